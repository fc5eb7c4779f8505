import type { PictureState, PictureStates } from '../../../../server/src/report/pictures';
import { missingPicture } from '../../../../server/src/rules/form/missing-picture';
import { DONE, inFrontMatter, pastedLines, withSections } from '../draft-forms';
import { testRuleCases } from '../rule-cases';
import { crlf, decomposed } from './drafts';

const HEAD = '## I. KẾT QUẢ';
const states = (...entries: readonly (readonly [string, PictureState])[]): PictureStates => new Map(entries);

const shown = (address: string, state: PictureState, ...blocks: readonly string[]) => ({
  draft: withSections(HEAD, ...(blocks.length > 0 ? blocks : [`![Biểu đồ](${address})`]), DONE),
  pictures: states([address, state]),
});
const fault = (address: string, state: PictureState, message: string, ...blocks: readonly string[]) => ({
  ...shown(address, state, ...blocks),
  message,
  at: address,
});

const issued = inFrontMatter(HEAD, '![Bản đồ](hinh/ban-do.jpg)', DONE).replace('---\n', '---\ntrạng thái: phát hành\n');

testRuleCases(missingPicture, {
  defects: [
    fault('hinh/luu-luong.png', 'missing', 'missing'),
    fault('anh.webp', 'webp', 'convert'),
    fault('so-do/to-chuc.svg', 'svg', 'convert', '| Hình | Tên |\n|--|--|\n| ![x](so-do/to-chuc.svg) | Sơ đồ |'),
    fault('bao-cao.pdf', 'unknown-kind', 'kind', '- ![Tệp](bao-cao.pdf)'),
    fault('mat.gif', 'missing', 'missing', '> ![Ảnh](mat.gif)'),
    fault('a.bmp', 'missing', 'missing', '<table><tr><td><img src="a.bmp"></td></tr></table>'),
    { ...fault('b.png', 'missing', 'missing', '![Sơ đồ][hình 1]\n\n[hình 1]: b.png'), at: 'hình 1' },
    {
      draft: withSections(HEAD, '![](//anh.example.vn/a.png)', DONE),
      message: 'outside',
      at: '//anh.example.vn/a.png',
    },
    { draft: withSections(HEAD, '![Ảnh](C:/anh/a.png)', DONE), message: 'outside', at: 'C:/anh/a.png' },
    {
      draft: crlf(fault('c.png', 'missing', '').draft),
      pictures: states(['c.png', 'missing']),
      message: 'missing',
      at: 'c.png',
    },
    {
      draft: decomposed(withSections(HEAD, 'Một: ![Đường thôn](đường.png)', DONE)),
      pictures: states(['đường.png'.normalize('NFD'), 'missing']),
      message: 'missing',
      at: 'đường.png'.normalize('NFD'),
    },
    {
      draft: withSections(HEAD, '![Một](m.png) và ![Hai](n.png)', DONE),
      pictures: states(['m.png', 'fine'], ['n.png', 'missing']),
      message: 'missing',
      at: 'n.png',
    },
    {
      draft: pastedLines('I. KẾT QUẢ', 'Xã có sơ đồ ![sơ đồ](so-do.png) kèm theo.'),
      pictures: states(['so-do.png', 'missing']),
      message: 'missing',
      at: 'so-do.png',
    },
    { draft: issued, pictures: states(['hinh/ban-do.jpg', 'missing']), message: 'missing', at: 'hinh/ban-do.jpg' },
  ],
  nearMisses: [
    shown('hinh/luu-luong.png', 'fine'),
    shown('anh.webp', 'fine'),
    // Nobody has looked yet.
    { draft: withSections(HEAD, '![Biểu đồ](hinh/cho.png)', DONE) },
    { draft: withSections(HEAD, '![Biểu đồ](hinh/moi.png)', DONE), pictures: states(['hinh/cu.png', 'missing']) },
    { draft: withSections(HEAD, '[Tải hình](hinh/a.png)', DONE), pictures: states(['hinh/a.png', 'missing']) },
    { draft: withSections(HEAD, '\\![Hình](hinh/b.png)', DONE), pictures: states(['hinh/b.png', 'missing']) },
    { draft: withSections(HEAD, '`![Hình](hinh/c.png)`', DONE), pictures: states(['hinh/c.png', 'missing']) },
    { draft: withSections(HEAD, '```\n![Hình](hinh/d.png)\n```', DONE), pictures: states(['hinh/d.png', 'missing']) },
    { draft: withSections(HEAD, '<!-- ![Hình](hinh/e.png) -->', DONE), pictures: states(['hinh/e.png', 'missing']) },
    { draft: withSections(HEAD, '![Chưa có nhãn][x]', DONE), pictures: states(['x', 'missing']) },
    shown('f.png', 'fine', '![Sơ đồ][f]\n\n[f]: f.png'),
    { draft: withSections(HEAD, 'Xem [cổng](https://tanhoa.example.vn/a.png).', DONE) },
    { draft: issued, pictures: states(['hinh/ban-do.jpg', 'fine']) },
  ],
});
