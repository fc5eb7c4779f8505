import { LineCounter, parseDocument, type Document } from 'yaml';
import type { DataPath, OutlineProblem } from './outline-fault';

/** A file's data, not yet checked, and the line (from 1) of a value in it. */
export interface FileData {
  readonly data: unknown;
  readonly lineOf: (path: DataPath) => number;
}

/** Reads the data of an outline written in YAML. */
export function readYamlOutline(yaml: string): FileData | { readonly problem: OutlineProblem } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const error = document.errors[0];
  if (error) return { problem: syntaxProblem(error.message, lines.linePos(error.pos[0]).line) };
  try {
    return { data: document.toJS(), lineOf: (path) => lineOf(document, path, lines) };
  } catch (aliasError) {
    // An alias (`*x`) that leads nowhere or multiplies without end is a fault of the whole file.
    return { problem: syntaxProblem(aliasError instanceof Error ? aliasError.message : String(aliasError), 1) };
  }
}

function syntaxProblem(message: string, line: number): OutlineProblem {
  return { vi: 'YAML sai cú pháp', en: message.split('\n')[0]?.replace(/:$/, '') ?? 'YAML syntax', line };
}

/** The line of the value at a path, else of what holds it. */
function lineOf(document: Document, path: DataPath, lines: LineCounter): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
  }
  return 1;
}
