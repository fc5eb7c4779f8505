import type { CheckOptions } from '../../../server/src/check/analysis';
import { builtInRegister } from '../../../server/src/citation/built-in-register';
import { builtInOutlines } from '../../../server/src/outline/built-in';

/** What a draft is checked with when nobody has set anything. */
export const plainOptions: CheckOptions = {
  outlines: builtInOutlines,
  outlineId: null,
  alwaysReport: false,
  register: builtInRegister,
  severities: {},
};
