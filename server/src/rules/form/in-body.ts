import type { Field, Report } from '../../report/report';
import type { Span } from '../../text/span';

/** True for a part that stands in the body as it will be read; in front matter the export gives it its form. */
export const isInBody = (report: Report, { span }: { readonly span: Span }): boolean =>
  report.frontMatter === null || span.start >= report.frontMatter.end;

/** True when the field's words stand in the draft as they are: no marks amid them, no quotes of YAML around them. */
export const isAsTyped = (report: Report, { span, text }: Field): boolean =>
  report.text.slice(span.start, span.end) === text;
