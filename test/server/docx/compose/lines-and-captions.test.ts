import assert from 'node:assert/strict';
import type { PhrasingContent } from 'mdast';
import { captionsOf } from '../../../../server/src/docx/compose/captions';
import { markedLines } from '../../../../server/src/docx/compose/marked-lines';
import { plainText } from '../../../../server/src/docx/compose/inline-runs';
import type { Report } from '../../../../server/src/report/report';
import { bodyOf } from '../report-builder';
import { plainReport } from '../sample-reports';
import { below, child, greyPng, readBack, textOf, type ReadBack } from '../written-file';

const inlineOf = (markdown: string): readonly PhrasingContent[] => {
  const [block] = bodyOf(markdown).body;
  assert.ok(block?.kind === 'paragraph');
  return block.inline;
};
const linesOf = (markdown: string): readonly string[] => markedLines(inlineOf(markdown)).map((line) => plainText(line));

describe('lines that begin with a letter or number', () => {
  it('stand apart where a clause ends before them', () => {
    assert.deepEqual(
      linesOf('Nội dung gồm:\na) Hồ sơ đất đai;\nb) Hồ sơ hộ tịch;\nđ) Hồ sơ **khác**;\n1.1. Chứng thực.'),
      ['Nội dung gồm:', 'a) Hồ sơ đất đai;', 'b) Hồ sơ hộ tịch;', 'đ) Hồ sơ khác;', '1.1. Chứng thực.'],
    );
    assert.deepEqual(linesOf('Gồm **các việc sau:**\r\n– việc một;\r\n– việc hai.'), [
      'Gồm các việc sau:',
      '– việc một;',
      '– việc hai.',
    ]);
  });

  it('go on with their sentence elsewhere', () => {
    for (const text of ['Thực hiện theo điểm\na) khoản 1 Điều này.', 'Tăng từ\n1.1 lên 1.2 lần;\nso với năm trước.'])
      assert.equal(linesOf(text).length, 1, text);
  });

  it('are paragraphs of their own in the file, within list items too', async () => {
    const body = 'Gồm:\na) Một;\nb) Hai.\n\n1. Việc thứ nhất:\n   a) Ba;\n   b) Bốn.';
    const { document } = await readBack({ ...plainReport, ...bodyOf(body) });
    const texts = below(document, 'w:p').map(textOf);
    for (const text of ['Gồm:', 'a) Một;', 'b) Hai.', '1. Việc thứ nhất:', 'a) Ba;', 'b) Bốn.'])
      assert.ok(texts.includes(text), `${text} in ${texts.join(' | ')}`);
  });
});

const TABLE = '| TT | Tên |\n|--|--|\n| 1 | a |';

describe('captions', () => {
  const pictures = new Map([['a.png', greyPng(60, 40)]]);
  const written = (markdown: string): Promise<ReadBack> =>
    readBack({ ...plainReport, ...bodyOf(markdown) } satisfies Report, { pictures });
  const looks = ({ document }: ReadBack, start: string) => {
    const paragraph = below(document, 'w:p').find((found) => textOf(found).startsWith(start));
    const properties = paragraph && child(paragraph, 'w:pPr');
    assert.ok(properties, start);
    return {
      alignment: child(properties, 'w:jc')?.attributes.get('w:val') ?? null,
      keeps: child(properties, 'w:keepNext') !== undefined,
    };
  };

  it('are the title and unit right above a table and the title right below a picture', () => {
    const { body } = bodyOf(
      `Bảng 1. Kết quả\n\nĐơn vị tính: hồ sơ\n\n${TABLE}\n\n![x](a.png)\n\nHình 1. Sơ đồ\n\nBảng 2. Không có bảng\n\nHết.`,
    );
    assert.deepEqual(captionsOf(body), ['title', 'unit', 'none', 'above-figure', 'figure', 'none', 'none']);
  });

  it('stand on the page of what they name, titles centred, units on the right', async () => {
    const file = await written(`Bảng 1. Kết quả\n\nĐVT: hồ sơ\n\n${TABLE}\n\n![x](a.png)\n\nHình 1. Sơ đồ\n\nHết.`);
    assert.deepEqual(looks(file, 'Bảng 1'), { alignment: 'center', keeps: true });
    assert.deepEqual(looks(file, 'ĐVT'), { alignment: 'right', keeps: true });
    assert.deepEqual(looks(file, 'Hình 1'), { alignment: 'center', keeps: false });
  });

  it('leave a sentence about a table as it is', async () => {
    const file = await written(`Bảng dưới đây nêu kết quả.\n\nTheo đó:\n\n${TABLE}\n\nHình thức khác thì như sau.`);
    assert.equal(looks(file, 'Bảng dưới').alignment, null);
    assert.equal(looks(file, 'Hình thức').alignment, null);
  });
});

describe('rows below one cell', () => {
  it('stand on one page', async () => {
    const { document } = await readBack({
      ...plainReport,
      ...bodyOf('| TT | Tên |\n|--|--|\n| 1 | a |\n| ^^ | b |\n| 2 | c |\n\nHết.'),
    });
    const kept = below(document, 'w:tr')
      .filter((row) => below(row, 'w:keepNext').length > 0)
      .map(textOf);
    assert.ok(kept.includes('1a') && !kept.includes('b') && !kept.includes('2c'), kept.join(' | '));
  });
});
