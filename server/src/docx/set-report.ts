import type { Report } from '../report/report';
import { composeReport, type ComposedReport, type Materials } from './compose/compose-report';
import { withSignatureInCompany } from './pages/signature-company';

/** A report as it is printed: set in boxes, and divided where its pages ask for it. */
export function setReport(report: Report, materials: Materials): ComposedReport {
  const composed = composeReport(report, materials);
  return { ...composed, composition: withSignatureInCompany(composed.composition, composed.profile) };
}
