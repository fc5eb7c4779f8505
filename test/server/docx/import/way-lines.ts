import type { Way } from './ways-of-writing';
import { paragraph, run } from './word-file';

export const BREAK = '<w:r><w:br/></w:r>';
export const TAB = '<w:r><w:tab/></w:r>';
/** As wide as a printed page of 14 points. */
const PRINTED_LINE = 84;

/** Runs of words with their letters as the way has them. */
export function runsOf(words: string, { letters }: Way, looks = ''): string {
  switch (letters) {
    case 'decomposed':
      return run(words.normalize('NFD'), looks);
    case 'half decomposed':
      return words
        .split(/(?<= )/)
        .map((word, index) => run(index % 2 === 0 ? word.normalize('NFD') : word, looks))
        .join('');
    case 'hard spaces':
      return run(words.replace(/ (?=\d)/g, '\u00a0'), looks);
    case 'cut runs':
      return (words.match(/.{1,4}/gsu) ?? [])
        .map((piece) => `<w:proofErr w:type="spellStart"/>${run(piece, looks)}`)
        .join('');
    case 'whole':
      return run(words, looks);
  }
}

/** A paragraph of one line. */
export const lineOf = (words: string, way: Way, looks = '', layout = ''): string =>
  paragraph(runsOf(words, way, looks), layout);

/** A paragraph of text, set in at its first line, and cut where the page ends if the file comes from paper. */
export function textOf(words: string, way: Way): string {
  const lead = way.indent === 'tab' ? TAB : way.indent === 'spaces' ? run('      ') : '';
  const layout = way.indent === 'layout' ? '<w:ind w:firstLine="720"/><w:jc w:val="both"/>' : '<w:jc w:val="both"/>';
  const [first = '', ...others] = way.paragraphs === 'whole' ? [words] : printedLines(words);
  if (way.paragraphs === 'broken lines')
    return paragraph(lead + [first, ...others].map((line) => runsOf(line, way)).join(BREAK), layout);
  return paragraph(lead + runsOf(first, way), layout) + others.map((line) => lineOf(line, way)).join('');
}

function printedLines(words: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > PRINTED_LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
