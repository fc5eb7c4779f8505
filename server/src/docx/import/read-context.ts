import type { NoteLog } from './note-log';
import type { NoteReferences } from './note-references';
import type { Numbering } from './numbering';
import type { PictureStore } from './picture-store';
import type { StyleSheet } from './styles';
import type { Relations, WordPackage } from './word-package';

/** What reading a part of the document needs to know and adds to. */
export interface ReadContext {
  readonly file: WordPackage;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  /** Of the part that is read. */
  readonly relations: Relations;
  readonly log: NoteLog;
  readonly pictures: PictureStore;
  readonly references: NoteReferences;
}
