import { longLine } from '../../../../server/src/rules/form/long-line';
import { testRuleCases } from '../rule-cases';
import { DONE, inFrontMatter, withSections } from '../draft-forms';

/** Characters that a run of lines may have. */
const LIMIT = 32_000;
/** How much of the paragraph a finding covers. */
const COVERED = 40;

/** A sentence again and again, just over the limit or just under it. */
const over = (sentence: string): string => sentence.repeat(Math.ceil((LIMIT + 100) / sentence.length)).trimEnd();
const under = (sentence: string): string => sentence.repeat(Math.floor((LIMIT - 300) / sentence.length)).trimEnd();
const draft = (...blocks: readonly string[]): string => withSections('## I. KẾT QUẢ', ...blocks, DONE);
const long = (text: string, whole = draft(text)) => ({ draft: whole, message: 'long', at: text.slice(0, COVERED) });

const PLAIN = 'Xã đã họp dân tại các thôn và ghi ý kiến. ';
const LINKED = 'Xã đã [công khai](https://vi-du.vn) đủ. ';

testRuleCases(longLine, {
  defects: [
    long(over(PLAIN)),
    long(over(LINKED)),
    long(over('**Xã đã họp dân** tại các thôn. ')),
    long(over('Họp dân; sửa đường; trồng cây; ')),
    long(over(PLAIN).replace(/\. /g, '.\n')),
    long(over('Xã (xã Đồng Tâm) đã họp dân. ')),
    long(over('123.456 đồng, ')),
    long(over(PLAIN), inFrontMatter('## I. KÊNH MƯƠNG', over(PLAIN))),
    long(over('Xa da hop dan tai cac thon. ')),
    long(over(PLAIN.normalize('NFD'))),
    long(over('“Dân biết, dân bàn, dân làm” ')),
    { ...long('**Xã** đã _họp_ dân. '.repeat(300).trimEnd()), message: 'marks' },
  ],
  nearMisses: [
    draft(under(PLAIN)),
    draft(under(LINKED)),
    draft(under(PLAIN), under(PLAIN)),
    draft('**Xã đã họp dân** tại các thôn. '.repeat(200).trimEnd()),
    draft(under(PLAIN).replace(/\. /g, '.\n')),
    draft(...Array.from({ length: 400 }, () => PLAIN.repeat(3).trimEnd())),
    draft(`- ${under(PLAIN)}`),
    inFrontMatter('## I. KÊNH MƯƠNG', under(PLAIN)),
    draft(under(PLAIN.normalize('NFD'))),
    draft(Array.from({ length: 900 }, (_, index) => `Thôn ${index + 1} đã họp dân và ghi ý kiến.`).join('\n\n')),
    draft(under('Xa da hop dan tai cac thon. ')),
  ],
});
