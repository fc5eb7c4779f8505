import assert from 'node:assert/strict';
import { greyPng } from '../docx/written-file';
import { draft } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';
const picture = 'file:///bao-cao/hinh/so-do.png';
const RULE = 'form/missing-picture';

describe('pictures of a draft over a real connection', () => {
  it('are found missing, and no longer so once their file is there', async () => {
    const client = await TestClient.start();
    try {
      await client.open(uri, draft.replace('## III.', '![Sơ đồ](hinh/so-do.png)\n\n## III.'));
      await client.until('the finding', () => client.messageOf(uri, RULE) !== '', 20_000);
      assert.match(client.messageOf(uri, RULE), /Không tìm thấy hình «hinh\/so-do\.png»/);
      const found = client.diagnostics(uri).find(({ code }) => code === RULE);
      assert.deepEqual(found?.range, client.rangeOf(uri, 'hinh/so-do.png'));
      await client.save(picture, String.fromCharCode(...greyPng(4, 4)));
      await client.until('no finding', () => client.messageOf(uri, RULE) === '', 20_000);
      await client.save(picture, '<svg xmlns="http://www.w3.org/2000/svg"/>');
      await client.until('another finding', () => client.messageOf(uri, RULE).includes('SVG'), 20_000);
      await client.save(picture, null);
      await client.until('the first finding', () => client.messageOf(uri, RULE).includes('Không tìm thấy'), 20_000);
    } finally {
      await client.stop();
    }
  });
});
