import type { BothLanguages } from './both-languages';
import { convert } from './convert';
import { findLibreOffice } from './find-libre-office';
import { fontProblem } from './font-check';

export type MadeFile =
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly warnings: readonly BothLanguages[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: BothLanguages };

/**
 * The PDF of a DOCX, made by the LibreOffice of this machine (`configured`: as `findLibreOffice` takes it), with a
 * warning when its pages cannot be those of Word for lack of a font. Never rejects.
 */
export async function makePdf(docx: Uint8Array, configured: string, signal: AbortSignal): Promise<MadeFile> {
  const program = await findLibreOffice(configured);
  if (program === null) return { kind: 'failed', problem: noLibreOffice(configured) };
  const [converted, font] = await Promise.all([
    convert({ program, bytes: docx, from: 'docx', to: 'pdf', signal }),
    fontProblem(),
  ]);
  return converted.kind === 'done' ? { ...converted, warnings: font === null ? [] : [font] } : converted;
}

export const noLibreOffice = (configured: string): BothLanguages =>
  configured === ''
    ? {
        vi: 'không tìm thấy LibreOffice trên máy này; hãy cài LibreOffice',
        en: 'there is no LibreOffice on this machine; install it',
      }
    : {
        vi: `không có LibreOffice tại «${configured}»`,
        en: `there is no LibreOffice at «${configured}»`,
      };
