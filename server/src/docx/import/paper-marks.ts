import type { FormLine } from '../../report/form-lines';
import { isRemark } from '../../report/signing-words';
import { formKind } from './draft-lines';
import { paragraphText } from './model';
import type { NoteLog } from './note-log';
import type { FlatBlock, FlatParagraph } from './placed-tables';

/** A stamp that says that the paper is a draft, which every draft is. */
const DRAFT = /^[([]?\s*(?:bản\s+)?dự thảo(?:\s+(?:lần\s+)?(?:thứ\s+)?\d+)?\s*[)\]]?$/iu;
/** What a program that signs files prints upon them (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.8). */
const SIGNED_BY = /^(?:(?:được )?ký (?:số )?bởi|người ký|email|cơ quan|đơn vị|thời gian ký|ngày ký|giờ ký)\s*:/iu;
const SIGNED_AT = /^(?:thời gian|ngày|giờ) ký\s*:/iu;

/** A signature is told in no more lines, and shown by no more pictures. */
const MOST_LINES = 10;

const SIGNING: ReadonlySet<FormLine['kind']> = new Set(['authority', 'position']);

const textOf = (block: FlatBlock | undefined): string =>
  block?.kind === 'paragraph' ? paragraphText(block).trim().normalize('NFC') : '';

/**
 * The blocks without what was put upon the paper and is no part of the report: "(Đã ký)", "DỰ THẢO", the lines of a
 * digital signature, pictures of a signature or seal amid the form.
 */
export function withoutPaperMarks(blocks: readonly FlatBlock[], log: NoteLog): readonly FlatBlock[] {
  const texts = blocks.map(textOf);
  const isMark = (index: number): boolean => {
    const text = texts[index] ?? '';
    return isRemark(text) || DRAFT.test(text) || isOfSignature(texts, index) || isSeal(blocks, index);
  };
  return blocks.filter((block, index) => {
    if (!isMark(index)) return true;
    const picture = block.kind === 'paragraph' ? block.pieces.find(({ kind }) => kind === 'picture') : undefined;
    log.leftOut('mark', picture?.kind === 'picture' ? picture.path : (texts[index] ?? ''));
    return false;
  });
}

/** A line of a digital signature: such lines stand together, and one of them tells the time. */
function isOfSignature(texts: readonly string[], index: number): boolean {
  const isLine = (at: number): boolean => SIGNED_BY.test(texts[at] ?? '');
  if (!isLine(index)) return false;
  let [start, end] = [index, index + 1];
  while (isLine(start - 1) && end - start < MOST_LINES) start -= 1;
  while (isLine(end) && end - start < 2 * MOST_LINES) end += 1;
  return end - start > 1 && texts.slice(start, end).some((text) => SIGNED_AT.test(text));
}

/** A picture alone on a line of the form, or where the signature goes: under the post of the signer. */
function isSeal(blocks: readonly FlatBlock[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || !isPicture(block)) return false;
  const above = blocks
    .slice(Math.max(0, index - MOST_LINES), index)
    .findLast((other) => other.kind === 'table' || !isPicture(other));
  return block.ofForm || SIGNING.has(formKind(textOf(above)) ?? 'other');
}

const isPicture = (paragraph: FlatParagraph): boolean =>
  paragraph.pieces.some(({ kind }) => kind === 'picture') && paragraphText(paragraph).trim() === '';
