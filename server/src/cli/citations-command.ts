import { citedDocuments } from '../citation/cited-documents';
import { scanCitations } from '../citation/scan-citations';
import { readBlocks } from '../markdown/blocks';
import { documentLists } from '../report/document-lists';
import { contains } from '../text/span';
import type { Console, ExitCode } from './console';
import { readWholeText } from './files';
import type { FoundCitations } from './found-citations';
import { jsonCitations } from './json-citations';
import { readRegister } from './own-register';
import { prettyCitations } from './pretty-citations';

/** `citations FILE`: every citation in a file read as plain text, report or not; generated lists are left out. */
export async function citationsCommand(file: string, format: 'pretty' | 'json', console: Console): Promise<ExitCode> {
  const register = await readRegister(file);
  const text = await readWholeText(file);
  const lists = text.includes('<!--') ? documentLists(readBlocks(text).blocks) : [];
  const citations = scanCitations(text).filter(({ span }) => !lists.some((list) => contains(list, span)));
  const found: FoundCitations = { text, citations, documents: citedDocuments(citations), register };
  console.out(format === 'json' ? jsonCitations(found) : prettyCitations(found));
  return 0;
}
