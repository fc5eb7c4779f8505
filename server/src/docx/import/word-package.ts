import { Archive, type Limits } from './archive';
import { Unreadable } from './import-note';
import { elementsOf, parseXml, type XmlElement } from './xml';

/** What one part of the package says about another. */
export interface Relation {
  /** The last word of the relation's address: `styles`, `image`, `hyperlink`. */
  readonly type: string;
  /** A path in the package, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

export type Relations = ReadonlyMap<string, Relation>;

/** The package of a Word file. */
export class WordPackage {
  /** Paths of parts whose checksum is wrong or that cannot be read. */
  readonly damaged = new Set<string>();

  private constructor(
    private readonly archive: Archive,
    readonly mainPath: string,
  ) {}

  /** @throws Unreadable when the bytes hold no Word document */
  static open(bytes: Uint8Array, limits?: Limits): WordPackage {
    const archive = Archive.open(bytes, limits);
    const root = new WordPackage(archive, '');
    const relation = [...root.relationsOf('').values()].find(({ type }) => type === 'officeDocument');
    const path = relation && archive.has(relation.target) ? relation.target : 'word/document.xml';
    if (!archive.has(path)) throw new Unreadable(archive.has('[Content_Types].xml') ? 'damaged' : 'no-docx');
    return new WordPackage(archive, path);
  }

  /** The bytes of a part, null when it is not there or cannot be read. */
  bytes(path: string): Uint8Array | null {
    const read = this.archive.read(path);
    if (this.archive.has(path) && !read?.sound) this.damaged.add(path);
    return read?.bytes ?? null;
  }

  /** A part as XML, null when it is not there or cannot be read. */
  xml(path: string): XmlElement | null {
    const bytes = this.bytes(path);
    const root = bytes && parseXml(bytes);
    if (bytes && !root) this.damaged.add(path);
    return root;
  }

  /** What a part relates to, by relation id; of the whole package for the empty path. */
  relationsOf(path: string): Relations {
    const slash = path.lastIndexOf('/') + 1;
    const root = this.xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return new Map(root ? elementsOf(root, 'rel:Relationship').map((element) => relationOf(element, path)) : []);
  }

  /** The first part of a kind that the main document names; its usual path when none is named. */
  related(relations: Relations, type: string): { readonly path: string; readonly root: XmlElement } | null {
    const folder = this.mainPath.slice(0, this.mainPath.lastIndexOf('/') + 1);
    const named = [...relations.values()].find((relation) => relation.type === type && !relation.external);
    const path = named?.target ?? `${folder}${type}.xml`;
    const root = this.xml(path);
    return root && { path, root };
  }
}

function relationOf({ attributes }: XmlElement, from: string): readonly [string, Relation] {
  const external = attributes['TargetMode'] === 'External';
  const target = attributes['Target'] ?? '';
  const type = (attributes['Type'] ?? '').replace(/^.*\//, '');
  return [attributes['Id'] ?? '', { type, target: external ? target : pathFrom(from, target), external }];
}

/** The path in the package that a target means, seen from a part. */
function pathFrom(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const path: string[] = [...base];
  for (const step of decoded(target).split(/[\\/]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
