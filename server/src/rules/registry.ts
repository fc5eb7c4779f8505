import { dateForm } from './citation/date-form';
import { impossibleDate } from './citation/impossible-date';
import { incompleteFirstMention } from './citation/incomplete-first-mention';
import { missingNumberWord } from './citation/missing-number-word';
import { noNumber } from './citation/no-number';
import { repeatedInFull } from './citation/repeated-in-full';
import { symbolForm } from './citation/symbol-form';
import { addressees } from './form/addressees';
import { authority } from './form/authority';
import { authorityMark } from './form/authority-mark';
import { blank } from './form/blank';
import { closingMark } from './form/closing-mark';
import { dissolvedUnit } from './form/dissolved-unit';
import { filingLine } from './form/filing-line';
import { frontMatter } from './form/front-matter';
import { longLine } from './form/long-line';
import { missingPart } from './form/missing-part';
import { nationalName } from './form/national-name';
import { pastedText } from './form/pasted-text';
import { placeDate } from './form/place-date';
import { recipients } from './form/recipients';
import { subject } from './form/subject';
import { symbol } from './form/symbol';
import { duplicateSection } from './outline/duplicate-section';
import { emptySection } from './outline/empty-section';
import { headingLevel } from './outline/heading-level';
import { misplacedSection } from './outline/misplaced-section';
import { missingSection } from './outline/missing-section';
import { numbering } from './outline/numbering';
import { unknownOutline } from './outline/unknown-outline';
import type { Rule } from './rule';

/** Every rule. Settings, pages and tests are derived from this list. */
export const rules: readonly Rule[] = [
  addressees,
  authority,
  authorityMark,
  blank,
  closingMark,
  dissolvedUnit,
  filingLine,
  frontMatter,
  longLine,
  missingPart,
  nationalName,
  pastedText,
  placeDate,
  recipients,
  subject,
  symbol,
  dateForm,
  impossibleDate,
  incompleteFirstMention,
  missingNumberWord,
  noNumber,
  repeatedInFull,
  symbolForm,
  duplicateSection,
  emptySection,
  headingLevel,
  misplacedSection,
  missingSection,
  numbering,
  unknownOutline,
];
