import { spanOf } from '../text/span';
import { practice } from '../rules/legal-sources';
import type { Rule, RuleFinding } from '../rules/rule';

/** The finding that stands for a rule that failed; the other rules' findings still appear. */
export function brokenRule(rule: Rule, error: unknown): { rule: Rule; findings: readonly RuleFinding[] } {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    rule: internalError,
    findings: [{ message: 'failed', values: { rule: rule.id, detail }, span: spanOf(0, 0) }],
  };
}

/** Not in the registry: it checks nothing itself. */
const internalError: Rule = {
  id: 'van-thu/rule-failed',
  title: { vi: 'Quy tắc gặp lỗi', en: 'A rule failed' },
  why: {
    vi: 'Đây là lỗi của Văn Thư, không phải của văn bản. Những điều quy tắc ấy kiểm tra thì cần tự soát.',
    en: 'This is a fault of Văn Thư, not of the draft. Check by eye what that rule would have checked.',
  },
  messages: {
    failed: {
      vi: 'Quy tắc {rule} gặp lỗi và không kiểm tra được tệp này ({detail}); các quy tắc khác vẫn chạy.',
      en: 'Rule {rule} failed on this file ({detail}); the other rules still ran.',
    },
  },
  source: practice('–', 'Văn Thư'),
  severity: 'information',
  fix: 'none',
  examples: [],
  check: () => [],
};
