import { issuerFromClosing } from '../../report/issuer-from-closing';
import type { Field, Report, Signature } from '../../report/report';
import { fold } from '../../text/fold';
import { spanOf } from '../../text/span';
import type { ExportNote } from '../export-note';
import type { OfficeNames, OfficeSigner } from './office-profile';

const NOWHERE = spanOf(0, 0);

const fieldOf = (text: string): Field => ({ text, span: NOWHERE });

const words = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** A report with what it lacks taken from the office's own file, and a note for each part taken. */
export function withOfficeNames(
  report: Report,
  names: OfficeNames,
): { readonly report: Report; readonly notes: readonly ExportNote[] } {
  const notes: ExportNote[] = [];
  const taken = (what: (ExportNote & { readonly kind: 'from-office' })['what'], text: string): Field => {
    notes.push({ kind: 'from-office', what, text });
    return fieldOf(text);
  };
  const ownIssuer = report.issuer?.text ?? issuerFromClosing(report);
  const issuer = ownIssuer === null && names.issuer !== null ? taken('issuer', names.issuer) : report.issuer;
  // Another body's report has another parent.
  const isOffice = names.issuer !== null && words(ownIssuer ?? names.issuer) === words(names.issuer);
  const parentBody =
    report.parentBody === null && names.parentBody !== null && isOffice
      ? taken('parentBody', names.parentBody)
      : report.parentBody;
  const placeDate =
    names.place !== null && isOffice && !report.placeDate?.place
      ? {
          ...(report.placeDate ?? { day: null, month: null, year: null, span: NOWHERE }),
          // Written anew from its parts.
          text: '',
          place: taken('place', names.place),
        }
      : report.placeDate;
  const signature = isOffice ? filledSignature(report.signature, names.signers, taken) : report.signature;
  return { report: notes.length === 0 ? report : { ...report, issuer, parentBody, placeDate, signature }, notes };
}

/** A name for a position or a position for a name, where exactly one signer of the office has it; else as it is. */
function filledSignature(
  signature: Signature | null,
  signers: readonly OfficeSigner[],
  taken: (what: 'signer' | 'position', text: string) => Field,
): Signature | null {
  const { position = null, signer = null } = signature ?? {};
  if (signature === null || (position === null) === (signer === null)) return signature;
  const [only, ...others] = signers.filter((known) =>
    position === null
      ? words(known.name) === words(signer?.text ?? '')
      : words(known.position) === words(position.text),
  );
  if (only === undefined || others.length > 0) return signature;
  return position === null
    ? { ...signature, position: taken('position', only.position) }
    : { ...signature, signer: taken('signer', only.name) };
}
