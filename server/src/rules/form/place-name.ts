import type { Field, Report } from '../../report/report';
import { opensWithFamilyName } from '../../report/signing-words';
import { fold } from '../../text/fold';
import { isAllCaps, startsWithCapital } from '../../text/letters';
import { spanOf } from '../../text/span';
import { remove, replaceWith } from '../fixes';
import type { RuleFinding } from '../rule';
import { PERSON_AND_EVENT_NAMES } from './data/person-and-event-names';

/** Nouns of today's units of place, folded, as they are written before a name. */
const NOUNS: Readonly<Record<string, string>> = {
  xa: 'Xã',
  phuong: 'Phường',
  'dac khu': 'Đặc khu',
  'thanh pho': 'Thành phố',
};
const NOUN = /^(?:xa|phuong|dac khu|thanh pho|thi tran|thi xa|huyen|quan|tinh|thu do)(?=\s)/;
const ABBREVIATED = /^(tp|p|x)(?:\s*\.\s*|\s+(?=hcm\b|ho chi minh))/;
const FULL: Readonly<Record<string, string>> = { tp: 'Thành phố', p: 'Phường', x: 'Xã' };
const CITY_OF_HO_CHI_MINH = /^(?:hcm|ho chi minh)$/;
const COMMUNE = /(?:^|\s)(xa|phuong|dac khu)\s+(?!hoi(?:\s|$))(.+?)(?:\s*,?\s+(?:tinh|thanh pho)\s.*)?$/;
/** "y" and "i" are written for one another in names (Lý, Lí). */
const nameKey = (text: string): string => fold(text).replace(/y/g, 'i').replace(/\s+/g, ' ').trim();
const NAMED: ReadonlySet<string> = new Set(PERSON_AND_EVENT_NAMES.map(nameKey));

interface Unit {
  readonly noun: string;
  readonly key: string;
  readonly words: string;
}

/** The place of issue: abbreviations, the unit's noun, capitals, and whether it is where the issuer sits. */
export function* placeFaults(report: Report, place: Field): Iterable<RuleFinding> {
  const typed = place.text.normalize('NFC').trim();
  const unit = unitOf(report);
  const full = inFull(typed);
  if (full !== null) {
    const fixes = [replaceWith(place.span, full, false)];
    yield { message: 'abbreviated', values: { found: place.text, wanted: full }, span: place.span, fixes };
    return;
  }
  const noun = NOUN.exec(fold(typed))?.[0] ?? '';
  const name = typed.slice(noun.length).trim();
  yield* noun === '' ? nounMissing(place, name, unit) : nounNeedless(place, noun, name);
  yield* capitals(place, typed, noun.length);
  if (unit && ![nameKey(typed), nameKey(name)].includes(unit.key) && !name.includes(','))
    yield {
      message: 'unit',
      values: { found: place.text, unit: unit.words },
      span: place.span,
      severity: 'information',
    };
}

/** The commune in which the issuer sits, as its own name or its parent's says; null for other bodies. */
function unitOf({ issuer, parentBody }: Report): Unit | null {
  for (const field of [issuer, parentBody]) {
    const name = fold(field?.text ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!/^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\s/.test(name)) continue;
    const found = COMMUNE.exec(name);
    if (found?.[1] && found[2]) {
      const words = (field?.text ?? '').replace(/\s+/g, ' ').trim();
      return { noun: NOUNS[found[1]] ?? '', key: nameKey(found[2]), words };
    }
  }
  return null;
}

/** "TP. Hồ Chí Minh", "P. Tân Hòa" written out; null for a name without an abbreviation. */
function inFull(typed: string): string | null {
  const folded = fold(typed);
  const match = ABBREVIATED.exec(folded);
  const rest = typed.slice(match?.[0].length ?? 0);
  const isCity = CITY_OF_HO_CHI_MINH.test(fold(rest).replace(/\s+/g, ' ').trim());
  if (folded.trim() === 'tphcm' || (isCity && (match !== null || fold(rest) === 'hcm'))) return 'Thành phố Hồ Chí Minh';
  return match?.[1] ? `${FULL[match[1]] ?? ''} ${rest.trim()}` : null;
}

function* nounMissing(place: Field, name: string, unit: Unit | null): Iterable<RuleFinding> {
  const key = nameKey(name);
  const isNumber = /^\d+$/.test(key);
  if (CITY_OF_HO_CHI_MINH.test(key)) {
    const wanted = 'Thành phố Hồ Chí Minh';
    yield nounFinding(place, wanted, 'warning', true);
  } else if (isNumber || NAMED.has(key)) {
    const isKnown = unit?.key === key;
    const wanted = `${isKnown ? unit.noun : 'Xã (Phường)'} ${name}`;
    yield nounFinding(place, wanted, isNumber ? 'warning' : 'information', isKnown);
  }
}

const nounFinding = (
  place: Field,
  wanted: string,
  severity: 'warning' | 'information',
  isSure: boolean,
): RuleFinding => ({
  message: 'noun',
  values: { found: place.text, wanted },
  span: place.span,
  severity,
  fixes: isSure ? [replaceWith(place.span, wanted, false)] : [],
});

/** A plain name stands alone; whether a name that opens as a person's does is plain, only its own people know. */
function* nounNeedless(place: Field, noun: string, name: string): Iterable<RuleFinding> {
  const key = nameKey(name);
  if (!(noun in NOUNS) || /\d/.test(key) || NAMED.has(key) || opensWithFamilyName(name)) return;
  if (CITY_OF_HO_CHI_MINH.test(key)) return;
  const at = place.text.length - place.text.trimStart().length;
  const head = place.text.slice(at, place.text.length - decomposedLength(place.text, name));
  const span = spanOf(place.span.start + at, place.span.start + at + head.length);
  yield {
    message: 'needless-noun',
    values: { found: place.text, wanted: name },
    span: place.span,
    severity: 'hint',
    fixes: [remove(span, head.trim(), false)],
  };
}

const decomposedLength = (text: string, end: string): number =>
  text.endsWith(end) ? end.length : end.normalize('NFD').length;

function* capitals(place: Field, typed: string, nounLength: number): Iterable<RuleFinding> {
  const name = typed.slice(nounLength);
  if (!/\p{L}/u.test(typed)) return;
  const isTooBig = isAllCaps(typed) && typed.length > 3;
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (!isTooBig && startsWithCapital(typed) && words.every(startsWithCapital)) return;
  const noun = capitalised(typed.slice(0, nounLength));
  const wanted = noun + name.replace(/[\p{L}\p{M}]+/gu, capitalised);
  yield {
    message: 'capitals',
    values: { found: place.text, wanted },
    span: place.span,
    fixes: [replaceWith(place.span, wanted, true)],
  };
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
