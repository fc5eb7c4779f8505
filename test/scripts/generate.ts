// Writes the files of the project that follow from its code. usage: npm run generate
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles, pagesFolder } from '../generated-files';

const files = generatedFiles();
const written = new Set(files.map((file) => path.normalize(file.path)));
mkdirSync(pagesFolder, { recursive: true });
for (const name of readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })) {
  const page = path.join(pagesFolder, name);
  if (page.endsWith('.md') && !written.has(page)) rmSync(page); // The page of a rule that is no more.
}
for (const { path: file, text } of files) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${files.length} files written`);
