import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BothLanguages } from './both-languages';

const run = promisify(execFile);

/** Times New Roman and the families whose letters are exactly as wide, so that lines and pages break where Word breaks them. */
const sameWidths = new Set(['Times New Roman', 'Liberation Serif', 'Tinos']);
/** A letter that only fonts with all of Vietnamese have: version 1 of Liberation Serif has it not. */
const VIETNAMESE_LETTER = '1ef9';

/**
 * What is wrong with the font that stands for Times New Roman on this machine, or null when its letters are as wide and
 * it has those of Vietnamese. Windows and macOS bring the font itself; elsewhere fontconfig is asked, as LibreOffice does.
 */
export async function fontProblem(): Promise<BothLanguages | null> {
  const files = systemFonts();
  if (files !== null) return (await Promise.all(files.map(isThere))).includes(true) ? null : wrongFont(null);
  const family = await ask('fc-match', ['-f', '%{family[0]}', 'Times New Roman']);
  if (family === null) {
    return {
      vi: 'Không kiểm tra được phông chữ (máy không có fc-match): hãy xem lại chỗ ngắt dòng, ngắt trang của tệp PDF.',
      en: 'The fonts could not be checked (there is no fc-match): look at the line and page breaks of the PDF.',
    };
  }
  if (!sameWidths.has(family)) return wrongFont(family);
  const withLetters = await ask('fc-list', [`${family}:charset=${VIETNAMESE_LETTER}`, 'family']);
  return withLetters === null || withLetters === '' ? wrongFont(`${family} (thiếu chữ tiếng Việt)`) : null;
}

function systemFonts(): readonly string[] | null {
  switch (process.platform) {
    case 'win32':
      return [path.join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts', 'times.ttf')];
    case 'darwin':
      return ['/System/Library/Fonts/Supplemental', '/Library/Fonts'].map((folder) =>
        path.join(folder, 'Times New Roman.ttf'),
      );
    default:
      return null;
  }
}

function wrongFont(instead: string | null): BothLanguages {
  const found = instead === null ? ['', ''] : [`, thay bằng ${instead}`, `; ${instead} stands in for it`];
  return {
    vi:
      `Máy không có phông Times New Roman hay phông cùng cỡ chữ${found[0] ?? ''}: PDF ngắt dòng, ngắt trang khác Word. ` +
      'Hãy cài Times New Roman, Liberation Serif (từ bản 2) hoặc Tinos.',
    en:
      `This machine has no Times New Roman nor a font as wide${found[1] ?? ''}: the PDF breaks lines and pages elsewhere ` +
      'than Word. Install Times New Roman, Liberation Serif (2 or later) or Tinos.',
  };
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** What the program prints; null when it is not there or fails. */
const ask = (program: string, args: readonly string[]): Promise<string | null> =>
  run(program, args, { timeout: 10_000 }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
