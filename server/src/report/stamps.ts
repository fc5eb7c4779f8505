import { fold } from '../text/fold';

/** What a mark stamped on a document says: how fast it travels, or how secret it is. */
export type Stamp = 'urgency' | 'secrecy';

const LABEL = String.raw`(?:(?:muc )?do (?:khan|mat)\s*:\s*)?`;
/** The law's three degrees and the words that stand for them in practice; rules tell which are right. */
const URGENCY = new RegExp(
  String.raw`^${LABEL}(?:hoa toc(?: hen gio)?|(?:(?:thuong|rat|toi|cuc|sieu|dac biet) )?khan(?: cap)?|gap)$`,
);
const SECRECY = new RegExp(String.raw`^${LABEL}(?:(?:tuyet(?: doi)?|toi|rat|dac biet) )?(?:bi )?mat$`);
const AROUND = /^[\s([{«"“]+|[\s)\]}»"”.:!]+$/g;
const LONGEST = 40;

/** Tells a line that is nothing but a mark of urgency or secrecy ("HỎA TỐC", "Tối mật"); null for every other line. */
export function stampKind(text: string): Stamp | null {
  if (text.length > LONGEST) return null;
  const words = fold(text).replace(AROUND, '').replace(/\s+/g, ' ');
  if (URGENCY.test(words)) return 'urgency';
  return SECRECY.test(words) ? 'secrecy' : null;
}
