import type { ImportedPicture } from './model';
import type { NoteLog } from './note-log';
import type { Relations, WordPackage } from './word-package';

/** Where pictures stand beside the draft. */
const FOLDER = 'hinh';

const STARTS: readonly (readonly [string, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a]],
  ['wmf', [0xd7, 0xcd, 0xc6, 0x9a]],
  ['emf', [0x01, 0x00, 0x00, 0x00]],
];

const EXPORTABLE = new Set(['png', 'jpg', 'gif', 'bmp', 'svg']);

/** The kind by the first bytes, for names lie; else by the name. */
function extensionOf(bytes: Uint8Array, path: string): string {
  const known = STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  return known ?? /\.([a-z0-9]{1,5})$/i.exec(path)?.[1]?.toLowerCase() ?? 'bin';
}

/** The pictures met so far, each with a name of its own; one that is shown twice is kept once. */
export class PictureStore {
  private readonly byPart = new Map<string, ImportedPicture>();

  constructor(
    private readonly file: WordPackage,
    private readonly log: NoteLog,
    /** What the names of the pictures begin with. */
    private readonly name: string,
  ) {}

  /** The path of the picture that a part shows, relative to the draft; null when the file does not hold it. */
  pathOf(relationId: string | undefined, relations: Relations, alt: string): string | null {
    const relation = relations.get(relationId ?? '');
    if (!relation || relation.external) {
      this.log.leftOut('picture', relation?.target ?? alt);
      return null;
    }
    const known = this.byPart.get(relation.target);
    if (known) return known.path;
    const bytes = this.file.bytes(relation.target);
    if (!bytes) {
      this.log.leftOut('picture', relation.target);
      return null;
    }
    const extension = extensionOf(bytes, relation.target);
    const picture = { path: `${FOLDER}/${this.name}-${this.byPart.size + 1}.${extension}`, bytes };
    if (!EXPORTABLE.has(extension)) this.log.changed('picture-type', picture.path);
    this.byPart.set(relation.target, picture);
    return picture.path;
  }

  /** How many pictures there are. */
  get count(): number {
    return this.byPart.size;
  }

  pictures(): readonly ImportedPicture[] {
    return [...this.byPart.values()];
  }
}
