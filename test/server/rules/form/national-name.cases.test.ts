import { exampleDraft } from '../../../../server/src/rules/example-draft';
import { nationalName } from '../../../../server/src/rules/form/national-name';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed, departmentDraft, pastedDraft, yamlDraft } from './drafts';

const NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const BODIES = '**ỦY BAN NHÂN DÂN**\n\n**XÃ TÂN HÒA**';

const headed = (name: string, motto: string): string =>
  exampleDraft({ names: [name, motto, BODIES].filter((line) => line !== '').join('\n\n') });
const inColumns = (name: string, motto: string): string =>
  pastedDraft({ names: `ỦY BAN NHÂN DÂN\t${name}\nPHƯỜNG AN LẠC\t${motto}` });

testRuleCases(nationalName, {
  defects: [
    {
      draft: headed('CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM', MOTTO),
      message: 'name',
      at: 'CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM',
    },
    {
      draft: headed('CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', MOTTO),
      message: 'name',
      at: 'CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    },
    { draft: headed('**CỘNG HÒA XHCN VIỆT NAM**', MOTTO), message: 'name', at: 'CỘNG HÒA XHCN VIỆT NAM' },
    {
      draft: headed('CONG HOA XA HOI CHU NGHIA VIET NAM', MOTTO),
      message: 'name',
      at: 'CONG HOA XA HOI CHU NGHIA VIET NAM',
    },
    { draft: headed(`${NAME}.`, MOTTO), message: 'name', at: `${NAME}.` },
    { draft: crlf(headed(NAME, 'Độc lập – Tự do - Hạnh phúc')), message: 'motto', at: 'Độc lập – Tự do - Hạnh phúc' },
    { draft: headed(NAME, '**Độc Lập - Tự Do - Hạnh Phúc**'), message: 'motto', at: 'Độc Lập - Tự Do - Hạnh Phúc' },
    { draft: headed(NAME, 'Độc lập -Tự do- Hạnh phúc'), message: 'motto', at: 'Độc lập -Tự do- Hạnh phúc' },
    { draft: headed(NAME, 'Độc lập, Tự do, Hạnh phúc'), message: 'motto', at: 'Độc lập, Tự do, Hạnh phúc' },
    { draft: headed(NAME, 'Độc lập Tự do Hạnh phúc'), message: 'motto', at: 'Độc lập Tự do Hạnh phúc' },
    { draft: headed(NAME, 'Độc lâp - Tự do - Hạnh phúc'), message: 'motto', at: 'Độc lâp - Tự do - Hạnh phúc' },
    { draft: inColumns(NAME, 'Độc lập-Tự do-Hạnh phúc'), message: 'motto', at: 'Độc lập-Tự do-Hạnh phúc' },
    { draft: headed(NAME, ''), message: 'no-motto', at: NAME },
    { draft: headed('', MOTTO), message: 'no-name', at: MOTTO },
  ],
  nearMisses: [
    headed(NAME, MOTTO),
    headed(`**${NAME}**`, `***${MOTTO}***`),
    headed('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', MOTTO),
    decomposed(headed('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', MOTTO)),
    crlf(headed(NAME, MOTTO)),
    headed('CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆT NAM', MOTTO),
    headed(NAME, `<u>${MOTTO}</u>`),
    inColumns(NAME, MOTTO),
    pastedDraft(),
    departmentDraft(),
    yamlDraft(),
    exampleDraft({ opening: 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam đề cao văn hóa đọc; xã báo cáo như sau:' }),
    exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', names: 'Độc Lập - Tự Do - Hạnh Phúc' }),
  ],
});
