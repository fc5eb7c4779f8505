import type { Report } from '../report/report';
import { composeReport, type ComposedReport, type Materials } from './compose/compose-report';
import type { LineMemory } from './pages/line-memory';
import { withSignatureInCompany } from './pages/signature-company';

/** A report as it is printed: set in boxes, and divided where its pages ask for it; `memory` makes that quick. */
export function setReport(report: Report, materials: Materials, memory?: LineMemory): ComposedReport {
  const composed = composeReport(report, materials);
  return { ...composed, composition: withSignatureInCompany(composed.composition, composed.profile, memory) };
}
