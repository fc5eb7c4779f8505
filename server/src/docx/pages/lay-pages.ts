import { type DocumentLayout, layoutDocument } from 'docx/layout';
import type { Composition } from '../composition';
import type { FormProfile } from '../form-profile';
import { wordDocument } from '../package/word-document';
import { styleLooks } from '../style-looks';
import { layCells } from './cell-lines';
import { LineMemory } from './line-memory';
import { shorten } from './short-report';

/** The pages of a report as the layout tells them, and what it does not tell. */
export interface LaidPages extends DocumentLayout {
  /** The lines within a cell. */
  readonly linesOf: ReturnType<typeof layCells>;
}

/** Lays a report out just as the DOCX of the same boxes is; `memory` makes the next layout quick. */
export function layPages(composition: Composition, profile: FormProfile, memory = new LineMemory()): LaidPages {
  memory.begin(profile);
  const linesOf = layCells(composition, profile, styleLooks(profile), memory);
  const short = shorten(composition, memory, linesOf);
  const laid = layoutDocument(wordDocument(short.composition, profile), { guess: true });
  const pages = short.restore(laid.pages);
  short.learn(pages);
  return { ...laid, pages, linesOf };
}
