import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentHighlight,
  Location,
  LocationLink,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { showReferencesCommand, type ShowReferencesArguments } from '../../../server/src/lsp/protocol';
import { citingDraft } from './citing-draft';
import { readme } from './drafts';
import { TestClient } from './test-client';

const uri = 'file:///bao-cao/2025.md';
const readmeUri = 'file:///bao-cao/README.md';

describe('from citation to citation', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, citingDraft);
    await client.open(readmeUri, readme);
    await client.until('the status', () => client.status(readmeUri) !== undefined);
  });
  afterEach(async () => {
    await client.stop();
  });

  const at = (words: string): Position => client.rangeOf(uri, words).start;
  const wordsIn = (range: Range): string => TextDocument.create(uri, 'markdown', 1, client.text(uri)).getText(range);
  const ask = <R>(method: string, position: Position, params: object = {}): Promise<R> =>
    client.ask<R>(`textDocument/${method}`, uri, { position, ...params });
  const nowhere = (): readonly Position[] => [
    at('## I. '),
    at('được thực hiện nghiêm túc'),
    { line: 1, character: 20 },
    { line: 999, character: 999 },
  ];

  describe('definition', () => {
    const target = async (words: string): Promise<string | undefined> => {
      const found = await ask<Location[] | null>('definition', at(words));
      return found?.map(({ range }) => wordsIn(range)).join('; ');
    };

    it('of an earlier and of a later short mention is the first one with date and issuer', async () => {
      const full = 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ';
      assert.equal(await target('33/CT-TTg'), full);
      assert.equal(await target('chỉ thị 33/CT-TTg'), full);
    });

    it('is the mention itself where it is the first full one', async () => {
      assert.equal(await target('26/11/2021'), 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ');
    });

    it('tells apart documents that share a symbol', async () => {
      assert.equal(await target('30/5/2019'), 'Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị');
    });

    it('of a number in a list is found by the whole symbol', async () => {
      assert.equal(await target('13/QĐ-UBND và Luật'), '13/QĐ-UBND ngày 05/02/2025');
      assert.equal(await target('12 và'), 'Quyết định số 12');
    });

    it('is none where nothing is cited', async () => {
      for (const position of nowhere()) assert.equal(await ask('definition', position), null);
      assert.equal(
        await client.ask('textDocument/definition', readmeUri, { position: client.rangeOf(readmeUri, '33/CT').start }),
        null,
      );
    });

    it('follows an edit', async () => {
      await client.replace(
        uri,
        'Chỉ thị số 33/CT-TTg, khoản',
        'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ ngày 26/11/2021, khoản',
      );
      assert.equal(
        await target('33/CT-TTg ngày 26/11'),
        'Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ ngày 26/11/2021',
      );
    });

    it('marks the whole citation for an editor that takes links', async () => {
      await client.stop();
      client = await TestClient.start({}, {}, { textDocument: { definition: { linkSupport: true } } });
      await client.open(uri, citingDraft);
      const [link] = (await ask<LocationLink[] | null>('definition', at('chỉ thị 33/CT-TTg'))) ?? [];
      assert.ok(link?.originSelectionRange);
      assert.equal(wordsIn(link.originSelectionRange), 'chỉ thị 33/CT-TTg ngày 26 tháng 11 năm 2021');
      assert.match(wordsIn(link.targetSelectionRange), /^Chỉ thị số 33\/CT-TTg ngày 26\/11\/2021 của/);
    });
  });

  describe('references', () => {
    const places = async (position: Position, includeDeclaration: boolean): Promise<readonly string[] | undefined> =>
      (await ask<Location[] | null>('references', position, { context: { includeDeclaration } }))?.map(({ range }) =>
        wordsIn(range),
      );

    it('are all mentions of the same document, in the order of the text', async () => {
      const all = [
        'Chỉ thị số 33/CT-TTg',
        'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
        'chỉ thị 33/CT-TTg ngày 26 tháng 11 năm 2021',
      ];
      assert.deepEqual(await places(at('33/CT-TTg'), true), all);
      assert.deepEqual(await places(at('33/CT-TTg'), false), [all[0], all[2]]);
    });

    it('of one of two documents with the same symbol are its own', async () => {
      assert.deepEqual(await places(at('26/5/2014'), true), ['Chỉ thị số 35-CT/TW ngày 26/5/2014 của Bộ Chính trị']);
    });

    it('of a number in a list are found by the whole symbol', async () => {
      const [first, second] = (await places(at('13/QĐ-UBND và Luật'), true)) ?? [];
      assert.deepEqual([first, second], ['13/QĐ-UBND ngày 05/02/2025', 'Quyết định số 13/QĐ-UBND']);
    });

    it('are none where nothing is cited', async () => {
      for (const position of nowhere()) assert.equal(await places(position, true), undefined);
    });

    it('follow an edit', async () => {
      await client.replace(uri, 'theo chỉ thị 33/CT-TTg', 'theo chỉ thị 34/CT-TTg');
      assert.equal((await places(at('33/CT-TTg'), true))?.length, 2);
    });
  });

  describe('highlights', () => {
    it('mark every mention, and the one that says what the document is in its own way', async () => {
      const marks = await ask<DocumentHighlight[] | null>('documentHighlight', at('33/CT-TTg'));
      assert.deepEqual(
        marks?.map(({ range, kind }) => [range.start.line, kind]),
        [
          [6, 2],
          [10, 3],
          [14, 2],
        ],
      );
    });

    it('are left to the editor where nothing is cited', async () => {
      for (const position of nowhere()) assert.equal(await ask('documentHighlight', position), null);
    });
  });

  describe('rename', () => {
    const prepare = (words: string): Promise<{ range: Range; placeholder: string } | null> =>
      ask('prepareRename', at(words));
    const refusal = async (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => 'not refused',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
    const rename = async (words: string, newName: string): Promise<void> => {
      const edit = await ask<WorkspaceEdit | null>('rename', at(words), { newName });
      await client.change(uri, edit?.changes?.[uri] ?? []);
    };

    it('starts from the symbol or the date under the cursor', async () => {
      const symbol = await prepare('33/CT-TTg');
      assert.deepEqual([symbol && wordsIn(symbol.range), symbol?.placeholder], ['33/CT-TTg', '33/CT-TTg']);
      const date = await prepare('26 tháng 11');
      assert.deepEqual(date && wordsIn(date.range), '26 tháng 11 năm 2021');
    });

    it('tells that other parts of a citation cannot be renamed, and nothing elsewhere', async () => {
      assert.match(await refusal(prepare('Thủ tướng Chính phủ')), /^Chỉ đổi được số, ký hiệu hoặc ngày/);
      for (const position of nowhere()) assert.equal(await ask('prepareRename', position), null);
    });

    it('writes a new symbol in all mentions at once', async () => {
      await rename('33/CT-TTg', '34/CT-TTg');
      assert.equal(client.text(uri), citingDraft.replaceAll('33/CT-TTg', '34/CT-TTg'));
    });

    it('writes a new date in all mentions at once, each in its own way', async () => {
      await rename('26/11/2021', '1/2/2022');
      assert.equal(
        client.text(uri),
        citingDraft.replace('26/11/2021', '01/02/2022').replace('26 tháng 11 năm 2021', '01 tháng 02 năm 2022'),
      );
    });

    it('goes on from what it wrote', async () => {
      await rename('33/CT-TTg', '34/CT-TTg');
      await rename('34/CT-TTg', '33/CT-TTg');
      assert.equal(client.text(uri), citingDraft);
    });

    it('keeps the code of a list with its last number', async () => {
      await rename('12 và', '14/QĐ-UBND');
      assert.equal(client.text(uri), citingDraft.replace('số 12 và', 'số 14 và'));
    });

    const refusals: readonly (readonly [string, string, RegExp])[] = [
      ['33/CT-TTg', 'ba mươi ba', /^«ba mươi ba» không phải số, ký hiệu/],
      ['33/CT-TTg', '34-CT/TTg', /cần «34\/CT-TTg»/],
      ['26/11/2021', '31/02/2022', /^«31\/02\/2022» không phải ngày có thật/],
      ['12 và', '12/QĐ-HĐND', /^Ở dòng 11 nhiều văn bản dùng chung ký hiệu «\/QĐ-UBND»/],
    ];
    for (const [words, newName, sentence] of refusals) {
      it(`refuses «${newName}» for «${words}» in a sentence`, async () => {
        assert.match(await refusal(rename(words, newName)), sentence);
        assert.equal(client.text(uri), citingDraft);
      });
    }
  });

  describe('code lens', () => {
    const lenses = async (): Promise<readonly CodeLens[]> => client.ask<CodeLens[]>('textDocument/codeLens', uri);

    it('tells over the first mention how often a document is cited', async () => {
      assert.deepEqual(
        (await lenses()).map(({ range, command }) => [range.start.line, command?.title]),
        [
          [6, 'Chỉ thị số 33/CT-TTg: 3 lần viện dẫn'],
          [6, 'Nghị định số 30/2020/NĐ-CP: 2 lần viện dẫn'],
          [10, 'Quyết định số 13/QĐ-UBND: 2 lần viện dẫn'],
        ],
      );
    });

    it('shows the places when clicked', async () => {
      const { command } = (await lenses())[0] ?? {};
      assert.equal(command?.command, showReferencesCommand);
      const [shown, position, locations] = command.arguments as unknown as ShowReferencesArguments;
      assert.deepEqual([shown, position], [uri, at('Chỉ thị số 33/CT-TTg')]);
      assert.deepEqual(
        locations.map(({ range }) => range.start.line),
        [6, 10, 14],
      );
    });

    it('follows an edit', async () => {
      await client.replace(uri, 'theo chỉ thị 33/CT-TTg', 'theo chỉ thị 34/CT-TTg');
      assert.equal((await lenses())[0]?.command?.title, 'Chỉ thị số 33/CT-TTg: 2 lần viện dẫn');
    });

    it('can be switched off, which an editor is told', async () => {
      await client.stop();
      client = await TestClient.start({ language: 'en' }, {}, { workspace: { codeLens: { refreshSupport: true } } });
      await client.open(uri, citingDraft);
      await client.until('the first settings', () => client.refreshed.includes('workspace/codeLens/refresh'));
      assert.equal((await lenses())[0]?.command?.title, 'Chỉ thị số 33/CT-TTg: cited 3 times');
      client.refreshed.length = 0;
      client.settings = { codeLens: false };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until('the new settings', () => client.refreshed.includes('workspace/codeLens/refresh'));
      assert.deepEqual(await lenses(), []);
    });

    it('is none in a file that is no report', async () => {
      assert.deepEqual(await client.ask('textDocument/codeLens', readmeUri), []);
    });
  });
});
