import type { Citation } from '../citation/citation';
import type { CitedDocument } from '../citation/cited-documents';
import type { Register } from '../citation/register';

/** What a text cites. */
export interface FoundCitations {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly documents: readonly CitedDocument[];
  readonly register: Register;
}
