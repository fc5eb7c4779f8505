import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/**
 * A bookmark with a number of our own choice: the library counts on from export to export,
 * and the same draft must give the same bytes.
 */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
