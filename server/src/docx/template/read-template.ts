import { strFromU8 } from 'fflate';
import type { Wording } from '../../rules/rule';
import { type FormProfile, stateForm } from '../form-profile';
import { faultByFirstBytes } from '../import/file-kind';
import { type ImportFault, Unreadable } from '../import/import-note';
import { StyleSheet } from '../import/styles';
import { WordPackage } from '../import/word-package';
import { childOf, findBelow, numberIn, type XmlElement } from '../import/xml';
import { describeDeviations } from './deviations';
import { readEdges } from './read-edges';
import { readPage } from './read-page';
import { ownStyles, readStyles, styleReferences } from './read-styles';
import type { ThemeFonts } from './style-measures';
import { namedStyles } from './style-names';

export interface TemplateReading {
  /** The decree's form with what the template says within it. */
  readonly form: FormProfile;
  /** What cannot be used, one sentence each. */
  readonly problems: readonly Wording[];
}

/** Bytes of the file, and of its parts when unpacked: no letterhead comes near. */
const LARGEST = { file: 16 * 1024 * 1024, part: 16 * 1024 * 1024, unpacked: 48 * 1024 * 1024 } as const;

/**
 * Reads an office's reference DOCX (tệp mẫu): margins, looks of the styles that the form has too, the office's own
 * styles, theme, headers and footers of its first section. Its words are not read. Never throws: a file that cannot be
 * used, or what Nghị định 30/2020/NĐ-CP does not allow, is told, and the decree's form stays.
 * @param bytes null for a file that is not there
 */
export function readTemplate(bytes: Uint8Array | null): TemplateReading {
  if (bytes === null) return unusable('missing');
  if (bytes.length > LARGEST.file) return unusable('too-large');
  const fault = faultByFirstBytes(bytes);
  if (fault) return unusable(fault);
  try {
    return readPackage(WordPackage.open(bytes, LARGEST));
  } catch (error) {
    return unusable(error instanceof Unreadable ? error.fault : 'damaged');
  }
}

function readPackage(file: WordPackage): TemplateReading {
  const body = childOf(file.xml(file.mainPath), 'w:body');
  const relations = file.relationsOf(file.mainPath);
  const styles = file.related(relations, 'styles');
  if (!body || !styles) return unusable('damaged');
  const theme = [...relations.values()].find(({ type }) => type === 'theme')?.target ?? '';
  const themeRoot = file.xml(theme);
  const fonts = fontsOf(themeRoot);
  const section = findBelow(body, 'w:sectPr');
  const names = namedStyles(styles.root);
  const style = styleReferences(names);
  const page = readPage(section, stateForm);
  const looks = readStyles(styles.root, fonts, page.form);
  const { headers, footers, deviations } = readEdges(section, {
    file,
    sheet: new StyleSheet(styles.root),
    theme: fonts,
    style,
  });
  const themeBytes = themeRoot?.name === 'a:theme' ? file.bytes(theme) : null;
  const template = {
    styles: ownStyles(names, { style, picture: () => null }),
    theme: themeBytes && strFromU8(themeBytes),
    headers,
    footers,
    footerDistance: numberIn(childOf(section, 'w:pgMar'), 'w:footer'),
  };
  const damaged = [...file.damaged].map((path): Wording => ({
    vi: `tệp mẫu: phần «${path}» bị hỏng nên bỏ qua`,
    en: `reference document: the part “${path}” is damaged and left out`,
  }));
  return {
    form: { ...looks.form, template },
    problems: [...damaged, ...describeDeviations([...page.deviations, ...looks.deviations, ...deviations])],
  };
}

function fontsOf(theme: XmlElement | null): ThemeFonts {
  const scheme = theme && findBelow(theme, 'a:fontScheme');
  const font = (name: string): string | null =>
    childOf(childOf(scheme, name), 'a:latin')?.attributes['typeface'] ?? null;
  return { major: font('a:majorFont'), minor: font('a:minorFont') };
}

const FAULTS: Readonly<Record<ImportFault | 'missing', Wording>> = {
  missing: {
    vi: 'không tìm thấy hoặc không đọc được tệp mẫu trong thư mục .van-thu',
    en: 'the reference document is missing in the folder .van-thu or cannot be read',
  },
  'no-docx': { vi: 'tệp mẫu không phải tệp DOCX', en: 'the reference document is no DOCX file' },
  encrypted: {
    vi: 'tệp mẫu có mật khẩu; hãy bỏ mật khẩu trong Word',
    en: 'the reference document has a password; remove it in Word',
  },
  'old-doc': {
    vi: 'tệp mẫu là tệp DOC của Word cũ; hãy lưu lại thành DOCX',
    en: 'the reference document is a DOC file of old Word; save it as DOCX',
  },
  'too-large': { vi: 'tệp mẫu quá lớn', en: 'the reference document is too large' },
  damaged: { vi: 'tệp mẫu bị hỏng', en: 'the reference document is damaged' },
};

const unusable = (fault: keyof typeof FAULTS): TemplateReading => {
  const { vi, en } = FAULTS[fault];
  const rest = { vi: 'bản xuất dùng kiểu có sẵn', en: 'the export uses its own styles' };
  return { form: stateForm, problems: [{ vi: `${vi}; ${rest.vi}`, en: `${en}; ${rest.en}` }] };
};
