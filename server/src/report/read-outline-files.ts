import type { Outline } from '../outline/outline';
import { readOutlines, type OutlineFile, type OutlineReading } from '../outline/read-outline';
import { readYamlOutline } from '../outline/yaml-outline';
import { readMarkdownOutline } from './markdown-outline';

/**
 * Reads users' outlines, written in YAML or, in a file `*.md`, as the headings of a Markdown text.
 * @param known further outlines that these may extend
 * @returns a reading for each file, in the same order
 */
export const readOutlineFiles = (files: readonly OutlineFile[], known: readonly Outline[]): readonly OutlineReading[] =>
  readOutlines(files, known, ({ name, text }) =>
    /\.md$/i.test(name) ? readMarkdownOutline(name, text) : readYamlOutline(text),
  );
