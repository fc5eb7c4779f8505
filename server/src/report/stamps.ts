import { fold } from '../text/fold';

/** What a mark stamped on a document says: how fast it travels, how secret it is, or how far it may go. */
export type Stamp = 'urgency' | 'secrecy' | 'circulation';

const LABEL = String.raw`(?:(?:(?:muc )?do (?:khan|mat)|pham vi luu hanh)\s*:\s*)?`;
/** The law's three degrees and the words that stand for them in practice; rules tell which are right. */
const URGENCY = new RegExp(
  String.raw`^${LABEL}(?:hoa toc(?: hen gio)?|(?:(?:thuong|rat|toi|cuc|sieu|dac biet) )?khan(?: cap)?|gap)$`,
);
const SECRECY = new RegExp(String.raw`^${LABEL}(?:(?:tuyet(?: doi)?|toi|rat|dac biet) )?(?:bi )?mat$`);
const CIRCULATION = new RegExp(
  String.raw`^${LABEL}(?:(?:(?:chi|tai lieu|van ban) )?luu hanh noi bo|xem xong tra (?:lai|ngay)|tai lieu thu hoi)$`,
);
const AROUND = /^[\s([{«"“]+|[\s)\]}»"”.:!]+$/g;
const LONGEST = 40;

/** Tells a line that is nothing but such a mark ("HỎA TỐC", "Tối mật", "Lưu hành nội bộ"); null for every other line. */
export function stampKind(text: string): Stamp | null {
  if (text.length > LONGEST) return null;
  const words = fold(text).replace(AROUND, '').replace(/\s+/g, ' ');
  if (URGENCY.test(words)) return 'urgency';
  if (SECRECY.test(words)) return 'secrecy';
  return CIRCULATION.test(words) ? 'circulation' : null;
}
