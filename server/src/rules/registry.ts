import { dateAfterReport } from './citation/date-after-report';
import { dateForm } from './citation/date-form';
import { differentDates } from './citation/different-dates';
import { impossibleDate } from './citation/impossible-date';
import { incompleteFirstMention } from './citation/incomplete-first-mention';
import { issuerCode } from './citation/issuer-code';
import { missingNumberWord } from './citation/missing-number-word';
import { mixedDateStyles } from './citation/mixed-date-styles';
import { noNumber } from './citation/no-number';
import { registerDifference } from './citation/register-difference';
import { repeatedInFull } from './citation/repeated-in-full';
import { replaced } from './citation/replaced';
import { symbolForm } from './citation/symbol-form';
import { typeCode } from './citation/type-code';
import { yearMismatch } from './citation/year-mismatch';
import { unknownSuppression } from './draft/unknown-suppression';
import { unusedSuppression } from './draft/unused-suppression';
import { addressees } from './form/addressees';
import { annexFile } from './form/annex-file';
import { authority } from './form/authority';
import { authorityMark } from './form/authority-mark';
import { blank } from './form/blank';
import { closingMark } from './form/closing-mark';
import { cutParagraph } from './form/cut-paragraph';
import { consistentTitle } from './form/consistent-title';
import { dissolvedUnit } from './form/dissolved-unit';
import { filingLine } from './form/filing-line';
import { frontMatter } from './form/front-matter';
import { leftoverYear } from './form/leftover-year';
import { issuer } from './form/issuer';
import { longLine } from './form/long-line';
import { missingPart } from './form/missing-part';
import { missingPicture } from './form/missing-picture';
import { mixedRegime } from './form/mixed-regime';
import { nationalName } from './form/national-name';
import { nationalNameWrapped } from './form/national-name-wrapped';
import { pastedText } from './form/pasted-text';
import { period } from './form/period';
import { placeDate } from './form/place-date';
import { recipients } from './form/recipients';
import { repeatedPart } from './form/repeated-part';
import { signatureAlone } from './form/signature-alone';
import { signerTitle } from './form/signer-title';
import { subject } from './form/subject';
import { symbol } from './form/symbol';
import { tableTooWide } from './form/table-too-wide';
import { urgencySecrecy } from './form/urgency-secrecy';
import { duplicateSection } from './outline/duplicate-section';
import { emptySection } from './outline/empty-section';
import { extraSection } from './outline/extra-section';
import { headingCase } from './outline/heading-case';
import { headingLevel } from './outline/heading-level';
import { itemNumbering } from './outline/item-numbering';
import { misplacedSection } from './outline/misplaced-section';
import { missingSection } from './outline/missing-section';
import { noFit } from './outline/no-fit';
import { numberMark } from './outline/number-mark';
import { numbering } from './outline/numbering';
import { renamedSection } from './outline/renamed-section';
import { titlePunctuation } from './outline/title-punctuation';
import { unknownOutline } from './outline/unknown-outline';
import type { Rule } from './rule';

/** Every rule. Settings, pages and tests are derived from this list. */
export const rules: readonly Rule[] = [
  addressees,
  annexFile,
  authority,
  authorityMark,
  blank,
  closingMark,
  cutParagraph,
  consistentTitle,
  dissolvedUnit,
  filingLine,
  frontMatter,
  leftoverYear,
  issuer,
  longLine,
  missingPart,
  missingPicture,
  mixedRegime,
  nationalName,
  nationalNameWrapped,
  pastedText,
  period,
  placeDate,
  recipients,
  repeatedPart,
  signatureAlone,
  signerTitle,
  subject,
  symbol,
  tableTooWide,
  urgencySecrecy,
  dateAfterReport,
  dateForm,
  differentDates,
  impossibleDate,
  incompleteFirstMention,
  issuerCode,
  missingNumberWord,
  mixedDateStyles,
  noNumber,
  registerDifference,
  repeatedInFull,
  replaced,
  symbolForm,
  typeCode,
  yearMismatch,
  duplicateSection,
  emptySection,
  extraSection,
  headingCase,
  headingLevel,
  itemNumbering,
  misplacedSection,
  missingSection,
  noFit,
  numberMark,
  numbering,
  renamedSection,
  titlePunctuation,
  unknownOutline,
  unknownSuppression,
  unusedSuppression,
];
