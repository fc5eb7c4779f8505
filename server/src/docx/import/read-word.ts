import { stampKind } from '../../report/stamps';
import { joinDividedTables } from './divided-tables';
import { Unreadable } from './import-note';
import type { WordBlock } from './model';
import { textLinesIn } from './draft-lines';
import { NoteLog } from './note-log';
import { NoteReferences, type NoteKind } from './note-references';
import { Numbering } from './numbering';
import { PictureStore } from './picture-store';
import type { ReadContext } from './read-context';
import { StoryReader } from './story-reader';
import { StyleSheet } from './styles';
import { WordPackage, type Relations } from './word-package';
import { childOf, elementsOf, textBelow, type XmlElement } from './xml';
import type { NoteText } from './write-draft';

/** Everything in a Word file that a draft can hold. */
export interface WordContent {
  readonly blocks: readonly WordBlock[];
  readonly notes: readonly NoteText[];
  readonly log: NoteLog;
  readonly pictures: PictureStore;
  /** The package and what its main part relates to. */
  readonly file: WordPackage;
  readonly relations: Relations;
}

/** @throws Unreadable when the bytes hold no document that can be read */
export function readWord(bytes: Uint8Array, pictureName = 'hinh'): WordContent {
  const file = WordPackage.open(bytes);
  const main = file.xml(file.mainPath);
  const body = childOf(main, 'w:body');
  if (!body) throw new Unreadable('damaged');
  const relations = file.relationsOf(file.mainPath);
  const context = contextOf(file, relations, pictureName);
  const marks = noteMargins(file, relations, context);
  const blocks = joinDividedTables([...marks, ...new StoryReader(context).read(body)]);
  const notes = notesOf(file, relations, context);
  noteComments(file, relations, context.log);
  for (const path of file.damaged) context.log.leftOut('part', path);
  return { blocks, notes, log: context.log, pictures: context.pictures, file, relations };
}

function contextOf(file: WordPackage, relations: Relations, pictureName: string): ReadContext {
  const styles = new StyleSheet(file.related(relations, 'styles')?.root ?? null);
  const log = new NoteLog();
  return {
    file,
    styles,
    numbering: new Numbering(file.related(relations, 'numbering')?.root ?? null, styles),
    relations,
    log,
    pictures: new PictureStore(file, log, pictureName),
    references: new NoteReferences(),
  };
}

/** Footnotes and endnotes that the body mentions; one may mention another. */
function notesOf(file: WordPackage, relations: Relations, context: ReadContext): readonly NoteText[] {
  const stories = {
    footnotes: noteStory(file, relations, 'footnotes'),
    endnotes: noteStory(file, relations, 'endnotes'),
  };
  const texts: NoteText[] = [];
  for (let next = context.references.all()[0]; next; next = context.references.all()[texts.length]) {
    const { label, kind, id } = next;
    const story = stories[kind];
    const element = story.notes.get(id);
    const reader = new StoryReader({ ...context, relations: story.relations });
    texts.push({ label, blocks: element ? reader.read(element) : [] });
  }
  return texts;
}

function noteStory(file: WordPackage, relations: Relations, kind: NoteKind) {
  const part = file.related(relations, kind);
  const name = kind === 'footnotes' ? 'w:footnote' : 'w:endnote';
  return {
    notes: new Map((part ? elementsOf(part.root, name) : []).map((note) => [note.attributes['w:id'] ?? '', note])),
    relations: part ? file.relationsOf(part.path) : relations,
  };
}

function noteComments(file: WordPackage, relations: Relations, log: NoteLog): void {
  const part = file.related(relations, 'comments');
  for (const comment of part ? elementsOf(part.root, 'w:comment') : []) {
    const author = comment.attributes['w:author'] ?? '';
    const words = elementsOf(comment).map(textBelow).join(' ');
    log.leftOut('comment', author === '' ? words : `${author}: ${words}`);
  }
}

/** What is left of a header or footer of nothing but page numbers. */
const NUMBER_ALONE = /^(?:trang|page)?[\s\d/|–-]*$/iu;

/**
 * Headers and footers are made by the export; those that say more than the number of the page are told. A mark of
 * circulation, which stands in the top margin, belongs to the draft and is returned.
 */
function noteMargins(file: WordPackage, relations: Relations, context: ReadContext): readonly WordBlock[] {
  const marks: WordBlock[] = [];
  const told = new Set<string>();
  for (const { type, target } of relations.values()) {
    if (type !== 'header' && type !== 'footer') continue;
    const root: XmlElement | null = file.xml(target);
    if (!root) continue;
    // What is not kept is neither counted nor told in pieces.
    const aside: ReadContext = {
      ...context,
      relations: file.relationsOf(target),
      log: new NoteLog(),
      pictures: new PictureStore(file, new NoteLog(), ''),
    };
    const blocks = new StoryReader(aside).read(root);
    const lines = blocks.flatMap(textLinesIn);
    const words = lines.join(' ');
    const text = words === '' && aside.pictures.count > 0 ? '…' : words;
    if (NUMBER_ALONE.test(text) || told.has(`${type} ${text}`)) continue;
    told.add(`${type} ${text}`);
    if (lines.length > 0 && lines.every((line) => stampKind(line) === 'circulation')) marks.push(...blocks);
    else context.log.leftOut(type, text);
  }
  return marks;
}
