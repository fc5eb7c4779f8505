import assert from 'node:assert/strict';
import { plainText, snippetText, type Template } from '../../../server/src/text/template';
import { expandSnippet } from '../../snippets/expand-snippet';

const template: Template = [
  'Giá $5 {cũ} \\ ',
  { preset: 'năm }2026$', name: 'year' },
  ', ',
  { preset: '' },
  { preset: 'a,b', choices: ['a,b', 'c|d'] },
  ' ',
  { preset: 'năm }2026$', name: 'year' },
];

describe('a template', () => {
  it('reads the same as plain text and as an expanded snippet', () => {
    assert.equal(plainText(template), 'Giá $5 {cũ} \\ năm }2026$, a,b năm }2026$');
    assert.equal(
      expandSnippet(
        snippetText(
          template.filter((part) => typeof part === 'string' || (part.preset !== '' && part.choices === undefined)),
        ),
        {},
      ),
      'Giá $5 {cũ} \\ năm }2026$,  năm }2026$',
    );
  });

  it('numbers its stops in order and fills those of one name together', () => {
    assert.equal(snippetText(template), 'Giá \\$5 {cũ\\} \\\\ ${1:năm \\}2026\\$}, ${2}${3|a\\,b,c\\|d|} ${1}');
  });
});
