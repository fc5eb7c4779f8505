// A first look: checks the sample draft, exports it, and says what to do next. Needs a build, which `npm start` makes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const sample = 'test/fixtures/sample/bao-cao-mau.md';
const exported = 'out/bao-cao-mau.docx';
const cli = 'dist/node/cli.js';

function vanThu(args, expected) {
  console.log(`\n$ van-thu ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' });
  if (!expected.includes(status)) process.exit(status ?? 1);
}

console.log('Văn Thư: báo cáo mẫu của một xã không có thật (the sample report of an invented commune)');
vanThu(['check', sample], [0, 1]); // 1: there are findings, and the sample is meant to have some
fs.mkdirSync(path.dirname(exported), { recursive: true });
vanThu(['export', sample, '-o', exported], [0]);
console.log(`
Bản nháp có lỗi để bạn thấy các phát hiện; đó là chủ ý (the draft has defects on purpose, so you see findings).

  Bản nháp (draft):   ${path.resolve(sample)}
  Bản DOCX:           ${path.resolve(exported)}
  Mở trong VS Code (open in VS Code, with the extension):

      npm run code
`);
