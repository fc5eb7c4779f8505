import type { Alignment } from '../../outline/alignment';
import type { RuleContext } from '../rule';

/** The alignment with the outline in use, when the report follows that outline; null else. */
export const fittingAlignment = ({ alignment, outlineFits }: RuleContext): Alignment | null =>
  outlineFits ? alignment : null;
