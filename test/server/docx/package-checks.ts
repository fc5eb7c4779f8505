import { strFromU8, unzipSync } from 'fflate';

/** An element of a part, read with just enough XML to check references. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Text directly inside. */
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** Reads a part; throws when its tags do not match or a character is not allowed in XML 1.0. */
export function readXml(source: string): XmlElement {
  // eslint-disable-next-line no-control-regex -- what XML forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(source);
  if (forbidden) throw new Error(`forbidden character at ${forbidden.index}`);
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const stack = [root];
  for (const [, close, name, attributes = '', empty, text, stray] of source.matchAll(TOKEN)) {
    const parent = stack.at(-1);
    if (parent === undefined) throw new Error('an element is closed too often');
    if (stray !== undefined) throw new Error('a "<" stands in the text');
    if (text !== undefined) parent.text += text;
    else if (close === '/') {
      if (parent.name !== name) throw new Error(`</${name ?? ''}> closes <${parent.name}>`);
      stack.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      );
      const element: XmlElement = { name, attributes: new Map(pairs), children: [], text: '' };
      parent.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name ?? ''}> is not closed`);
  return root;
}

/** The element and everything below it, in order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

const valuesOf = (root: XmlElement, name: string, attribute: string): string[] =>
  [...descendants(root)]
    .filter((element) => element.name === name)
    .map((element) => element.attributes.get(attribute) ?? '');

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** Parts of a package by path, read as XML; a picture is empty. */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, readXml(isXml(path) ? strFromU8(part) : '')]),
  );
}

/**
 * Faults that the schema validator does not see: references to styles, lists, footnotes and relations that are not
 * there, cells that do not end with a paragraph, text outside runs, open bookmarks. Empty for a good file.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  let parts: ReadonlyMap<string, XmlElement>;
  try {
    parts = readPackage(bytes);
  } catch (error) {
    return [`unreadable: ${error instanceof Error ? error.message : String(error)}`];
  }
  const styles = parts.get('word/styles.xml');
  const numbering = parts.get('word/numbering.xml');
  const footnotes = parts.get('word/footnotes.xml');
  if (styles === undefined) return ['no styles part'];
  const known: Known = {
    styles: new Set(valuesOf(styles, 'w:style', 'w:styleId')),
    numbers: new Set(['0', ...(numbering ? valuesOf(numbering, 'w:num', 'w:numId') : [])]),
    footnotes: new Set(footnotes ? valuesOf(footnotes, 'w:footnote', 'w:id') : []),
  };
  return [...parts].flatMap(([path, root]) => [
    ...relationFaults(path, root, parts),
    ...(path.startsWith('word/') && !path.includes('_rels') ? contentFaults(path, root, known) : []),
  ]);
}

interface Known {
  readonly styles: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

const STYLE_REFERENCES = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
/** Elements that hold text. */
const TEXT_HOLDERS = new Set(['w:t', 'w:instrText', 'w:delText']);

function contentFaults(path: string, root: XmlElement, known: Known): readonly string[] {
  const faults: string[] = [];
  const all = [...descendants(root)];
  const missing = (what: string, names: readonly string[], attribute: string, there: ReadonlySet<string>): void => {
    for (const name of names) {
      for (const value of valuesOf(root, name, attribute)) {
        if (!there.has(value)) faults.push(`${path}: ${what} "${value}" is not defined`);
      }
    }
  };
  missing('style', STYLE_REFERENCES, 'w:val', known.styles);
  missing('list', path === 'word/numbering.xml' ? [] : ['w:numId'], 'w:val', known.numbers);
  missing('footnote', ['w:footnoteReference'], 'w:id', known.footnotes);
  for (const element of all) {
    if (element.name.startsWith('w:') && !TEXT_HOLDERS.has(element.name) && element.text.trim() !== '') {
      faults.push(`${path}: text "${element.text.trim().slice(0, 20)}" stands in <${element.name}>`);
    }
    if (element.name === 'w:tc' && element.children.at(-1)?.name !== 'w:p') {
      faults.push(`${path}: a cell does not end with a paragraph`);
    }
    if (element.name === 'w:body' && element.children.at(-2)?.name === 'w:tbl') {
      faults.push(`${path}: the document ends with a table`);
    }
  }
  const pictures = valuesOf(root, 'wp:docPr', 'id');
  if (new Set(pictures).size !== pictures.length) faults.push(`${path}: pictures share an id: ${pictures.join()}`);
  const marks = new Set(valuesOf(root, 'w:bookmarkStart', 'w:name'));
  for (const instruction of all.filter(({ name }) => name === 'w:instrText')) {
    const mark = /^\s*PAGEREF\s+(\S+)/.exec(instruction.text)?.[1];
    if (mark !== undefined && !marks.has(mark)) faults.push(`${path}: no bookmark "${mark}"`);
  }
  for (const table of all.filter(({ name }) => name === 'w:tbl')) faults.push(...gridFaults(path, table));
  const starts = valuesOf(root, 'w:bookmarkStart', 'w:id').sort();
  const ends = valuesOf(root, 'w:bookmarkEnd', 'w:id').sort();
  if (starts.join() !== ends.join()) faults.push(`${path}: bookmarks ${starts.join()} end as ${ends.join()}`);
  const mentioned = valuesOf(root, 'w:footnoteReference', 'w:id');
  if (new Set(mentioned).size !== mentioned.length) faults.push(`${path}: a footnote is mentioned twice`);
  return faults;
}

const only = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((found) => found.name === name);

/** Every row of a table fills its grid, and cells that go on stand below one that began. */
function gridFaults(path: string, table: XmlElement): readonly string[] {
  const columns = only(table, 'w:tblGrid')?.children.length ?? 0;
  let above = new Set<number>();
  return table.children
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row) => {
      const going = new Set<number>();
      const faults: string[] = [];
      let column = 0;
      for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
        const properties = only(cell, 'w:tcPr');
        const merge = only(properties, 'w:vMerge');
        if (merge) {
          if (merge.attributes.get('w:val') !== 'restart' && !above.has(column))
            faults.push(`${path}: a cell goes on that never began`);
          going.add(column);
        }
        column += Number(only(properties, 'w:gridSpan')?.attributes.get('w:val') ?? 1);
      }
      if (column !== columns) faults.push(`${path}: a row of ${column} columns in a table of ${columns}`);
      above = going;
      return faults;
    });
}

/** Resolves a relation's target against the folder of the part that owns it. */
function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else folder.push(step);
  }
  return folder.join('/');
}

function relationFaults(path: string, root: XmlElement, parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  if (path.endsWith('.rels')) {
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const ids = valuesOf(root, 'Relationship', 'Id');
    const twice = ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${path}: relation "${id}" is there twice`);
    const astray = [...descendants(root)]
      .filter((element) => element.name === 'Relationship' && element.attributes.get('TargetMode') !== 'External')
      .map((element) => resolve(owner, element.attributes.get('Target') ?? ''))
      .filter((target) => !parts.has(target))
      .map((target) => `${path}: "${target}" is not in the package`);
    return [...twice, ...astray];
  }
  const relations = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels'));
  const ids = new Set(relations ? valuesOf(relations, 'Relationship', 'Id') : []);
  return [...descendants(root)]
    .flatMap((element) => ['r:id', 'r:embed'].map((name) => element.attributes.get(name)))
    .filter((id) => id !== undefined && !ids.has(id))
    .map((id) => `${path}: relation "${id ?? ''}" is not defined`);
}
