import type { Outline } from './outline';
import { readOutlineData, type OutlineData } from './outline-data';
import { OutlineFault, type DataPath, type OutlineProblem } from './outline-fault';
import { resolveOutlines } from './resolve-outlines';
import { readYamlOutline, type FileData } from './yaml-outline';

/** A user's file with an outline. */
export interface OutlineFile {
  /** Its name without the folder; the ending tells how it is written. */
  readonly name: string;
  readonly text: string;
}

/** What one file holds: an outline, or what is wrong with the file. */
export type OutlineReading = { readonly outline: Outline } | { readonly problem: OutlineProblem };

/** Reads the data of one file, whatever shape they have. */
export type OutlineParser = (file: OutlineFile) => FileData | { readonly problem: OutlineProblem };

/**
 * Reads users' outlines; the shape is that of outline.schema.json.
 * @param known further outlines that these may extend
 * @param parse how the files are written: YAML when it is left out
 * @returns a reading for each file, in the same order
 */
export function readOutlines(
  files: readonly OutlineFile[],
  known: readonly Outline[],
  parse: OutlineParser = ({ text }) => readYamlOutline(text),
): readonly OutlineReading[] {
  const read = files.map((file) => checked(parse(file)));
  const resolved = resolveOutlines(
    read.flatMap((file) => ('data' in file ? [file.data] : [])),
    known,
  );
  return read.map((file) => {
    if ('problem' in file) return file;
    const outline = resolved.get(file.data);
    if (outline === undefined) throw new Error('an outline was left out');
    return outline instanceof OutlineFault ? { problem: problemOf(outline, file.lineOf) } : { outline };
  });
}

interface ReadFile {
  readonly data: OutlineData;
  readonly lineOf: (path: DataPath) => number;
}

function checked(file: ReturnType<OutlineParser>): ReadFile | { readonly problem: OutlineProblem } {
  if ('problem' in file) return file;
  try {
    return { data: readOutlineData(file.data), lineOf: file.lineOf };
  } catch (fault) {
    if (fault instanceof OutlineFault) return { problem: problemOf(fault, file.lineOf) };
    throw fault;
  }
}

const problemOf = ({ vi, en, path }: OutlineFault, lineOf: ReadFile['lineOf']): OutlineProblem => ({
  vi,
  en,
  line: lineOf(path),
});
