import { hasPhrase } from './choose-outline';
import type { OutlineSection } from './outline';

/** True when a report on `subject` has to have the section, or another in its stead. */
export function isAsked({ required, when }: OutlineSection, subject: string): boolean {
  if (!required || when.length === 0) return required;
  return when.some((phrase) => hasPhrase(subject, phrase));
}
