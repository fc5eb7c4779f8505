import caiCachHanhChinh from './data/cai-cach-hanh-chinh.yml';
import danVanChinhQuyen from './data/dan-van-chinh-quyen.yml';
import danVanDang from './data/dan-van-dang.yml';
import khungChung from './data/khung-chung.yml';
import kinhTeXaHoi from './data/kinh-te-xa-hoi.yml';
import phongChongThamNhung from './data/phong-chong-tham-nhung.yml';
import tiepCongDan from './data/tiep-cong-dan.yml';
import tiepCongDan2021 from './data/tiep-cong-dan-2021.yml';
import vanThuLuuTru from './data/van-thu-luu-tru.yml';
import type { Outline } from './outline';
import { readOutlineData } from './outline-data';
import { resolveOutlines } from './resolve-outlines';

/** The outlines that come with Văn Thư, the common skeleton last. */
export const builtInOutlines: readonly Outline[] = resolveBuiltIn([
  danVanChinhQuyen,
  danVanDang,
  caiCachHanhChinh,
  tiepCongDan,
  tiepCongDan2021,
  phongChongThamNhung,
  kinhTeXaHoi,
  vanThuLuuTru,
  khungChung,
]);

/** The built-in outlines with a user's own before them; one of the user's takes the place of a built-in one of its id. */
export function outlinesWith(own: readonly Outline[]): readonly Outline[] {
  return [...own, ...builtInOutlines.filter(({ id }) => !own.some((outline) => outline.id === id))];
}

/** @throws OutlineFault when a data file is no outline: the files are ours */
function resolveBuiltIn(files: readonly unknown[]): readonly Outline[] {
  return [...resolveOutlines(files.map(readOutlineData), []).values()].map((outline) => {
    if (outline instanceof Error) throw outline;
    return outline;
  });
}
