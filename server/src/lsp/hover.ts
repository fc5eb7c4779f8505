import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { messageOf, type Finding } from '../check/analysis';
import type { Register } from '../citation/register';
import type { Language, Wording } from '../rules/rule';
import type { Span } from '../text/span';
import { citationText } from './citation-text';
import { rangeOf, type Draft } from './draft';
import { escapeMarkdown } from './markdown-text';

const source: Wording = { vi: 'Căn cứ', en: 'Source' };

/** What is known of the citation and of the findings under the pointer; null when there is neither. */
export function hover(draft: Draft, position: Position, register: Register, language: Language): Hover | null {
  const { document, analysis } = draft;
  const offset = document.offsetAt(position);
  const citation = analysis.report?.citations.find(({ span }) => holds(span, offset));
  const findings = analysis.findings.filter(({ span }) => holds(span, offset));
  const narrowest = [citation, ...findings].filter((part) => part !== undefined).sort(byLength)[0];
  if (!narrowest) return null;
  const parts = [
    ...(citation ? [citationText(draft, citation, register, language)] : []),
    ...findings.map((finding) => findingText(finding, language)),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    range: rangeOf(document, narrowest.span),
  };
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const byLength = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.end - a.span.start - (b.span.end - b.span.start);

function findingText(finding: Finding, language: Language): string {
  const { document, place } = finding.rule.source;
  const law = [document, place].filter((part) => part !== '').join(', ');
  const sentence = escapeMarkdown(messageOf(finding, language));
  return `${sentence}  \n**${source[language]}**: ${escapeMarkdown(law)} · \`${finding.rule.id}\``;
}
