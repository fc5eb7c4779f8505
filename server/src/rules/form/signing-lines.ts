import type { Field, Report } from '../../report/report';
import { fold } from '../../text/fold';

export type Mark = 'tm' | 'kt' | 'tl' | 'tuq' | 'q';

/** A line of authority taken apart: `KT. CHỦ TỊCH` is the mark `kt` before "chu tich" (folded). */
export interface SigningLine {
  readonly mark: Mark | null;
  readonly rest: string;
  readonly field: Field;
}

const MARK = /^(tm|kt|tl|tuq|q|t\s*[/.]\s*m|k\s*[/.]\s*t|t\s*[/.]\s*l)(?:[\s.,:/–-]+|$)/;
const BODY =
  /^(?:uy ban|ubnd|hoi dong|hdnd|ban|thuong truc|so|phong|van phong|chi cuc|cuc|trung tam|truong (?:tieu|trung|mam|thpt|thcs|th|dai|cao)|dang uy|doan|to)(?:\s|$)/;
const HEAD_OF_BODY = /^truong (?:ban|phong|doan|to|khoa|tram|doi|cong an|thon)(?:\s|$)/;

/** The lines above the signer's position with their marks; the Party's "T/M" counts as the mark it stands for. */
export function signingLines({ signature }: Report): readonly SigningLine[] {
  return (signature?.authority ?? []).map((field) => {
    const folded = fold(field.text).replace(/\s+/g, ' ').trim();
    const match = MARK.exec(folded);
    const mark = match ? (match[1] ?? '').replace(/[^a-z]/g, '') : null;
    return { mark: isMark(mark) ? mark : null, rest: folded.slice(match?.[0].length ?? 0), field };
  });
}

const isMark = (text: string | null): text is Mark => text !== null && /^(?:tm|kt|tl|tuq|q)$/.test(text);

/** True for words (folded) that name a body, not the post of a person. */
export const namesBody = (words: string): boolean => BODY.test(words) && !HEAD_OF_BODY.test(words);

/** The deputy's head: "PHÓ CHỦ TỊCH THƯỜNG TRỰC" deputises for "CHỦ TỊCH"; null for a post that is no deputy's. */
export function headOf(position: Field): string | null {
  const words = (position.text.split('\n')[0] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (/^thứ trưởng/iu.test(words)) return 'BỘ TRƯỞNG';
  const head = /^phó\s+(.+)$/iu.exec(words)?.[1];
  return head ? head.replace(/\s+(?:phụ trách|thường trực|điều hành|kiêm)(?:\s.*)?$/iu, '').toUpperCase() : null;
}
