import type { LayoutFacts } from '../report/layout-facts';

/** The pages of a short report with nothing amiss, for the examples of rules. */
export const plainPages: LayoutFacts = {
  pages: 1,
  stoppedAt: null,
  signatureAlone: false,
  nationalNameWrapped: false,
  wideTables: [],
  missingAnnexes: [],
};
