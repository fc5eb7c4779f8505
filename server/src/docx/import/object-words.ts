import type { Relations, WordPackage } from './word-package';
import { elementsOf, textBelow, type XmlElement } from './xml';

/** Letters of a drawing, and names and numbers of a chart. */
const WORDS = new Set(['a:t', 'c:v']);

/** The name of a chart or diagram and what it says, so that what a draft cannot hold is told at least. */
export function objectWords(
  object: { readonly name: string; readonly relations: readonly string[] },
  relations: Relations,
  file: WordPackage,
): string {
  const parts = object.relations.flatMap((id) => file.xml(relations.get(id)?.target ?? '') ?? []);
  const words = [...new Set(parts.flatMap(wordsBelow))].filter((text) => text.trim() !== '');
  return [object.name, words.join('; ')].filter((text) => text !== '').join(': ');
}

const wordsBelow = (element: XmlElement): readonly string[] =>
  WORDS.has(element.name) ? [textBelow(element)] : elementsOf(element).flatMap(wordsBelow);
