import { citationRecord } from '../citation/citation-record';
import { scanCitations } from '../citation/scan-citations';
import { LineStore } from '../markdown/line-store';
import type { Console, ExitCode } from './console';
import { readWholeText } from './files';

/** `citations FILE`: every citation in a file read as plain text, report or not. */
export async function citationsCommand(file: string, format: 'pretty' | 'json', console: Console): Promise<ExitCode> {
  const text = await readWholeText(file);
  const records = scanCitations(text).map((citation) => citationRecord(citation, text));
  if (format === 'json') {
    console.out(JSON.stringify(records, null, 2));
    return 0;
  }
  const lines = new LineStore(text);
  for (const record of records) {
    const { line, character } = lines.positionAt(record.start);
    console.out(`${line + 1}:${character + 1}  ${record.text.replace(/\s+/g, ' ')}  [${record.kind}]`);
  }
  return 0;
}
