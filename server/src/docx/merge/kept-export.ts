import { readReport } from '../../report/read-report';
import type { Report } from '../../report/report';
import { stateForm } from '../form-profile';
import type { OfficeNames } from '../office-profile/office-profile';
import { pictureAddresses } from '../../report/pictures';
import type { Pictures } from '../pictures';
import { shortSum } from '../short-sum';
import { exportedUnits, type ExportedUnits } from './exported-units';
import { plainOf } from './tokens';

/** A picture of one point, in the place of those that an import cannot see. */
const POINT = Uint8Array.of(
  0x42,
  0x4d,
  58,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  54,
  0,
  0,
  0,
  40,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
  0,
  24,
  0,
);

export interface KeptExport extends ExportedUnits {
  readonly report: Report;
}

/** What the export of a draft shows, measures left out; null for a text that is no report. */
export function keptExport(text: string, names: OfficeNames): KeptExport | null {
  const report = readReport(text, { always: true });
  if (!report) return null;
  const pictures: Pictures = new Map(pictureAddresses(report).map((address) => [address, POINT]));
  return { report, ...exportedUnits(report, { profile: stateForm, pictures, names }) };
}

/** Tells whether two exports wrote the same words in the same places. */
export const printOfUnits = ({ units }: ExportedUnits): string =>
  shortSum(units.map(({ tokens, style }) => `${style} ${plainOf(tokens)}`).join('\n'));
