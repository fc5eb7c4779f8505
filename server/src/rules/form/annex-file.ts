import { isAnnexFile } from '../../report/annex-files';
import { plainPages } from '../example-pages';
import { exampleDraft } from '../example-draft';
import { practice } from '../legal-sources';
import type { Rule } from '../rule';

/** A draft whose front matter names files of annexes. */
const draftWith = (...files: readonly string[]): string =>
  exampleDraft({ frontMatter: ['---', 'phụ lục:', ...files.map((file) => `  - ${file}`), '---'].join('\n') });

export const annexFile: Rule = {
  id: 'form/annex-file',
  title: { vi: 'Tệp phụ lục không dùng được', en: 'Annex file that cannot be used' },
  why: {
    vi: 'Phần khai báo «phụ lục» nêu các tệp Markdown được in sau báo cáo, mỗi phụ lục một trang mới. Tệp không có hoặc không phải Markdown thì bản in thiếu phụ lục mà báo cáo đã nhắc đến.',
    en: 'Front matter “phụ lục” names the Markdown files that are printed behind the report, each on a page of its own. Without such a file the printed report lacks an annex.',
  },
  messages: {
    kind: {
      vi: '«{path}» không phải tệp Markdown; cần tên tệp của phụ lục, ví dụ: phu-luc-1.md.',
      en: "“{path}” is no Markdown file; the name of the annex's file is needed, such as phu-luc-1.md.",
    },
    missing: {
      vi: 'Thiếu tệp phụ lục «{path}»; cần một tệp cùng thư mục làm việc với bản thảo.',
      en: 'The annex file “{path}” is missing; it must lie in the workspace folder of the draft.',
    },
    repeated: {
      vi: 'Tệp phụ lục «{path}» được nêu hai lần.',
      en: 'The annex file “{path}” is named twice.',
    },
  },
  source: practice('Phụ lục I, Phần I, Mục III.1'),
  severity: 'information',
  fix: 'none',
  examples: [
    {
      text: draftWith('Danh sách mô hình'),
      findings: [{ message: 'kind', at: 'Danh sách mô hình' }],
    },
    {
      text: draftWith('phu-luc-1.md', 'phu-luc-2.md'),
      layout: { ...plainPages, missingAnnexes: ['phu-luc-2.md'] },
      findings: [{ message: 'missing', at: 'phu-luc-2.md' }],
    },
    { text: draftWith('phu-luc-1.md'), layout: plainPages, findings: [] },
  ],
  *check({ report: { annexFiles }, layout }) {
    const missing = new Set(layout?.missingAnnexes);
    const seen = new Set<string>();
    for (const { text: path, span } of annexFiles) {
      const message = !isAnnexFile(path) ? 'kind' : seen.has(path) ? 'repeated' : missing.has(path) ? 'missing' : null;
      seen.add(path);
      if (message !== null) yield { message, span, values: { path } };
    }
  },
};
