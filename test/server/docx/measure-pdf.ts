import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
// The legacy build is the one that runs in Node.
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Lengths in millimetres from the page's top left corner, sizes in points. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

export interface DrawnRule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  /** In reading order, each as the word processor drew it: a line, or a part of one. */
  readonly pieces: readonly TextPiece[];
  readonly rules: readonly DrawnRule[];
}

const INSTALL = 'apt-get install --no-install-recommends libreoffice-writer fonts-liberation2 fontconfig';

/** True when the tests that need LibreOffice were switched off on purpose; says so on the console. */
export function unitOnly(): boolean {
  if (process.env['VAN_THU_UNIT_ONLY'] !== '1') return false;
  console.log('      VAN_THU_UNIT_ONLY=1: the layout in LibreOffice is not measured');
  return true;
}

/** Fails with the command to run when LibreOffice or a font as wide as Times New Roman is missing. */
export function requireLibreOffice(): void {
  const has = (command: string, args: readonly string[]): string => {
    try {
      return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  };
  const fonts = has('fc-list', [':charset=1ea1', 'family']);
  if (has('soffice', ['--version']) === '' || !/Liberation Serif|Tinos|Times New Roman/.test(fonts)) {
    throw new Error(`LibreOffice, or a font with the metrics of Times New Roman, is missing; run: ${INSTALL}`);
  }
}

/** Converts DOCX files in one run of LibreOffice with a profile of its own. */
export const convertToPdf = (files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, Uint8Array> =>
  convertFiles(files, 'pdf');

/** As `convertToPdf`, to any kind: DOCX files saved anew as DOCX, or as DOC. */
export function convertFiles(
  files: Readonly<Record<string, Uint8Array>>,
  kind: 'pdf' | 'docx' | 'doc',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-pdf-'));
  try {
    const inputs = Object.entries(files).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const made = path.join(folder, 'made');
    const args = ['--headless', profile, '--convert-to', kind, '--outdir', made, ...inputs];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
    return new Map(
      Object.keys(files).map((name) => {
        const file = path.join(made, `${name}.${kind}`);
        // LibreOffice exits with 0 when it fails.
        if (!existsSync(file)) throw new Error(`LibreOffice made no ${kind} of ${name}.docx`);
        return [name, new Uint8Array(readFileSync(file))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MM_PER_POINT = 25.4 / 72;

/** Reads text and drawn rules of every page. */
export async function readPdf(bytes: Uint8Array): Promise<readonly RenderedPage[]> {
  const task = getDocument({ data: bytes, verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const pages: RenderedPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<RenderedPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: true });
  const pieces = content.items.flatMap((item): TextPiece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    const font = page.commonObjs.get(item.fontName) as { readonly name?: string };
    return [
      {
        text: item.str,
        left: (x - left) * MM_PER_POINT,
        right: (x - left + item.width) * MM_PER_POINT,
        baseline: (top - y) * MM_PER_POINT,
        size: scale,
        font: font.name ?? '',
      },
    ];
  });
  return {
    width: (right - left) * MM_PER_POINT,
    height: (top - bottom) * MM_PER_POINT,
    pieces,
    rules: drawnRules(operators, left, top),
  };
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Paths flatter than 1 mm and longer than 3 mm, whether stroked or filled. */
function drawnRules(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  left: number,
  top: number,
): readonly DrawnRule[] {
  let matrix = IDENTITY;
  const stack: Matrix[] = [];
  const rules: DrawnRule[] = [];
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === OPS.constructPath) {
      const [paint, , box] = args as readonly [number, unknown, ArrayLike<number> | null];
      if (!box || paint === OPS.endPath) return;
      const x = [box[0] ?? 0, box[2] ?? 0].map((value) => matrix[0] * value + matrix[4]);
      const y = [box[1] ?? 0, box[3] ?? 0].map((value) => matrix[3] * value + matrix[5]);
      const width = Math.abs((x[1] ?? 0) - (x[0] ?? 0)) * MM_PER_POINT;
      const height = Math.abs((y[1] ?? 0) - (y[0] ?? 0)) * MM_PER_POINT;
      if (height > 1 || width < 3) return;
      rules.push({
        left: (Math.min(...x) - left) * MM_PER_POINT,
        right: (Math.max(...x) - left) * MM_PER_POINT,
        y: (top - ((y[0] ?? 0) + (y[1] ?? 0)) / 2) * MM_PER_POINT,
      });
    }
  });
  return rules;
}
