import {
  BorderStyle,
  FootnoteReferenceRun,
  type IParagraphOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Marks, ParagraphBox, ParagraphLooks, Run } from '../composition';
import { DocumentLink } from './document-link';
import { alignmentOf } from './styles';

/** Says nothing about what is not set, to keep the file small. */
const marksOf = ({ bold, italics, strike, superscript, size }: Marks) => ({
  ...(bold === undefined ? {} : { bold }),
  ...(italics === undefined ? {} : { italics }),
  ...(strike === undefined ? {} : { strike }),
  ...(superscript === undefined ? {} : { superScript: superscript }),
  ...(size === undefined ? {} : { size }),
});

function wordRun(run: Run): ParagraphChild {
  switch (run.kind) {
    case 'text':
      return new TextRun({ text: run.text, ...marksOf(run) });
    case 'break':
      return new TextRun({ break: 1 });
    case 'page-number':
      return new TextRun({ children: [PageNumber.CURRENT] });
    case 'footnote':
      return new FootnoteReferenceRun(run.number);
    case 'link':
      // The library's type names its own two kinds of links; ours stands for the outside one.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      return new DocumentLink(run.runs.map(wordRun), run.number, run.target);
  }
}

function spacingOf({ before, after, line, exact }: ParagraphLooks): Pick<IParagraphOptions, 'spacing'> {
  if (before === undefined && after === undefined && line === undefined) return {};
  return {
    spacing: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(line === undefined ? {} : { line, lineRule: exact ? LineRuleType.EXACT : LineRuleType.AUTO }),
    },
  };
}

function indentOf({ left, right, firstLine, hanging }: ParagraphLooks): Pick<IParagraphOptions, 'indent'> {
  if (left === undefined && right === undefined && firstLine === undefined && hanging === undefined) return {};
  return {
    indent: {
      ...(left === undefined ? {} : { left }),
      ...(right === undefined ? {} : { right }),
      ...(firstLine === undefined ? {} : { firstLine }),
      ...(hanging === undefined ? {} : { hanging }),
    },
  };
}

/** A paragraph as Word keeps it. */
export function wordParagraph(box: ParagraphBox): Paragraph {
  return new Paragraph({
    style: box.style,
    ...(box.keepNext ? { keepNext: true } : {}),
    ...(box.alignment === undefined ? {} : { alignment: alignmentOf[box.alignment] }),
    ...indentOf(box),
    ...spacingOf(box),
    ...(box.topRule ? { border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } } } : {}),
    children: box.runs.map(wordRun),
  });
}
