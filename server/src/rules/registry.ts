import { blank } from './form/blank';
import { missingPart } from './form/missing-part';
import { symbol } from './form/symbol';
import type { Rule } from './rule';

/** Every rule, in the order of their ids' families. Settings, pages and tests are derived from this list. */
export const rules: readonly Rule[] = [blank, missingPart, symbol];
