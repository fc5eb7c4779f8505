// Reads the Word files of the import tests and generated ones with Văn Thư, mammoth and, where it is installed, pandoc, and
// counts the blocks that each gives back with the right words at the right kind (heading, paragraph, list, table, note).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import mammoth from 'mammoth';

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
const { blocksIn, comparedFiles, countFound, importDocx } = await import(pathToFileURL(bundle).href);

function withPandoc(file) {
  const run = spawnSync('pandoc', ['-t', 'gfm', '--wrap=none', file], { encoding: 'utf8' });
  return run.error ? null : run.stdout;
}

/** It throws on a picture that is not in the file. */
const withMammoth = (file) =>
  mammoth.convertToMarkdown({ path: file }).then(
    ({ value }) => value,
    () => '',
  );

const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-import-'));
try {
  const readers = {
    'van-thu': (file, bytes) => importDocx(bytes).text ?? '',
    pandoc: spawnSync('pandoc', ['--version']).error ? null : withPandoc,
    mammoth: withMammoth,
  };
  const scores = Object.fromEntries(Object.keys(readers).map((name) => [name, 0]));
  let all = 0;
  for (const [index, { name, expected: draft, file }] of comparedFiles.entries()) {
    const bytes = file();
    const written = path.join(folder, `${index}.docx`);
    writeFileSync(written, bytes);
    const expected = blocksIn(draft);
    all += expected.length;
    const line = [];
    for (const [reader, read] of Object.entries(readers)) {
      if (!read) continue;
      const count = countFound(expected, blocksIn(await read(written, bytes)));
      scores[reader] += count;
      line.push(`${reader} ${count}`);
    }
    console.log(`${String(index + 1).padStart(2)}. ${name}: ${expected.length} blocks, ${line.join(', ')}`);
  }
  for (const [reader, read] of Object.entries(readers)) {
    console.log(read ? `${reader}: ${scores[reader]} of ${all} blocks` : `${reader}: not installed, left out`);
  }
  process.exitCode = scores['van-thu'] > Math.max(scores.pandoc, scores.mammoth) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
