import { fold } from '../text/fold';
import { hasWords, isAllCaps } from '../text/letters';
import { opensWithDash, withoutItemMark, wordsOf, type DraftLine } from './draft-line';
import type { Field } from './report';
import { readSectionNumber } from './section-number';
import { isDrafter, isPerson, isPlaceholder, isPosition, isRemark } from './signing-words';
import { fieldWithin, withoutMarks } from './typed-text';

/** What a piece of the foot is; a line of two columns has two pieces. */
export interface FootPart {
  readonly kind: 'label' | 'recipient' | 'authority' | 'position' | 'person' | 'remark' | 'drafter' | 'unknown';
  readonly field: Field;
}

const COLUMN_GAP = /\t|[ \u00a0]{3}/;
/** A recipient and, behind its end, what the signer's column shows beside it. */
const JOINED_RIGHT = /^(.{1,200}?[;.])[ \t\u00a0]+(\p{Lu}.{2,90})$/u;
/** "Lưu" as the last recipient, even where its dash was lost. */
const FILING = /^luu\s*:/;

/** The parts on one line of the foot, left column before right. */
export function footParts(line: DraftLine): readonly FootPart[] {
  if (line.form.length > 0)
    return line.form.flatMap((part): readonly FootPart[] => {
      switch (part.kind) {
        case 'recipients':
          return [{ kind: 'label', field: part.label }, ...(part.rest ? recipientsIn(part.rest) : [])];
        case 'authority':
        case 'position':
          return [{ kind: part.kind, field: part.field }];
        case 'addressees':
          return [{ kind: 'unknown', field: wholeOf(line, part.label, part.rest) }];
        case 'document-type':
          return [{ kind: 'unknown', field: wholeOf(line, part.field, part.rest) }];
        default:
          return [partOf(part.field)];
      }
    });
  const words =
    line.isItem && !opensWithDash(line.text) ? [{ kind: 'recipient', field: wordsOf(line) } as const] : null;
  return (
    words ??
    columnsOf({ text: line.text, span: line.content }).filter(({ field }) => hasWords(field.text) || field.text !== '')
  );
}

/** What begins as a part of the header is one piece here, its end that of all its words. */
const wholeOf = (line: DraftLine, label: Field, rest: Field | null): Field =>
  fieldWithin(
    { text: line.text, span: line.content },
    label.span.start - line.content.start,
    (rest ?? label).span.end - line.content.start,
  );

/** `- Như trên; - Lưu: VT.` on the label's own line. */
function recipientsIn(rest: Field): readonly FootPart[] {
  const starts = [0, ...[...rest.text.matchAll(/(?<=;\s{1,4})[-–]\s*(?=\S)/g)].map((match) => match.index)];
  return starts.map((start, index) => ({
    kind: 'recipient',
    field: withoutItemMark(fieldWithin(rest, start, starts[index + 1])),
  }));
}

function columnsOf(field: Field): readonly FootPart[] {
  if (field.text.length > 1_000) return [partOf(field)];
  const gap = COLUMN_GAP.exec(field.text);
  if (gap && gap.index > 0)
    return [partOf(fieldWithin(field, 0, gap.index)), ...columnsOf(fieldWithin(field, gap.index))];
  const joined = opensWithDash(field.text) ? JOINED_RIGHT.exec(field.text) : null;
  const right = joined?.[2] ?? '';
  if (!joined?.[1] || !isSigning(right)) return [partOf(field)];
  return [
    partOf(fieldWithin(field, 0, joined[1].length)),
    partOf(fieldWithin(field, field.text.length - right.length)),
  ];
}

const isSigning = (text: string): boolean => isPerson(text) || (isAllCaps(text) && isPosition(text));

function partOf(field: Field): FootPart {
  if (opensWithDash(field.text)) return { kind: 'recipient', field: withoutItemMark(field) };
  const words = withoutMarks(field.text);
  if (isRemark(words) || !hasWords(words)) return { kind: 'remark', field };
  if (isDrafter(words)) return { kind: 'drafter', field };
  if (isPosition(words)) return { kind: 'position', field };
  if (isPerson(words) || isPlaceholder(words)) return { kind: 'person', field };
  return { kind: FILING.test(fold(words.slice(0, 12))) ? 'recipient' : 'unknown', field };
}

/** What a line says by itself about being part of a signature, above the rest of the foot. */
export function signingKind(line: DraftLine): 'authority' | 'position' | 'person' | 'remark' | null {
  const kinds = footParts(line).map((part) => part.kind);
  if (kinds.length === 0 || !hasWords(line.text) || kinds.every((kind) => kind === 'remark')) return 'remark';
  if (readSectionNumber(line.text, 0) || kinds.length > 1) return kinds.includes('authority') ? 'authority' : null;
  const [kind] = kinds;
  if (kind === 'position') return isAllCaps(line.text) ? 'position' : null;
  return kind === 'authority' || kind === 'person' ? kind : null;
}
