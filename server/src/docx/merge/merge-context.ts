import { contains, type Span } from '../../text/span';
import type { BodyBlock, Report } from '../../report/report';
import type { NoteLog } from '../import/note-log';
import type { Unit } from './exported-units';

/** What every part of a merge knows. */
export interface MergeContext {
  /** The draft that the file was exported from. */
  readonly report: Report;
  readonly units: readonly Unit[];
  /** Blocks of the draft by `spanKey`. */
  readonly blocks: ReadonlyMap<string, BodyBlock>;
  readonly lineEnd: string;
  /** Takes what is told about tables and headings that are written anew. */
  readonly log: NoteLog;
  /** Is told words that only look otherwise, where a draft cannot say so. */
  readonly tellLooks: (text: string) => void;
}

export const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

export const isInFrontMatter = ({ frontMatter }: Report, span: Span): boolean =>
  frontMatter !== null && contains(frontMatter, span);

/** Every block that a unit may come from, those in quotes and footnotes too. */
export function blocksByPlace({ body, appendix, footnotes }: Report): ReadonlyMap<string, BodyBlock> {
  const all = [...body, ...appendix, ...[...footnotes.values()].flat()].flatMap(withInner);
  return new Map(
    all.map((block) => [spanKey(block.kind === 'heading' ? block.section.headingSpan : block.span), block]),
  );
}

const withInner = (block: BodyBlock): readonly BodyBlock[] =>
  block.kind === 'quote' ? [block, ...block.blocks.flatMap(withInner)] : [block];
