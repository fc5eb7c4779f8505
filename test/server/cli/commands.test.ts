import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { draft, readme } from '../lsp/drafts';
import { Folder } from './van-thu';

interface JsonFile {
  readonly file: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
    readonly source: string;
  }[];
}

const outline = `id: thu-nghiem
title: Đề cương thử nghiệm
subjects: []
source: thử nghiệm
certainty: customary
sections:
  - { id: mo-dau, title: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN", number: roman }
  - { id: kien-nghi, title: KIẾN NGHỊ VỚI CẤP TRÊN, number: roman }
`;

describe('van-thu', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
    folder.write('draft.md', draft);
    folder.write('readme.md', readme);
    folder.write('de-cuong.yml', outline);
  });
  after(() => folder.remove());

  const json = (...args: readonly string[]): readonly JsonFile[] =>
    JSON.parse(folder.run('check', ...args, '--format', 'json').out) as readonly JsonFile[];

  describe('check', () => {
    it('prints one line for each finding and a count, and exits 1', () => {
      const { code, out, err } = folder.run('check', 'draft.md');
      assert.equal(code, 1);
      assert.equal(err, '');
      assert.match(out, /^draft\.md\n/);
      assert.match(out, /^ +4:\d+ +cảnh báo +.*BC- UBND.*\[form\/symbol\]$/m);
      assert.match(out, /\d+ phát hiện: .*\d+ cảnh báo/);
    });

    it('prints JSON with places from 0', () => {
      const [file, ...others] = json('draft.md');
      assert.deepEqual(others, []);
      assert.equal(file?.file, 'draft.md');
      const finding = file.diagnostics.find(({ code }) => code === 'form/symbol');
      const line = draft.split('\n').findIndex((text) => text.includes('BC- UBND'));
      assert.equal(finding?.range.start.line, line);
      assert.equal(finding.severity, 'warning');
      assert.equal(finding.source, 'van-thu');
      const severities = new Set(file.diagnostics.map(({ severity }) => severity));
      for (const severity of severities) assert.ok(['error', 'warning', 'info', 'hint'].includes(severity), severity);
    });

    it('calls information "info"', () => {
      folder.write('blank.md', draft.replace('số ký hiệu: 5/', 'số ký hiệu: /'));
      assert.ok(json('blank.md')[0]?.diagnostics.some(({ severity }) => severity === 'info'));
    });

    it('exits 0 when nothing is at warning or above', () => {
      const clean = draft.replace('5/BC- UBND', '15/BC-UBND').replace('Chỉ thị 33', 'Chỉ thị số 33');
      folder.write('clean.md', clean);
      const { code, out } = folder.run('check', 'clean.md');
      assert.equal(code, 0, out);
    });

    it('tells of a file that is no report in one sentence and exits 0', () => {
      const { code, out, err } = folder.run('check', 'readme.md');
      assert.deepEqual({ code, out, lines: err.trimEnd().split('\n').length }, { code: 0, out: '', lines: 1 });
      assert.match(err, /«readme\.md» không phải báo cáo/);
    });

    it('takes several files; one that cannot be read does not stop the others', () => {
      const { code, out, err } = folder.run('check', 'khong-co.md', 'draft.md', '--format', 'json');
      assert.equal(code, 2);
      assert.match(err, /khong-co\.md/);
      assert.deepEqual(
        (JSON.parse(out) as readonly JsonFile[]).map(({ file }) => file),
        ['draft.md'],
      );
    });

    it('counts lines and characters without a byte order mark', () => {
      folder.write('bom.md', `\uFEFF${draft}`);
      assert.deepEqual(json('bom.md')[0]?.diagnostics, json('draft.md')[0]?.diagnostics);
    });

    it('takes an outline by its id or from a file', () => {
      const missing = (name: string): readonly string[] =>
        (json('draft.md', '--outline', name)[0]?.diagnostics ?? [])
          .filter(({ code }) => code === 'outline/missing-section')
          .map(({ message }) => message);
      assert.ok(missing('dan-van-chinh-quyen').length > 1);
      const own = missing('de-cuong.yml');
      assert.equal(own.length, 1);
      assert.match(own[0] ?? '', /KIẾN NGHỊ VỚI CẤP TRÊN/);
    });
  });

  describe('outlines in .van-thu/de-cuong', () => {
    before(() => {
      mkdirSync(path.join(folder.path, 'du-an/.van-thu/de-cuong'), { recursive: true });
      mkdirSync(path.join(folder.path, 'du-an/nam/quy'), { recursive: true });
      folder.write('du-an/.van-thu/de-cuong/rieng.yml', outline);
      folder.write('du-an/nam/quy/draft.md', draft.replace('---\n', '---\nđề cương: thu-nghiem\n'));
    });

    it('are found upward from the draft, for its front matter and for --outline', () => {
      for (const args of [[], ['--outline', 'thu-nghiem']]) {
        assert.match(folder.run('outline', 'du-an/nam/quy/draft.md', ...args).out, /^Đề cương thu-nghiem: .*được nêu/);
      }
      assert.equal(folder.run('outline', 'draft.md', '--outline', 'thu-nghiem').code, 2);
    });

    it('that cannot be read are told by file and line', () => {
      folder.write('du-an/.van-thu/de-cuong/sai.yml', 'id: x\ntitle: [\n');
      const { code, err } = folder.run('check', 'du-an/nam/quy/draft.md');
      assert.equal(code, 2);
      assert.match(err, /sai\.yml», dòng \d/);
    });
  });

  describe('citations', () => {
    it('prints the citations of any text as JSON, with offsets of the whole file', () => {
      for (const text of [readme, `\uFEFF${readme}`]) {
        folder.write('plain.txt', text);
        const { code, out } = folder.run('citations', 'plain.txt', '--format', 'json');
        assert.equal(code, 0);
        const [citation] = JSON.parse(out) as readonly { start: number; end: number; text: string; symbol: string }[];
        assert.equal(citation?.symbol, '33/CT-TTg');
        assert.equal(text.slice(citation.start, citation.end), citation.text);
      }
    });

    it('tells of each citation which document it is of, where that is first cited and what is known of it', () => {
      folder.write('two.txt', `${readme}\nTheo Chỉ thị số 33/CT-TTg và Nghị định số 110/2004/NĐ-CP.\n`);
      const records = JSON.parse(folder.run('citations', 'two.txt', '--format', 'json').out) as readonly {
        readonly document: number;
        readonly isFirst: boolean;
        readonly mentions: number;
        readonly firstStart: number;
        readonly start: number;
        readonly canonical: { readonly short: string };
        readonly register: readonly { readonly replacedBy: { readonly symbol: string } | null }[];
      }[];
      const [first, later, decree] = records;
      assert.deepEqual([first?.document, first?.isFirst, first?.mentions], [0, true, 2]);
      assert.deepEqual([later?.document, later?.isFirst, later?.firstStart], [0, false, first?.start]);
      assert.equal(decree?.document, 1);
      assert.equal(decree.canonical.short, 'Nghị định số 110/2004/NĐ-CP');
      assert.equal(decree.register[0]?.replacedBy?.symbol, '30/2020/NĐ-CP');
    });

    it('prints each document with its mentions to a reader', () => {
      folder.write('two.txt', `${readme}\nTheo Chỉ thị số 33/CT-TTg và Nghị định số 110/2004/NĐ-CP.\n`);
      assert.deepEqual(folder.run('citations', 'two.txt').out.split('\n'), [
        'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
        '  3:16  Chỉ thị 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ  [thiếu chữ “số”]',
        '   8:6  Chỉ thị số 33/CT-TTg',
        '',
        'Nghị định số 110/2004/NĐ-CP',
        '  ! đã được thay thế bởi 30/2020/NĐ-CP',
        '  8:30  Nghị định số 110/2004/NĐ-CP',
        '',
        '2 văn bản, 3 lần viện dẫn.',
        '',
      ]);
      folder.write('none.txt', 'Không có gì.');
      assert.equal(folder.run('citations', 'none.txt').out, 'Không có viện dẫn nào.\n');
    });

    it('leaves a generated list of documents out', () => {
      const [start, end] = ['<!-- danh mục văn bản viện dẫn -->', '<!-- hết danh mục -->'];
      folder.write('list.txt', `${readme}\n${start}\n\n| a |\n| --- |\n| Nghị định số 30/2020/NĐ-CP |\n\n${end}\n`);
      assert.equal((JSON.parse(folder.run('citations', 'list.txt', '--format', 'json').out) as unknown[]).length, 1);
    });
  });

  describe('documents in .van-thu/van-ban.yml and .csv', () => {
    const titles = 'tên loại;số ký hiệu;ngày;cơ quan ban hành;trích yếu;thay thế bởi\n';
    const row = 'Chỉ thị;33/CT-TTg;26/11/2021;Thủ tướng Chính phủ;về dân vận;40/CT-TTg\n';
    const symbolsReplacing = (file: string): readonly (string | undefined)[] =>
      (
        JSON.parse(folder.run('citations', file, '--format', 'json').out) as readonly {
          readonly register: readonly { readonly replacedBy: { readonly symbol: string } | null }[];
        }[]
      ).flatMap(({ register }) => register.map(({ replacedBy }) => replacedBy?.symbol));
    before(() => {
      mkdirSync(path.join(folder.path, 'xa/.van-thu'), { recursive: true });
      mkdirSync(path.join(folder.path, 'xa/nam/quy'), { recursive: true });
      folder.write('xa/nam/quy/draft.md', draft);
    });

    it('are found upward from the draft and stand in place of those that come with Văn Thư', () => {
      folder.write('xa/.van-thu/van-ban.csv', titles + row);
      assert.deepEqual(symbolsReplacing('xa/nam/quy/draft.md'), ['40/CT-TTg']);
      assert.ok(!symbolsReplacing('draft.md').includes('40/CT-TTg'));
    });

    it('that cannot be used are told by file and line, and the exit code is 2', () => {
      folder.write('xa/.van-thu/van-ban.csv', `${titles}${row}Chỉ thị;34/CT-TTg;31/02/2021;;;\n`);
      for (const command of ['check', 'citations']) {
        const { code, out, err } = folder.run(command, 'xa/nam/quy/draft.md');
        assert.deepEqual([code, out, err.trimEnd().split('\n').length], [2, '', 1], err);
        assert.match(err, /van-ban\.csv», dòng 3: ngày «31\/02\/2021» không đọc được/);
      }
      folder.write('xa/.van-thu/van-ban.csv', titles + row);
      folder.write('xa/.van-thu/van-ban.yml', '- tên loại: Kế hoạch\n- số ký hiệu: [\n');
      assert.match(folder.run('check', 'xa/nam/quy/draft.md').err, /van-ban\.yml», dòng \d/);
    });
  });

  describe('normalise', () => {
    const hasty = draft.replace('## II.', '**II.').replace('DÂN VẬN CHÍNH QUYỀN\n', 'DÂN VẬN CHÍNH QUYỀN**\n');

    it('prints the clean draft and leaves the file as it is', () => {
      const file = folder.write('hasty.md', hasty);
      const { code, out, err } = folder.run('normalise', file);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^số ký hiệu: 05\/BC-UBND$/m);
      assert.match(out, /^## II\. KẾT QUẢ CÔNG TÁC DÂN VẬN CHÍNH QUYỀN$/m);
      assert.equal(readFileSync(path.join(folder.path, file), 'utf8'), hasty);
    });

    it('writes it to a file or over the draft, and finds nothing to do there', () => {
      const file = folder.write('hasty.md', hasty);
      const printed = folder.run('normalise', file).out;
      assert.equal(folder.run('normalise', file, '-o', 'clean.md').code, 0);
      assert.equal(readFileSync(path.join(folder.path, 'clean.md'), 'utf8'), printed);
      assert.equal(folder.run('normalise', file, '--write').code, 0);
      assert.equal(readFileSync(path.join(folder.path, file), 'utf8'), printed);
      const again = folder.run('normalise', file, '--write');
      assert.deepEqual([again.code, again.out], [0, '']);
      assert.match(again.err, /đã chuẩn/);
    });

    it('prints what is no report as it is, says so and exits 2; takes one target only', () => {
      const file = folder.write('readme.md', readme);
      const { code, out, err } = folder.run('normalise', file);
      assert.deepEqual([code, out.trimEnd()], [2, readme.trimEnd()]);
      assert.match(err, /không phải báo cáo/);
      assert.equal(folder.run('normalise', file, '-o', 'x.md', '--write').code, 2);
    });
  });

  describe('export', () => {
    it('writes a DOCX beside the draft and tells what was added', () => {
      const { code, out } = folder.run('export', 'draft.md');
      assert.equal(code, 0);
      assert.match(out, /draft\.docx\n {2}Đã thêm Quốc hiệu\./);
      const files = unzipSync(readFileSync(path.join(folder.path, 'draft.docx')));
      assert.ok(files['word/document.xml']);
    });

    it('writes the same bytes for the same draft, over the old file', () => {
      const target = path.join(folder.path, 'again.docx');
      const bytes = [1, 2].map(() => {
        assert.equal(folder.run('export', 'draft.md', '-o', 'again.docx').code, 0);
        return readFileSync(target).toString('base64');
      });
      assert.equal(bytes[0], bytes[1]);
      assert.deepEqual(
        readdirSync(folder.path).filter((name) => name.includes('.tmp')),
        [],
      );
    });

    it('shows the list of documents cited without its comments and without a word about them', () => {
      const rows = '| TT | Trích yếu |\n| --- | --- |\n| 1 | Về dân vận |';
      const list = `<!-- danh mục văn bản viện dẫn -->\n\n${rows}\n\n<!-- hết danh mục -->`;
      folder.write('list.md', `${draft}\n${list}\n`);
      const { code, out } = folder.run('export', 'list.md');
      assert.equal(code, 0);
      assert.equal(out.replace('list.docx', ''), folder.run('export', 'draft.md').out.replace('draft.docx', ''));
      const files = unzipSync(readFileSync(path.join(folder.path, 'list.docx')));
      const text = new TextDecoder().decode(files['word/document.xml']).replace(/<[^>]*>/g, ' ');
      assert.match(text, /Về dân vận/);
      assert.doesNotMatch(text, /danh mục/);
      // An annex: behind the signature.
      assert.ok(text.indexOf('Lê Minh Khang') < text.indexOf('Về dân vận'));
    });

    it('writes nothing for what is no report, and exits 2', () => {
      const { code, err } = folder.run('export', 'readme.md');
      assert.equal(code, 2);
      assert.match(err, /không phải báo cáo/);
      assert.equal(existsSync(path.join(folder.path, 'readme.docx')), false);
    });
  });

  it('--version and --help go to standard output', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    assert.deepEqual(folder.run('--version').out, `${version}\n`);
    const help = folder.run('--help');
    assert.equal(help.code, 0);
    for (const command of ['check', 'citations', 'export', 'outline'])
      assert.ok(help.out.includes(`van-thu ${command}`));
  });
});
