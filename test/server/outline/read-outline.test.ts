import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import { readOutlineData } from '../../../server/src/outline/outline-data';
import { OutlineFault } from '../../../server/src/outline/outline-fault';
import { readOutlines } from '../../../server/src/outline/read-outline';

const schema: unknown = JSON.parse(readFileSync('server/src/outline/outline.schema.json', 'utf8'));
assert.ok(typeof schema === 'object' && schema !== null);
const isValid = new Ajv({ allErrors: true }).compile(schema);
const readOutline = (text: string) => readOutlines([{ name: 'a.yml', text }], builtInOutlines)[0] ?? assert.fail();
/** Whether the reader takes data as JSON Schema sees them: what an outline extends is not known there. */
function isRead(data: unknown): boolean {
  try {
    readOutlineData(parse(stringify(data)));
    return true;
  } catch (fault) {
    assert.ok(fault instanceof OutlineFault);
    return false;
  }
}

const RIGHT = `id: cong-tac-thu-vien
title: Báo cáo công tác thư viện
subjects:
  - công tác thư viện
sections:
  - title: KẾT QUẢ
    number: roman
    children:
      - title: Bạn đọc
        required: false
        aliases: [Phục vụ bạn đọc]
`;

describe('outline data', () => {
  const folder = path.resolve('server/src/outline/data');
  const files = readdirSync(folder);

  for (const file of files) {
    it(`${file} follows the schema and is built in`, () => {
      const yaml = readFileSync(path.join(folder, file), 'utf8');
      assert.ok(isValid(parse(yaml)), JSON.stringify(isValid.errors));
      const reading = readOutline(yaml);
      assert.ok('outline' in reading, JSON.stringify(reading));
      assert.ok(builtInOutlines.some(({ id }) => id === reading.outline.id));
      assert.equal(`${reading.outline.id}.yml`, file);
    });
  }

  it('has ids that are unique', () => {
    const ids = builtInOutlines.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
    assert.equal(ids.length, files.length);
  });
});

/** How many levels deep the sections lie one in another. */
function levelsOf(sections: unknown): number {
  if (!Array.isArray(sections)) return 0;
  return Math.max(0, ...sections.map((section: { children?: unknown } | null) => 1 + levelsOf(section?.children)));
}

describe('readOutline', () => {
  it('fills in what a user may leave out', () => {
    const reading = readOutline(RIGHT);
    assert.ok('outline' in reading, JSON.stringify(reading));
    const [section] = reading.outline.sections;
    assert.deepEqual(section, {
      id: 'ket-qua',
      title: 'KẾT QUẢ',
      number: 'roman',
      required: true,
      when: [],
      choice: null,
      repeatable: false,
      free: true,
      aliases: [],
      children: [
        {
          id: 'ban-doc',
          title: 'Bạn đọc',
          number: 'none',
          required: false,
          when: [],
          choice: null,
          repeatable: false,
          free: true,
          aliases: ['Phục vụ bạn đọc'],
          children: [],
        },
      ],
    });
    const { certainty, free, validFrom, validTo } = reading.outline;
    assert.deepEqual(
      { certainty, free, validFrom, validTo },
      { certainty: 'customary', free: true, validFrom: null, validTo: null },
    );
  });

  const faults: readonly (readonly [name: string, yaml: string, line: number, words: RegExp])[] = [
    ['nothing', '', 1, /đề cương phải là một nhóm/],
    ['a list', '- KẾT QUẢ\n', 1, /đề cương phải là một nhóm/],
    ['no id', RIGHT.replace('id: cong-tac-thu-vien\n', ''), 1, /thiếu «id»/],
    ['an id with diacritics', RIGHT.replace('cong-tac-thu-vien', 'công-tác'), 1, /id «công-tác» phải gồm chữ thường/],
    ['no title', RIGHT.replace(/^title.*\n/m, ''), 1, /thiếu «title»/],
    ['a number as title', RIGHT.replace('KẾT QUẢ', '2025'), 6, /«title» phải là chữ/],
    ['a blank title', RIGHT.replace('Bạn đọc', '" "'), 9, /«title» phải là chữ/],
    ['no sections', RIGHT.slice(0, RIGHT.indexOf('sections')) + 'sections: []\n', 5, /ít nhất một mục/],
    [
      'sections that are no list',
      RIGHT.slice(0, RIGHT.indexOf('  - title: KẾT')) + '  title: x\n',
      6,
      /«sections» phải là một danh sách/,
    ],
    ['an unknown key', RIGHT.replace('required: false', 'bat-buoc: false'), 10, /khóa «bat-buoc» không có trong mục/],
    ['an unknown number style', RIGHT.replace('roman', 'la-ma'), 7, /«la-ma» không hợp lệ; chọn: part, roman/],
    ['required in words', RIGHT.replace('false', 'không'), 10, /«required» phải là true hoặc false/],
    ['a subject too short', RIGHT.replace('- công tác thư viện', '- tv'), 4, /từ 3 ký tự/],
    ['an alias that is no text', RIGHT.replace('[Phục vụ bạn đọc]', '[12]'), 11, /từ 1 ký tự/],
    ['YAML that does not parse', RIGHT.replace('sections:', 'sections: ['), 6, /YAML sai cú pháp/],
    ['a tab as indent', RIGHT.replace('    number', '\tnumber'), 7, /YAML sai cú pháp/],
    ['an id that holds itself', RIGHT.replace('cong-tac-thu-vien', '&a [*a]'), 1, /id «danh sách hoặc nhóm» phải gồm/],
    ['an alias to nothing', `${RIGHT}source: *x\n`, 1, /YAML sai cú pháp/],
    [
      'sections that hold themselves',
      'id: a\ntitle: b\nsections: &s\n  - title: c\n    children: *s\n',
      5,
      /lồng nhau quá 6 cấp/,
    ],
  ];
  for (const [name, yaml, line, words] of faults) {
    it(`tells ${name} in a sentence, with the line`, () => {
      const reading = readOutline(yaml);
      assert.ok('problem' in reading, JSON.stringify(reading));
      assert.match(reading.problem.vi, words);
      assert.doesNotMatch(reading.problem.vi + reading.problem.en, /\n/);
      assert.equal(reading.problem.line, line);
    });
  }

  it('accepts what the schema accepts and nothing else', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      0,
      true,
      '',
      ' ',
      'ab',
      'abc',
      'Mục một',
      [],
      ['a'],
      {},
      ['  '],
      'roman',
    );
    const id = fc.oneof(fc.constantFrom('a', 'a-1', 'a--b', '-a', 'A', 'á', 'a b', ''), odd);
    const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: odd });
    const day = fc.constantFrom('2025-09-30', '30/9/2025', '05/01/2026', '2025-13-01', '32/1/2025', '2025', '1/1/25');
    const words = fc.array(or(fc.constantFrom('Nhiệm vụ', 'Giải pháp', 'abc')), { maxLength: 3 });
    const { section } = fc.letrec<{ section: Record<string, unknown> }>((tie) => ({
      section: fc.record(
        {
          title: or(fc.constantFrom('Kết quả', 'NHIỆM VỤ {năm sau}')),
          id: or(fc.constantFrom('ket-qua', 'a', 'b-2')),
          number: or(fc.constantFrom('part', 'roman', 'arabic', 'letter', 'none')),
          required: or(fc.boolean()),
          aliases: or(words),
          when: or(words),
          choice: or(fc.constant('một')),
          repeatable: or(fc.boolean()),
          free: or(fc.boolean()),
          remove: fc.oneof(
            { weight: 1, arbitrary: or(fc.boolean()) },
            { weight: 6, arbitrary: fc.constant(undefined) },
          ),
          after: fc.oneof({ weight: 1, arbitrary: id }, { weight: 6, arbitrary: fc.constant(undefined) }),
          before: fc.oneof({ weight: 1, arbitrary: id }, { weight: 6, arbitrary: fc.constant(undefined) }),
          children: or(fc.array(tie('section'), { maxLength: 2, depthIdentifier: 'section', size: 'small' })),
        },
        { requiredKeys: [] },
      ),
    }));
    // An unknown key is rare, or hardly any outline would be a right one; YAML has no undefined.
    const mostly = section.map(
      (fields) => JSON.parse(JSON.stringify(fields['id'] === 'b-2' ? { ...fields, extra: 1 } : fields)) as object,
    );
    const outline = fc.record(
      {
        id: fc.oneof({ weight: 30, arbitrary: fc.constant('de-cuong') }, { weight: 4, arbitrary: id }),
        title: or(fc.constant('Đề cương')),
        sections: or(fc.array(mostly, { minLength: 0, maxLength: 3 })),
        subjects: or(words),
        source: or(fc.constant('Nguồn')),
        certainty: or(fc.constantFrom('sourced', 'partly-sourced', 'customary')),
        extends: or(fc.constantFrom('a', 'khung-chung')),
        'valid-from': or(day),
        'valid-to': or(day),
        free: or(fc.boolean()),
      },
      { requiredKeys: ['id', 'title'] },
    );
    let right = 0;
    fc.assert(
      fc.property(outline, (data) => {
        const valid = isValid(data);
        if (valid) right++;
        // JSON Schema has no words for a depth; six levels are what headings have.
        assert.equal(isRead(data), valid && levelsOf(data.sections) <= 6, JSON.stringify(isValid.errors));
      }),
      { numRuns: 1500 },
    );
    assert.ok(right > 50, `only ${right} outlines were right`);
  });
});
