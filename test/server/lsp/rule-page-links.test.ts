import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../../server/src/check/analyze';
import { brokenRule } from '../../../server/src/check/broken-rule';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { diagnosticOf } from '../../../server/src/lsp/diagnostics';
import { builtInOutlines } from '../../../server/src/outline/built-in';
import type { Rule } from '../../../server/src/rules/rule';
import { rules } from '../../../server/src/rules/registry';

describe('the link of a finding to the page of its rule', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, '# a\n');
  const options = {
    outlines: builtInOutlines,
    outlineId: null,
    alwaysReport: false,
    register: builtInRegister,
    severities: {},
  };
  const draft = { document, analysis: analyze(document.getText(), options) };
  const linkOf = (rule: Rule): string | undefined => {
    const finding = {
      rule,
      message: Object.keys(rule.messages)[0] ?? '',
      span: { start: 0, end: 1 },
      severity: rule.severity,
    };
    return diagnosticOf(draft, finding, { language: 'vi', rulePages: 'trang:/' }).codeDescription?.href;
  };

  it('is there for every rule of the registry', () => {
    for (const rule of rules) assert.equal(linkOf(rule), `trang:/${rule.id}.md`);
  });

  it('is missing where a rule failed, which has no page', () => {
    const [rule] = rules;
    assert.ok(rule);
    assert.equal(linkOf(brokenRule(rule, new Error('x')).rule), undefined);
  });
});
