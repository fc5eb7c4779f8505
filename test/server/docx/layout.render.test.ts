import assert from 'node:assert/strict';
import { type FormProfile, stateForm } from '../../../server/src/docx/form-profile';
import type { Report } from '../../../server/src/report/report';
import { writeReport } from '../../../server/src/docx/write-report';
import { faultsOf, type Landmarks, type LayoutCheck, layoutChecks, layoutFaults } from './layout-faults';
import { type Mistake, mistakes, pageEndMistakes, tableMistakes, withMistake } from './layout-mistakes';
import { convertToPdf, readPdf, type RenderedPage, requireLibreOffice, unitOnly } from './measure-pdf';
import * as samples from './sample-reports';
import { tableChecks } from './table-checks';

const landmarks: Landmarks = {
  nationalName: 'CỘNG HÒA XÃ HỘI',
  motto: 'Độc lập',
  issuer: 'XÃ TÂN HÒA',
  symbol: 'Số:',
  placeDate: 'Tân Hòa, ngày',
  documentType: 'BÁO CÁO',
  subject: 'Kết quả công tác',
  addressees: 'Kính gửi:',
  firstParagraph: 'Thực hiện Kế hoạch',
  heading: 'I. CÔNG TÁC',
  laterParagraph: 'Ủy ban nhân dân xã đã quán triệt',
  recipientsLabel: 'Nơi nhận:',
  recipient: '- Như trên;',
  authority: 'TM.',
  signer: 'Trần Văn Bình',
};

/** Margins of a Party document: 20, 20, 30 and 15 mm. */
const partyMargins: FormProfile = { ...stateForm, lengths: { ...stateForm.lengths, marginRight: 850 } };

/** Paragraphs in a report whose end moves from the first page to the second, and over the end of the second. */
const LENGTHS = [...Array.from({ length: 14 }, (_, at) => 9 + at), ...Array.from({ length: 14 }, (_, at) => 36 + at)];
/** Some of them, among which the end of the page goes through the signature block. */
const AT_PAGE_END = LENGTHS.filter((length) => length < 23);

/** The report and the pages that it must have. */
const reports: Readonly<Record<string, readonly [Report, least: number, most: number, FormProfile?]>> = {
  plain: [samples.plainReport, 3, 5],
  'of one page': [samples.reportOfParagraphs(2), 1, 1],
  'of thirty pages': [samples.reportOfParagraphs(258), 29, 31],
  'with many tables': [samples.tableReport, 4, 20],
  'with the margins of the Party': [samples.plainReport, 3, 5, partyMargins],
};

const tableWords = { header: 'TT', cell: /^Ấp số \d+/, number: /^\d+,5$/ };

/** Names of the checks that notice something. */
const noticing = (checks: readonly LayoutCheck[]): ReadonlySet<string> =>
  new Set(checks.flatMap(({ name, fault }) => (fault === null ? [] : [name])));
const namesOf = (checks: readonly LayoutCheck[]): readonly string[] => [...new Set(checks.map(({ name }) => name))];

/** The checks of the form that a mistake must be noticed by. */
const expected = ({ noticedBy }: Mistake, names: readonly string[]): readonly string[] =>
  noticedBy.flatMap((wanted) => (typeof wanted === 'string' ? [wanted] : names.filter((name) => wanted.test(name))));

describe('layout of the exported file in LibreOffice', function () {
  this.timeout(180_000);
  const rendered = new Map<string, readonly RenderedPage[]>();
  const pagesOf = (name: string): readonly RenderedPage[] => {
    const pages = rendered.get(name);
    assert.ok(pages, `${name} was not rendered`);
    return pages;
  };

  before(async function () {
    if (unitOnly()) return void this.skip();
    requireLibreOffice();
    // File names of the converted files; one run of LibreOffice takes them all.
    const files = new Map<string, Uint8Array>();
    const write = async (report: Report, profile = stateForm): Promise<Uint8Array> =>
      (await writeReport(report, { profile })).bytes;
    for (const [name, [report, , , profile]] of Object.entries(reports)) files.set(name, await write(report, profile));
    files.set('rich', await write(samples.richReport));
    files.set('long-place', await write(samples.longPlaceReport));
    for (const length of LENGTHS) files.set(`length-${length}`, await write(samples.reportOfLength(length)));
    const plant = (of: string, planted: Readonly<Record<string, Mistake>>): void => {
      const bytes = files.get(of) ?? new Uint8Array();
      for (const [name, mistake] of Object.entries(planted)) files.set(`${name}-${of}`, withMistake(bytes, mistake));
    };
    plant('plain', mistakes);
    plant('with many tables', tableMistakes);
    for (const length of AT_PAGE_END) plant(`length-${length}`, pageEndMistakes);
    const names = [...files.keys()];
    const pdfs = convertToPdf(Object.fromEntries([...files.values()].map((bytes, index) => [`${index}`, bytes])));
    for (const [index, name] of names.entries()) {
      rendered.set(name, await readPdf(pdfs.get(`${index}`) ?? new Uint8Array()));
    }
  });

  for (const [name, [, least, most, profile]] of Object.entries(reports)) {
    it(`has the lengths, sizes and alignments of the form: report ${name}`, () => {
      const pages = pagesOf(name);
      assert.ok(pages.length >= least && pages.length <= most, `${pages.length} pages`);
      const checks = layoutChecks(pages, landmarks, profile);
      assert.deepEqual(faultsOf(checks), []);
      assert.ok(namesOf(checks).length >= 40, `${namesOf(checks).length} checks`);
    });
  }

  it('keeps tables between the margins, their header on every page and their numbers in line', () => {
    assert.deepEqual(faultsOf(tableChecks(pagesOf('with many tables'), tableWords)), []);
  });

  it('takes the smaller sizes when the place name is long, and nothing wraps', () => {
    const words = { ...landmarks, placeDate: 'Thành phố Hồ Chí Minh, ngày' };
    assert.deepEqual(layoutFaults(pagesOf('long-place'), words), []);
  });

  it('begins a page with footnotes at the top margin too', () => {
    const top = Math.min(...(pagesOf('rich')[0]?.pieces ?? []).map((piece) => piece.baseline));
    assert.ok(top < 25, `first line at ${top}`);
  });

  it('never divides the signature block nor leaves it alone on a page, wherever the page ends', () => {
    assert.ok(LENGTHS.length >= 24);
    const counts = new Set<number>();
    for (const length of LENGTHS) {
      const pages = pagesOf(`length-${length}`);
      counts.add(pages.length);
      const faults = layoutFaults(pages, landmarks).filter((fault) => fault.startsWith('signature block'));
      assert.deepEqual(faults, [], `${length} paragraphs`);
    }
    assert.deepEqual([...counts].sort(), [1, 2, 3], 'the page ends did not move through the reports');
  });

  describe('the checks', () => {
    for (const [name, mistake] of Object.entries(mistakes)) {
      it(`notice a mistake: ${name}`, () => {
        const checks = layoutChecks(pagesOf(`${name}-plain`), landmarks);
        const missed = expected(mistake, namesOf(checks)).filter((check) => !noticing(checks).has(check));
        assert.deepEqual(missed, [], `noticed only: ${faultsOf(checks).join('; ')}`);
      });
    }

    for (const [name, mistake] of Object.entries(tableMistakes)) {
      it(`notice a mistake: ${name}`, () => {
        const checks = tableChecks(pagesOf(`${name}-with many tables`), tableWords);
        const missed = expected(mistake, []).filter((check) => !noticing(checks).has(check));
        assert.deepEqual(missed, [], `noticed only: ${faultsOf(checks).join('; ')}`);
      });
    }

    for (const [name, mistake] of Object.entries(pageEndMistakes)) {
      it(`notice a mistake at a page end: ${name}`, () => {
        const noticed = AT_PAGE_END.flatMap((length) => [
          ...noticing(layoutChecks(pagesOf(`${name}-length-${length}`), landmarks)),
        ]);
        for (const check of expected(mistake, [])) assert.ok(noticed.includes(check), check);
      });
    }

    it('have each noticed a mistake', () => {
      const formChecks = namesOf(layoutChecks(pagesOf('plain'), landmarks));
      const proven = new Set(
        [...Object.values(mistakes), ...Object.values(pageEndMistakes)].flatMap((mistake) =>
          expected(mistake, formChecks),
        ),
      );
      assert.deepEqual(
        formChecks.filter((name) => !proven.has(name)),
        [],
      );
    });
  });
});
