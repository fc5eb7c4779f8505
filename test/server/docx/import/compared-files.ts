import fc from 'fast-check';
import { modelBlocks, modelReports } from './model-report';
import { wordCases } from './word-cases';
import { writtenInWord } from './way-file';
import { waysOfWriting } from './ways-of-writing';

/** Always the same ones. */
const SEED = 20_251_205;
const GENERATED = 40;

/** A Word file with the body that a draft of it has to have, in Markdown. */
export interface ComparedFile {
  readonly name: string;
  readonly file: () => Uint8Array;
  readonly expected: string;
}

const written: readonly ComparedFile[] = wordCases.map(({ name, file, blocks }) => ({
  name,
  file,
  expected: blocks.join('\n\n'),
}));

const generated: readonly ComparedFile[] = fc
  .sample(fc.tuple(modelReports, waysOfWriting), { seed: SEED, numRuns: GENERATED })
  .map(([report, way]) => ({
    name: `generated: ${Object.values(way).join(', ')}`,
    file: () => writtenInWord(report, way),
    expected: modelBlocks(report).join('\n\n'),
  }));

/** Every file in which readers of Word files are compared. */
export const comparedFiles: readonly ComparedFile[] = [...written, ...generated];
