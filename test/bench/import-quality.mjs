// Reads the Word files of the import tests with Văn Thư and, where they are installed, with pandoc and mammoth, and
// counts the blocks that each gives back with the right words at the right kind (heading, paragraph, list, table, note).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const bundle = path.join(root, 'out/test/bench/import-cases.mjs');
await build({
  entryPoints: [path.join(root, 'test/bench/import-cases.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { cases, importDocx } = await import(pathToFileURL(bundle).href);

/** What a block is and what it says: marks, escapes and white space do not count, `<td>` counts as a cell. */
function blockOf(text) {
  const kind = /^#+ /.test(text)
    ? 'heading'
    : /^(?:\||<table)/.test(text.trim())
      ? 'table'
      : /^\[\^/.test(text)
        ? 'note'
        : /^ *[-+*] /.test(text)
          ? 'list'
          : 'text';
  const words = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\[\^\w+\]/g, ' ')
    .match(/[\p{L}\p{M}\p{N}²≥☑]+/gu);
  return `${kind}: ${(words ?? []).join(' ').normalize('NFC')}`;
}

const blocksOf = (markdown) =>
  markdown
    .split(/\n(?:\s*\n)+(?! {4})/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(blockOf);

/** Blocks of the one that the other has too, each counted once. */
function found(expected, given) {
  const left = [...given];
  return expected.filter((block) => {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function withPandoc(file) {
  const run = spawnSync('pandoc', ['-t', 'gfm', '--wrap=none', file], { encoding: 'utf8' });
  return run.error ? null : run.stdout;
}

async function mammothReader() {
  try {
    const mammoth = createRequire(path.join(process.cwd(), 'package.json'))('mammoth');
    // It throws on a picture that is not in the file.
    return (file) =>
      mammoth.convertToMarkdown({ path: file }).then(
        ({ value }) => value,
        () => '',
      );
  } catch {
    return null;
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-import-'));
try {
  const readers = {
    'van-thu': (file, bytes) => importDocx(bytes).text ?? '',
    pandoc: spawnSync('pandoc', ['--version']).error ? null : withPandoc,
    mammoth: await mammothReader(),
  };
  const scores = Object.fromEntries(Object.keys(readers).map((name) => [name, 0]));
  let all = 0;
  for (const [index, { name, blocks, file }] of cases.entries()) {
    const bytes = file();
    const written = path.join(folder, `${index}.docx`);
    writeFileSync(written, bytes);
    const expected = blocksOf(blocks.join('\n\n'));
    all += expected.length;
    const line = [];
    for (const [reader, read] of Object.entries(readers)) {
      if (!read) continue;
      const count = found(expected, blocksOf(await read(written, bytes)));
      scores[reader] += count;
      line.push(`${reader} ${count}`);
    }
    console.log(`${String(index + 1).padStart(2)}. ${name}: ${expected.length} blocks, ${line.join(', ')}`);
  }
  for (const [reader, read] of Object.entries(readers)) {
    console.log(read ? `${reader}: ${scores[reader]} of ${all} blocks` : `${reader}: not installed, left out`);
  }
  const best = Math.max(scores.pandoc, scores.mammoth);
  process.exitCode = scores['van-thu'] > best ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
