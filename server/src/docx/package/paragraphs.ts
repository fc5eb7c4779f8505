import {
  BorderStyle,
  FootnoteReferenceRun,
  ImageRun,
  type IParagraphOptions,
  LineRuleType,
  LeaderType,
  PageNumber,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { ParagraphBox, ParagraphLooks, PictureRun, Run } from '../composition';
import { DocumentLink } from './document-link';
import { NumberedBookmark } from './numbered-bookmark';
import { alignmentOf } from './styles';
import { WordText } from './text-run';

/** The library's type of what a paragraph may hold names most of its own classes and none of ours. */
const asChild = (component: XmlComponent): ParagraphChild => component as ParagraphChild;

function wordRun(run: Run): ParagraphChild {
  switch (run.kind) {
    case 'text':
      return asChild(new WordText(run.text, run));
    case 'break':
      return new TextRun({ break: 1 });
    case 'tab':
      return new TextRun({ children: [new Tab()] });
    case 'page-of':
      return asChild(new PageReference(run.bookmark));
    case 'picture':
      return wordPicture(run);
    case 'page-number':
      return new TextRun({ children: [PageNumber.CURRENT] });
    case 'footnote':
      return new FootnoteReferenceRun(run.number);
    case 'link':
      return asChild(new DocumentLink(run.runs.map(wordRun), run.number, run.target));
  }
}

const PIXELS_PER_TWIP = 96 / 1440;

/** The library wants pixels, and draws ids at random where none is given. */
const wordPicture = ({ number, type, bytes, width, height, alt }: PictureRun): ImageRun =>
  new ImageRun({
    type,
    data: bytes,
    transformation: { width: width * PIXELS_PER_TWIP, height: height * PIXELS_PER_TWIP },
    altText: { id: String(number), name: `Hinh${number}`, title: alt, description: alt },
  });

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

const LINE = { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } as const;

/** Room above and below the words of a frame, in points: with a line of 13 pt the frame is 8 mm high. */
export const FRAME_SPACE = 4;

function borderOf({ topRule, frame, frameColor }: ParagraphLooks): Pick<IParagraphOptions, 'border'> {
  if (topRule) return { border: { top: LINE } };
  if (frame === undefined) return {};
  const side = {
    ...LINE,
    ...(frameColor === undefined ? {} : { color: frameColor }),
    style: frame === 'double' ? BorderStyle.DOUBLE : BorderStyle.SINGLE,
  };
  const level = { ...side, space: FRAME_SPACE };
  return { border: { top: level, bottom: level, left: side, right: side } };
}

/** A paragraph as Word keeps it. */
export function wordParagraph(box: ParagraphBox): Paragraph {
  const runs = box.runs.map(wordRun);
  return new Paragraph({
    style: box.style,
    ...(box.keepNext ? { keepNext: true } : {}),
    ...(box.alignment === undefined ? {} : { alignment: alignmentOf[box.alignment] }),
    ...indentOf(box),
    ...spacingOf(box),
    ...borderOf(box),
    ...(box.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(box.dottedTab === undefined
      ? {}
      : { tabStops: [{ type: TabStopType.RIGHT, position: box.dottedTab, leader: LeaderType.DOT }] }),
    children: box.bookmark ? [new NumberedBookmark(box.bookmark.name, box.bookmark.number, runs)] : runs,
  });
}
