import assert from 'node:assert/strict';
import { type FormProfile, stateForm } from '../../../server/src/docx/form-profile';
import type { Report } from '../../../server/src/report/report';
import { writeReport } from '../../../server/src/docx/write-report';
import { faultsOf, type Landmarks, type LayoutCheck, layoutChecks, layoutFaults } from './layout-faults';
import { type Mistake, mistakes, pageEndMistakes, partyMistakes, tableMistakes, withMistake } from './layout-mistakes';
import { convertToPdf, readPdf, type RenderedPage, requireLibreOffice, unitOnly } from './measure-pdf';
import { partyForm } from '../../../server/src/docx/party-form';
import { partyChecks } from './party-checks';
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

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Paragraphs in a report whose end moves from the first page to the second, and over the end of the second. */
const LENGTHS = [...range(9, 22), ...range(36, 49)];
/** What may stand above the signature block, each in so many lengths that a page ends in it and in the block. */
const ENDINGS: Readonly<Record<keyof typeof samples.endings, readonly number[]>> = {
  text: [],
  table: range(16, 27),
  wideTable: range(10, 21),
  list: range(14, 19),
  quote: range(14, 19),
  footnotes: range(13, 18),
  code: range(16, 27),
};
const endings = Object.entries(ENDINGS).flatMap(([kind, lengths]) =>
  lengths.map((length) => [`${kind}-${length}`, samples.endings[kind as keyof typeof ENDINGS](length)] as const),
);
const partyWords = { symbol: 'Số 12-BC/ĐU', authority: 'T/M ĐẢNG ỦY', position: 'PHÓ BÍ THƯ' };
/** Some of them, among which the end of the page goes through the signature block. */
const AT_PAGE_END = LENGTHS.filter((length) => length < 23);

/** The report and the pages that it must have. */
const reports: Readonly<Record<string, readonly [Report, least: number, most: number, FormProfile?]>> = {
  plain: [samples.plainReport, 3, 5],
  'of one page': [samples.reportOfParagraphs(2), 1, 1],
  'of thirty pages': [samples.reportOfParagraphs(258), 29, 31],
  'with many tables': [samples.tableReport, 4, 20],
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
    for (const [name, ending] of endings) files.set(name, await write(samples.reportEnding(ending)));
    files.set('party', await write(samples.partyReport));
    const plant = (of: string, planted: Readonly<Record<string, Mistake>>): void => {
      const bytes = files.get(of) ?? new Uint8Array();
      for (const [name, mistake] of Object.entries(planted)) files.set(`${name}-${of}`, withMistake(bytes, mistake));
    };
    plant('plain', mistakes);
    plant('with many tables', tableMistakes);
    plant('party', partyMistakes);
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

  it('keeps the signature block in company below tables, wide ones, lists, quotes, footnotes and code', () => {
    assert.ok(endings.length >= 24);
    const counts = new Map<string, Set<number>>();
    for (const [name] of endings) {
      const pages = pagesOf(name);
      const kind = name.split('-')[0] ?? '';
      counts.set(kind, new Set([...(counts.get(kind) ?? []), pages.length]));
      const faults = layoutFaults(pages, landmarks).filter((fault) => fault.startsWith('signature block'));
      assert.deepEqual(faults, [], name);
    }
    for (const [kind, found] of counts) assert.ok(found.size > 1, `no page ends in any report with ${kind}`);
  });

  it('has the reported values of a Party document', () => {
    assert.deepEqual(faultsOf(partyChecks(pagesOf('party'), partyWords, partyForm(stateForm))), []);
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

    for (const [name, mistake] of Object.entries(partyMistakes)) {
      it(`notice a mistake: ${name}, in a Party document`, () => {
        const checks = partyChecks(pagesOf(`${name}-party`), partyWords, partyForm(stateForm));
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

    it('of a Party document have each noticed a mistake', () => {
      const names = namesOf(partyChecks(pagesOf('party'), partyWords, partyForm(stateForm)));
      const proven = new Set(Object.values(partyMistakes).flatMap(({ noticedBy }) => noticedBy));
      assert.deepEqual(
        names.filter((name) => !proven.has(name)),
        [],
      );
    });

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
