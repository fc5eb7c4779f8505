import type { FormProfile } from '../../../server/src/docx/form-profile';
import type { LayoutCheck } from './layout-faults';
import type { RenderedPage } from './measure-pdf';

const MM_PER_TWIP = 25.4 / 1440;
const MM_PER_POINT = 25.4 / 72;
const ASCENT = 0.891;

/**
 * What is looked at in a Party document: the values that are reported of Hướng dẫn 05-HD/VPTW, margins of 20, 20, 30
 * and 15 mm, the number without a colon, the position not bold, "Nơi nhận:" underlined, the Party's name alone.
 */
export function partyChecks(
  pages: readonly RenderedPage[],
  words: { readonly symbol: string; readonly authority: string; readonly position: string },
  { lengths }: Pick<FormProfile, 'lengths'>,
): readonly LayoutCheck[] {
  const checks: LayoutCheck[] = [];
  const must = (name: string, holds: boolean, fault: string): void => {
    checks.push({ name: `Party: ${name}`, fault: holds ? null : fault });
  };
  const near = (name: string, found: number, wanted: number): void =>
    must(name, Math.abs(found - wanted) <= 0.5, `found ${found.toFixed(2)}, wanted ${wanted.toFixed(2)}`);
  const all = pages.flatMap(({ pieces }) => pieces);
  const find = (start: string) => all.find(({ text }) => text.startsWith(start));
  const body = pages.flatMap(({ pieces }, index) => pieces.filter(({ baseline }) => index === 0 || baseline > 20));
  const width = pages[0]?.width ?? NaN;
  near('left margin', Math.min(...body.map(({ left }) => left)), 30);
  near('right margin', width - Math.max(...body.map(({ right }) => right)), 15);
  const name = find('ĐẢNG CỘNG SẢN VIỆT NAM');
  near('top margin', (name?.baseline ?? NaN) - ASCENT * (name?.size ?? NaN) * MM_PER_POINT, 20);
  const bottom = (lengths.pageHeight - lengths.marginBottom) * MM_PER_TWIP;
  must('bottom margin', bottom > 276 && Math.max(...body.map(({ baseline }) => baseline)) <= 277, 'a line below it');
  must('name in bold', name?.font.endsWith('Bold') === true, name?.font ?? 'no name of the Party');
  must('no national name', find('CỘNG HÒA') === undefined, 'found');
  must('number without a colon', find(words.symbol) !== undefined && find('Số:') === undefined, 'found "Số:"');
  must('authority in bold', find(words.authority)?.font.endsWith('Bold') === true, 'not bold');
  const position = find(words.position);
  must('position not bold', position !== undefined && !position.font.endsWith('Bold'), position?.font ?? 'not found');
  const label = find('Nơi nhận:');
  const isUnder = (page: RenderedPage): boolean =>
    label !== undefined &&
    page.pieces.includes(label) &&
    page.rules.some(
      ({ left, right, y }) =>
        y > label.baseline && y < label.baseline + 2 && Math.abs(left - label.left) < 0.5 && right <= label.right + 0.5,
    );
  must('"Nơi nhận:" underlined', pages.some(isUnder), 'no line under it');
  return checks;
}
