import { frontMatterSpan } from '../markdown/front-matter-span';
import { isAnnexLabel } from './annex-label';
import { type FrontMatter, readFrontMatter } from './front-matter';
import type { Field } from './report';
import { toRoman } from './section-number';

/** The Markdown files that front matter `phụ lục` names, as typed from the draft's folder on, in order. */
export function annexFiles(draft: string): readonly Field[] {
  const span = frontMatterSpan(draft);
  return span ? annexFilesIn(readFrontMatter(draft, span)) : [];
}

/** The same of front matter that was read. */
export const annexFilesIn = ({ entries }: FrontMatter): readonly Field[] =>
  entries.get('annexes')?.values.filter(({ text }) => text !== '') ?? [];

/** True for the name of a file that can be an annex. */
export const isAnnexFile = (path: string): boolean => /\.(?:md|markdown|mdown|mkd)$/i.test(path);

/** A file of an annex; `text` is null for one that is not there or cannot be an annex. */
export interface AnnexFile {
  readonly path: string;
  readonly text: string | null;
}

/** What became of the files of a draft's annexes. */
export interface JoinedAnnexes {
  /** Where the draft ends in the joined text: places behind it are none of the draft. */
  readonly draftEnd: number;
  readonly missing: readonly string[];
  /** Labels that were written over annexes that had none. */
  readonly labels: readonly string[];
}

/**
 * The draft with the texts of its annex files behind it, as one text that is read as a report. Pictures are addressed
 * from the draft's folder; footnotes of different files stay apart. An annex without its label gets it: "Phụ lục", with
 * a Roman number where there are several (NĐ 30/2020/NĐ-CP, PL I, III.1.b).
 */
export function joinAnnexes(
  draft: string,
  files: readonly AnnexFile[],
): { readonly text: string; readonly annexes: JoinedAnnexes | null } {
  if (files.length === 0) return { text: draft, annexes: null };
  const labels: string[] = [];
  const texts = files.flatMap(({ path, text }, index): readonly string[] => {
    if (text === null) return [];
    const body = fromFolderOf(path, withOwnFootnotes(withoutFrontMatter(text), index + 1));
    if (isAnnexLabel(firstWords(body))) return [body];
    const label = files.length > 1 ? `Phụ lục ${toRoman(index + 1)}` : 'Phụ lục';
    labels.push(label);
    return [`${label}\n\n${body}`];
  });
  return {
    text: [draft, ...texts].join('\n\n'),
    annexes: {
      draftEnd: draft.length,
      missing: files.filter(({ text }) => text === null).map(({ path }) => path),
      labels,
    },
  };
}

function withoutFrontMatter(text: string): string {
  const span = frontMatterSpan(text);
  return (span ? text.slice(span.end) : text).replace(/^\uFEFF/, '').trim();
}

/** The first line without the marks of a heading or of bold letters. */
const firstWords = (text: string): string => (/^.*/.exec(text)?.[0] ?? '').replace(/^#+\s*|[*_]/g, '').trim();

const withOwnFootnotes = (text: string, number: number): string => text.replace(/\[\^([^\]\s]+)\]/g, `[^${number}.$1]`);

const PICTURE = /(!\[[^\]]*\]\(\s*<?|<img\s[^<>]*?src\s*=\s*["'])([^\s"'()<>]+)/gi;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|[/\\#])/i;

function fromFolderOf(path: string, text: string): string {
  const folder = path.replaceAll('\\', '/').split('/').slice(0, -1).join('/');
  if (folder === '') return text;
  return text.replace(PICTURE, (whole, before: string, address: string) =>
    ELSEWHERE.test(address) ? whole : `${before}${encodeURI(folder)}/${address}`,
  );
}
