import { markedHeading } from '../../report/marked-heading';
import type { Section } from '../../report/report';
import type { TextEdit } from '../../text/span';
import { sameWords } from './same-words';
import type { Draft, Step } from './step';

/**
 * Headings typed in bold, plain or as a list become headings with `#`, as many as their level by the numbering asks for
 * (`##` for mục, `###` for khoản, `####` for điểm); marks of bold or italics around the whole title go. The second way
 * leaves those without a number alone: their level is read from the marks themselves.
 */
export const headings: Step = {
  name: 'headings',
  ways: (draft) => {
    const all = draft.report.headings;
    return [
      rewritten(draft, all),
      rewritten(
        draft,
        all.filter(({ number }) => number !== null),
      ),
    ];
  },
  keeps: sameWords,
};

const rewritten = ({ text }: Draft, sections: readonly Section[]): readonly TextEdit[] =>
  sections.flatMap(({ headingSpan: span, level }): readonly TextEdit[] => {
    const newText = markedHeading(text.slice(span.start, span.end), level);
    return newText === text.slice(span.start, span.end) ? [] : [{ span, newText }];
  });
