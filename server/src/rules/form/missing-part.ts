import { spanOf, type Span } from '../../text/span';
import type { Report } from '../../report/report';
import { exampleDraft } from '../example-draft';
import { decree } from '../legal-sources';
import type { Rule } from '../rule';
import { codeOfType } from './symbol-code';

type Part = 'issuer' | 'symbol' | 'placeDate' | 'documentType' | 'subject' | 'content' | 'recipients' | 'signature';

const isMissing: Readonly<Record<Part, (report: Report) => boolean>> = {
  issuer: ({ issuer }) => issuer === null || issuer.text === '',
  symbol: ({ symbol }) => symbol === null,
  placeDate: ({ placeDate }) => placeDate === null,
  documentType: ({ documentType }) => documentType === null || documentType.text === '',
  subject: ({ subject }) => subject === null || subject.text === '',
  content: ({ body, closingSentence }) => body.every(({ span }) => span.start === closingSentence?.span.start),
  recipients: ({ recipients }) => recipients === null,
  signature: ({ signature }) => signature === null,
};

export const missingPart: Rule = {
  id: 'form/missing-part',
  title: { vi: 'Thiếu thành phần thể thức', en: 'Missing part of the form' },
  why: {
    vi: 'Điều 8 Nghị định 30 liệt kê các thành phần bắt buộc của văn bản hành chính. Thiếu một thành phần, văn thư không được phát hành và nơi nhận có quyền trả lại.',
    en: 'Điều 8 of the decree lists what every administrative document must hold. Without one of these parts it is not issued, and who receives it may send it back.',
  },
  messages: {
    issuer: {
      vi: 'Thiếu tên cơ quan ban hành; cần ghi phía trên số, ký hiệu.',
      en: 'Missing name of the issuing body; it stands above the number and symbol.',
    },
    symbol: {
      vi: 'Thiếu số, ký hiệu; cần dòng «Số: …/{code}-…».',
      en: 'Missing number and symbol; a line “Số: …/{code}-…” is needed.',
    },
    placeDate: {
      vi: 'Thiếu địa danh, thời gian ban hành; cần «…, ngày … tháng … năm …».',
      en: 'Missing place and date of issue; “…, ngày … tháng … năm …” is needed.',
    },
    documentType: { vi: 'Thiếu tên loại văn bản; cần «BÁO CÁO».', en: 'Missing document type; “BÁO CÁO” is needed.' },
    subject: {
      vi: 'Thiếu trích yếu; cần ghi ngay dưới tên loại.',
      en: 'Missing subject; it stands right under the document type.',
    },
    content: {
      vi: 'Thiếu nội dung báo cáo; cần phần mở đầu và các mục giữa trích yếu và nơi nhận.',
      en: 'Missing content between the subject and the recipients.',
    },
    recipients: {
      vi: 'Thiếu «Nơi nhận:»; cần ghi nơi nhận và dòng lưu.',
      en: 'Missing “Nơi nhận:” with the recipients and the filing line.',
    },
    signature: {
      vi: 'Thiếu phần ký; cần quyền hạn, chức vụ, họ tên người ký.',
      en: "Missing signer's authority, position and name.",
    },
  },
  source: decree('Điều 8 khoản 2; Phụ lục I, Phần I, Mục II'),
  severity: 'warning',
  fix: 'none',
  examples: [
    { text: exampleDraft({ names: '' }), findings: [{ message: 'issuer', at: '' }] },
    { text: exampleDraft({ symbol: '' }), findings: [{ message: 'symbol', at: '' }] },
    { text: exampleDraft({ placeDate: '' }), findings: [{ message: 'placeDate', at: '' }] },
    { text: exampleDraft({ subject: '' }), findings: [{ message: 'subject', at: '# BÁO CÁO' }] },
    { text: exampleDraft({ opening: '', sections: '', closing: '' }), findings: [{ message: 'content', at: '' }] },
    { text: exampleDraft({ recipients: '' }), findings: [{ message: 'recipients', at: '' }] },
    { text: exampleDraft({ signature: '' }), findings: [{ message: 'signature', at: '' }] },
    { text: exampleDraft(), findings: [] },
    {
      text: exampleDraft({
        frontMatter:
          '---\ncơ quan ban hành: Ủy ban nhân dân xã Tân Hòa\nsố ký hiệu: 25/BC-UBND\nđịa danh: Tân Hòa\nngày: 2025-12-05\n---',
        names: '',
        symbol: '',
        placeDate: '',
      }),
      findings: [],
    },
    {
      text: exampleDraft({ frontMatter: '---\nchế độ: Đảng\n---', names: '', recipients: '' }),
      findings: [],
    },
  ],
  *check({ report }) {
    // Party documents follow the Party's own form.
    if (report.regime === 'party') return;
    const code = codeOfType(report.documentType) ?? 'BC';
    const severity = report.status === 'issued' ? 'error' : 'warning';
    for (const part of Object.keys(isMissing) as Part[]) {
      if (isMissing[part](report)) yield { message: part, span: placeOf(part, report), severity, values: { code } };
    }
  },
};

/** Where the missing part belongs: an empty span before the part that follows it. */
function placeOf(part: Part, report: Report): Span {
  const at = (offset: number): Span => spanOf(offset, offset);
  const top = report.frontMatter?.end ?? 0;
  const title = report.documentType;
  switch (part) {
    case 'issuer':
      return at(report.symbol?.span.start ?? report.placeDate?.span.start ?? title?.span.start ?? top);
    case 'symbol':
    case 'placeDate':
      return at(title?.span.start ?? report.bodySpan.start);
    case 'documentType':
      return at(report.subject?.span.start ?? report.bodySpan.start);
    case 'subject':
      return title ? lineAround(report.text, title.span) : at(report.bodySpan.start);
    case 'content':
      return at(report.bodySpan.start);
    case 'recipients':
      return at(
        report.signature && !isInFrontMatter(report, report.signature.span)
          ? report.signature.span.start
          : report.bodySpan.end,
      );
    case 'signature':
      return at(
        report.recipients && !isInFrontMatter(report, report.recipients.span)
          ? report.recipients.span.end
          : report.bodySpan.end,
      );
  }
}

const isInFrontMatter = (report: Report, span: Span): boolean =>
  report.frontMatter !== null && span.end <= report.frontMatter.end;

function lineAround(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.end);
  return spanOf(text.lastIndexOf('\n', span.start - 1) + 1, end < 0 ? text.length : end);
}
