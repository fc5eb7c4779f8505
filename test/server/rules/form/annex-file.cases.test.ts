import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { plainPages } from '../../../../server/src/rules/example-pages';
import { annexFile } from '../../../../server/src/rules/form/annex-file';
import { DONE, inFrontMatter, withSections } from '../draft-forms';
import { testRuleCases } from '../rule-cases';

const named = (yaml: string): string => exampleDraft({ frontMatter: `---\n${yaml}\n---` });
const listed = (...files: readonly string[]): string =>
  named(['phụ lục:', ...files.map((file) => `  - ${file}`)].join('\n'));
const withForm = (yaml: string): string => inFrontMatter('## I. KẾT QUẢ', DONE).replace('---\n', `---\n${yaml}\n`);
const without = (...missingAnnexes: readonly string[]) => ({ ...plainPages, missingAnnexes });

testRuleCases(annexFile, {
  defects: [
    { draft: named('phụ lục: Biểu tổng hợp số liệu'), message: 'kind', at: 'Biểu tổng hợp số liệu' },
    { draft: named('phụ lục: 02'), message: 'kind', at: '02' },
    { draft: listed('phu-luc-1.md', 'bieu-so-2.docx'), message: 'kind', at: 'bieu-so-2.docx' },
    { draft: listed('phu-luc-1'), message: 'kind', at: 'phu-luc-1' },
    { draft: withForm('phu-luc: [bieu.xlsx]'), message: 'kind', at: 'bieu.xlsx' },
    { draft: listed('phu-luc.md', 'phu-luc.md'), message: 'repeated', at: 'phu-luc.md' },
    { draft: named('phụ lục: phu-luc-1.md'), message: 'missing', at: 'phu-luc-1.md', layout: without('phu-luc-1.md') },
    {
      draft: listed('bieu/so-1.md', 'bieu/so-2.md'),
      message: 'missing',
      at: 'bieu/so-2.md',
      layout: without('bieu/so-2.md'),
    },
    {
      draft: withForm('Phụ_lục: ../chung/danh sách.md'),
      message: 'missing',
      at: '../chung/danh sách.md',
      layout: without('../chung/danh sách.md'),
    },
    {
      draft: withForm('PHỤ LỤC:\n- Phụ lục 1.markdown').replaceAll('\n', '\r\n').normalize('NFD'),
      message: 'missing',
      at: 'Phụ lục 1.markdown'.normalize('NFD'),
      layout: without('Phụ lục 1.markdown'.normalize('NFD')),
    },
  ],
  nearMisses: [
    named('phụ lục: phu-luc-1.md'),
    { draft: listed('bieu-1.md', 'bieu-2.md'), layout: plainPages },
    { draft: listed('mo-hinh.md'), layout: without('phu-luc-cu.md') },
    listed('bieu/phu-luc.md', 'phu-luc.md'),
    listed('Phụ lục I.MD'),
    withForm('phụ lục: [a.md, b.markdown]'),
    named('phụ lục:'),
    named('mục lục: có'),
    withSections('## I. KẾT QUẢ', `${DONE} (Chi tiết tại Phụ lục I kèm theo)`),
    exampleDraft().concat('\nPhụ lục\n\n**DANH SÁCH MÔ HÌNH**\n\n- Tủ sách thôn 1;\n'),
    { draft: inFrontMatter('## I. KẾT QUẢ', DONE), layout: without('phu-luc-1.md') },
  ],
});
