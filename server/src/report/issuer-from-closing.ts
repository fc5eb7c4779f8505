import type { Report } from './report';
import { withoutMarks } from './typed-text';

/** Words with which the name of a body that can issue a report begins. */
const BODY_WORD =
  /^(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|văn phòng|sở|phòng|ban|bộ|cục|chi cục|tổng cục|vụ|viện|trung tâm|trường|công an|thanh tra|đoàn|hội|mặt trận|tòa án|viện kiểm sát|kho bạc|bảo hiểm|thư viện|bệnh viện|trạm|hạt|tổ|đội)(?:\s|$)/iu;

/**
 * The issuer that the closing sentence names ("Trên đây là báo cáo … của Ủy ban nhân dân xã X./."), as typed,
 * or null when it names none.
 */
export function issuerFromClosing(report: Pick<Report, 'closingSentence'>): string | null {
  if (report.closingSentence === null) return null;
  const sentence = withoutMarks(report.closingSentence.text.normalize('NFC')).replace(/\s+/g, ' ');
  const afterOf = sentence
    .split(/\scủa\s/iu)
    .slice(1)
    .reverse();
  for (const phrase of afterOf) {
    const name = (phrase.split(/[,;:(]|\.(?:\s|\/|$)|\s(?:kính|đề nghị|xin|để|về)\s/iu)[0] ?? '').trim();
    if (BODY_WORD.test(name)) return name;
  }
  return null;
}
