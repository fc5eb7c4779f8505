import fc from 'fast-check';

/** How a report is typed: one choice for each thing that people and programs do differently. */
export interface Way {
  readonly header: 'table' | 'three columns' | 'ruled' | 'rows' | 'tabs' | 'spaces' | 'boxes' | 'frames' | 'lines';
  readonly rule: 'none' | 'typed' | 'drawn' | 'underline';
  readonly names: 'line' | 'broken';
  readonly subject: 'line' | 'lines' | 'break' | 'with title';
  readonly addressees: 'line' | 'list';
  readonly numbers: 'typed' | 'tab' | 'counted' | 'of styles';
  /** What stands behind a typed number. */
  readonly mark: '.' | '/' | ')' | ' -';
  readonly looks: 'bold' | 'plain' | 'capitals by looks';
  readonly bullets: 'typed' | 'typed dot' | 'typed long dash' | 'counted' | 'symbol font';
  readonly letters: 'whole' | 'decomposed' | 'hard spaces' | 'cut runs' | 'half decomposed';
  readonly foot: 'table' | 'rows' | 'tabs' | 'boxes' | 'lines';
  /** How the first line of a paragraph is set in. */
  readonly indent: 'layout' | 'tab' | 'spaces';
  readonly gaps: 'layout' | 'empty paragraphs';
  /** What stands where the signature goes. */
  readonly signed: 'no' | 'remark' | 'seal';
  readonly paragraphs: 'whole' | 'printed lines' | 'broken lines';
  readonly around: 'nothing' | 'content control' | 'insertion' | 'one cell';
}

export const waysOfWriting: fc.Arbitrary<Way> = fc.record({
  header: fc.constantFrom('table', 'three columns', 'ruled', 'rows', 'tabs', 'spaces', 'boxes', 'frames', 'lines'),
  rule: fc.constantFrom('none', 'typed', 'drawn', 'underline'),
  names: fc.constantFrom('line', 'broken'),
  subject: fc.constantFrom('line', 'lines', 'break', 'with title'),
  addressees: fc.constantFrom('line', 'list'),
  numbers: fc.constantFrom('typed', 'tab', 'counted', 'of styles'),
  mark: fc.constantFrom('.', '.', '.', '/', ')', ' -'),
  looks: fc.constantFrom('bold', 'plain', 'capitals by looks'),
  bullets: fc.constantFrom('typed', 'typed dot', 'typed long dash', 'counted', 'symbol font'),
  letters: fc.constantFrom('whole', 'decomposed', 'hard spaces', 'cut runs', 'half decomposed'),
  foot: fc.constantFrom('table', 'rows', 'tabs', 'boxes', 'lines'),
  indent: fc.constantFrom('layout', 'tab', 'spaces'),
  gaps: fc.constantFrom('layout', 'empty paragraphs'),
  signed: fc.constantFrom('no', 'remark', 'seal'),
  paragraphs: fc.oneof(
    { arbitrary: fc.constant('whole' as const), weight: 4 },
    { arbitrary: fc.constantFrom('printed lines' as const, 'broken lines' as const), weight: 1 },
  ),
  around: fc.constantFrom('nothing', 'content control', 'insertion', 'one cell'),
});
