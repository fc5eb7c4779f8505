import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/check/analyze';
import type { Report } from '../../../server/src/report/report';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { plainOptions } from './check-options';

const shortDate = 'citation/date-form';
/** Two dates without their 0, in two list items. */
const list = '- Kế hoạch số 3/KH-UBND ngày 3/6/2025;\n- Kế hoạch số 4/KH-UBND ngày 4/6/2025.';
const draft = (sections: string): string => exampleDraft({ sections: `## I. KẾT QUẢ\n\n${sections}` });

const places = (text: string, rule = shortDate): readonly string[] =>
  analyze(text, plainOptions)
    .findings.filter((finding) => finding.rule.id === rule)
    .map(({ span }) => text.slice(span.start, span.end));

const aboutComments = (text: string): readonly string[] =>
  analyze(text, plainOptions)
    .findings.filter((finding) => finding.rule.id.startsWith('draft/'))
    .map(({ message }) => message);

describe('comments that turn rules off', () => {
  it('show what they turn off when they are not there', () => {
    assert.deepEqual(places(draft(list)), ['3/6/2025', '4/6/2025']);
  });

  for (const comment of [
    `<!-- van-thu tắt dòng sau: ${shortDate} -->`,
    `<!-- van-thu-disable-next-line ${shortDate} -->`,
    `<!-- VAN-THU TAT DONG SAU ${shortDate} -->`,
    `<!--van-thu tắt dòng sau:\n${shortDate}-->`,
    `<!-- văn thư tắt dòng sau: ${shortDate} -->`.normalize('NFD'),
    '<!-- van-thu tắt dòng sau -->',
  ]) {
    for (const gap of ['\n', '\n\n']) {
      it(`hold back the next block: ${JSON.stringify(comment + gap)}`, () => {
        const text = draft(`${comment}${gap}${list}`);
        assert.deepEqual(places(text), ['4/6/2025']);
        assert.deepEqual(aboutComments(text), []);
      });
    }
  }

  it('hold back a whole paragraph, however many lines it has, and not the next one', () => {
    const paragraph = 'Xã thực hiện Kế hoạch số 3/KH-UBND\nngày 3/6/2025 đã nêu.';
    const text = draft(
      `<!-- van-thu tắt dòng sau: ${shortDate} -->\n${paragraph}\n\nKế hoạch số 4/KH-UBND ngày 4/6/2025.`,
    );
    assert.deepEqual(places(text), ['4/6/2025']);
  });

  it('hold back a block between two comments, and a block that is never closed to the end', () => {
    const between = `<!-- van-thu tắt: ${shortDate} -->\n\n${list}\n\n<!-- van-thu bật: ${shortDate} -->\n\nKế hoạch số 5/KH-UBND ngày 5/6/2025.`;
    assert.deepEqual(places(draft(between)), ['5/6/2025']);
    assert.deepEqual(places(draft(between.replace(/<!-- van-thu bật.*-->/, ''))), []);
    assert.deepEqual(
      places(
        draft(between.replace(/van-thu (tắt|bật)/g, (_, word) => `van-thu-${word === 'tắt' ? 'disable' : 'enable'}`)),
      ),
      ['5/6/2025'],
    );
    assert.deepEqual(aboutComments(draft(between)), []);
  });

  for (const comment of [`<!-- van-thu tắt cả tệp: ${shortDate} -->`, `<!-- van-thu-disable-file ${shortDate} -->`]) {
    it(`hold back the whole file, wherever they stand: ${comment}`, () => {
      assert.deepEqual(places(draft(`${list}\n\n${comment}`)), []);
    });
  }

  it('hold back one rule and leave the others', () => {
    const text = draft(`<!-- van-thu tắt dòng sau: ${shortDate} -->\n${list}`);
    assert.equal(places(text, 'citation/incomplete-first-mention').length, 2);
  });

  it('hold back in front matter what the next key holds', () => {
    const frontMatter = (above: string): string =>
      `---\nloại văn bản: Báo cáo\n${above}số ký hiệu: 5/BC- UBND\nnơi nhận:\n${above}  - Như trên\n  - Lưu: VT.\n---\n\nXã báo cáo.\n`;
    assert.equal(places(frontMatter(''), 'form/symbol').length > 0, true);
    assert.deepEqual(places(frontMatter('# van-thu tắt dòng sau: form/symbol\n'), 'form/symbol'), []);
  });

  it('are no orders in code and in comments of other kinds', () => {
    for (const comment of [
      `\`\`\`\n<!-- van-thu tắt cả tệp: ${shortDate} -->\n\`\`\`\n\n`,
      `<!-- xem van-thu tắt cả tệp: ${shortDate} -->\n\n`,
      `<!-- van-thuoc tắt cả tệp: ${shortDate} -->\n\n`,
      `<!-- van-thu tắt cả tệp: ${shortDate}\n\n`,
    ]) {
      const text = draft(`${list}\n\n${comment}`);
      assert.equal(places(text).length, 2, comment);
      assert.deepEqual(aboutComments(text), []);
    }
  });

  it('do not hide what is said about themselves', () => {
    const text = draft(
      '<!-- van-thu tắt cả tệp: draft/unused-suppression, draft/unknown-suppression -->\n\n<!-- van-thu tắt -->\n\nXã.\n\n<!-- van-thu tắt dòng sau: form/symbol -->\nXã báo cáo.',
    );
    assert.deepEqual(aboutComments(text), ['not-suppressible', 'not-suppressible', 'comment', 'rule']);
  });

  it('are not called needless when the rule is switched off', () => {
    const text = draft('<!-- van-thu tắt dòng sau: form/symbol -->\nXã.');
    const { findings } = analyze(text, { ...plainOptions, severities: { 'form/symbol': 'off' } });
    assert.deepEqual(
      findings.filter((finding) => finding.rule.id.startsWith('draft/')),
      [],
    );
  });

  it('lie right under CRLF', () => {
    const text = draft(`<!-- van-thu tắt dòng sau: ${shortDate} -->\n${list}`).replace(/\n/g, '\r\n');
    assert.deepEqual(places(text), ['4/6/2025']);
  });
});

describe('comments amid the form', () => {
  const comment = '<!-- van-thu tắt dòng sau: form/addressees -->';
  const readingOf = (text: string): unknown => {
    const { report } = analyze(text, plainOptions);
    assert.ok(report);
    return fieldsOf(report);
  };
  const plain = exampleDraft();
  const blocks = plain.trimEnd().split('\n\n');

  for (const [index, block] of blocks.entries()) {
    for (const gap of ['\n', '\n\n']) {
      for (const lineEnd of ['\n', '\r\n']) {
        it(`disturb no reading above «${block.slice(0, 30)}» (${JSON.stringify(gap)}, ${JSON.stringify(lineEnd)})`, () => {
          const commented = blocks.map((each, at) => (at === index ? comment + gap + each : each)).join('\n\n');
          assert.deepEqual(readingOf(`${commented}\n`.replace(/\n/g, lineEnd)), readingOf(plain));
        });
      }
    }
  }
});

describe('a comment between lines of one part', () => {
  it('leaves recipients together', () => {
    const text = exampleDraft({
      recipients: '***Nơi nhận:***\n\n- Như trên;\n<!-- van-thu tắt dòng sau: form/filing-line -->\n- Lưu: VT, VP',
    });
    const { report, findings } = analyze(text, plainOptions);
    assert.deepEqual(texts(report?.recipients?.lines), ['Như trên;', 'Lưu: VT, VP']);
    assert.deepEqual(
      findings.map(({ rule }) => rule.id),
      [],
    );
  });
});

const texts = (fields: readonly { readonly text: string }[] | undefined) => fields?.map(({ text }) => text);

/** Every part of the form and the sections, without their places. */
const fieldsOf = (report: Report) => ({
  names: [report.nationalName?.text, report.motto?.text, report.parentBody?.text, report.issuer?.text],
  header: [report.symbol?.text, report.placeDate?.text, report.documentType?.text, report.subject?.text],
  addressees: texts(report.addressees?.lines),
  sections: report.headings.map(({ title, hasText, level }) => ({ title, hasText, level })),
  body: report.body.filter(({ kind }) => kind !== 'html').map(({ kind }) => kind),
  closing: report.closingSentence?.text,
  marks: report.closingMarks.length,
  recipients: texts(report.recipients?.lines),
  signature: [
    ...(texts(report.signature?.authority) ?? []),
    report.signature?.position?.text,
    report.signature?.signer?.text,
  ],
  notes: report.notes.map(({ kind }) => kind),
});
