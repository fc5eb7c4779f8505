import { unknownOutline } from '../../../../server/src/rules/outline/unknown-outline';
import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { testRuleCases } from '../rule-cases';
import { closedOutline } from '../../../../server/src/rules/outline/example-outline';
import { reportBy, section, written, type Writing } from './outlined-drafts';

const ROADS = [section('CÁC TUYẾN ĐƯỜNG ĐÃ LÀM'), section('CẦU VÀ CỐNG')];

/** A report that names an outline. */
const naming = (name: string, writing: Writing = {}): string => written(ROADS, { named: true, ...writing }, name);

testRuleCases(unknownOutline, {
  outlines: [closedOutline],
  defects: [
    // Mistyped.
    { draft: naming('cai-cach-hanh-chin'), message: 'unknown', at: 'cai-cach-hanh-chin' },
    { draft: naming('tiep-cong-danh', { shell: 'front matter' }), message: 'unknown', at: 'tiep-cong-danh' },
    { draft: naming('kinh tế xã hội và môi trường'), message: 'unknown', at: 'kinh tế xã hội và môi trường' },
    { draft: naming('tiep-dan', { shell: 'pasted', form: 'plain' }), message: 'unknown', at: 'tiep-dan' },
    { draft: naming('CCHC'), message: 'unknown', at: 'CCHC' },
    { draft: naming('van-thu'), message: 'unknown', at: 'van-thu' },
    // The name of a file, the number of the letter that asks for the report.
    { draft: naming('de-cuong/bao-cao-nam.yml'), message: 'unknown', at: 'de-cuong/bao-cao-nam.yml' },
    { draft: naming('Công văn số 581/BNV-CCHC', { form: 'bold' }), message: 'unknown', at: 'Công văn số 581/BNV-CCHC' },
    { draft: naming('2025'), message: 'unknown', at: '2025' },
    { draft: naming("'theo mẫu của tỉnh'"), message: 'unknown', at: 'theo mẫu của tỉnh' },
    // The subject tells an outline; the name stands above it.
    {
      draft: reportBy('cai-cach-hanh-chinh', [], { named: true }).replace(
        'đề cương: cai-cach-hanh-chinh',
        'đề cương: cải cách tư pháp',
      ),
      message: 'unknown',
      at: 'cải cách tư pháp',
    },
    { draft: naming('thư viện tỉnh').normalize('NFD'), message: 'unknown', at: 'thư viện tỉnh'.normalize('NFD') },
  ],
  nearMisses: [
    ...['dan-van-dang', 'van-thu-luu-tru', 'khung-chung', 'tiep-cong-dan-2021'].map((id) => naming(id)),
    // Case, diacritics and what joins the words are the writer's.
    naming('Cải cách hành chính', { shell: 'front matter' }),
    naming('KINH TẾ - XÃ HỘI'),
    naming('văn thư lưu trữ', { shell: 'pasted', form: 'plain' }),
    // By its title.
    naming('Báo cáo công tác cải cách hành chính'),
    naming('tiếp công dân').normalize('NFD'),
    // The user's own.
    naming('thu-vien'),
    // None is named.
    naming(''),
    reportBy('kinh-te-xa-hoi', [], { shell: 'front matter' }),
    exampleDraft({ frontMatter: '---\nloại văn bản: BÁO CÁO\n# đề cương: lam-duong\n---' }),
    exampleDraft({ opening: 'đề cương: lam-duong' }),
  ],
});
