import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/check/analyze';
import { writeReport } from '../../../server/src/docx/write-report';
import { exampleDraft } from '../../../server/src/rules/example-draft';
import { plainOptions } from '../check/check-options';

const plain = exampleDraft({
  sections: [
    '## I. KẾT QUẢ THỰC HIỆN',
    'Thư viện xã mở cửa đủ các ngày trong tuần.',
    '- Bạn đọc: 120 lượt;\n- Sách mới: 300 cuốn.',
    '| Thôn | Số sách |\n| --- | --- |\n| Đông | 120 |',
    '> Trích ý kiến của Nhân dân.',
  ].join('\n\n'),
});

async function exported(text: string) {
  const { report } = analyze(text, plainOptions);
  assert.ok(report);
  const { bytes, notes } = await writeReport(report);
  return { bytes: Buffer.from(bytes).toString('base64'), notes };
}

describe('comments that turn rules off', () => {
  const lines = plain.trimEnd().split('\n');
  const comment = '<!-- van-thu tắt dòng sau: form/symbol -->';

  it('are not printed, nor is anything else changed, wherever they stand', async () => {
    const without = await exported(plain);
    for (const [index, line] of lines.entries()) {
      // A table is one block: nothing may stand between its rows.
      if (line === '' || /^\| (?!Thôn)/.test(line)) continue;
      const text = [...lines.slice(0, index), comment, ...lines.slice(index)].join('\n');
      assert.deepEqual(await exported(`${text}\n`), without, `above «${line}»`);
    }
    assert.notDeepEqual(await exported(plain.replace('300', '301')), without);
  });
});
