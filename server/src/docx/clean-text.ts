// eslint-disable-next-line no-control-regex -- these characters are what must go
const NOT_ALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text as it may stand in the file: composed (TCVN 6909:2001 asks for precomposed Unicode), without the characters
 * that XML forbids (they make the file unreadable), line ends and tabs as spaces.
 */
export function cleanText(text: string): string {
  return text
    .replace(NOT_ALLOWED, '')
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .normalize('NFC');
}

/** Capitals of the form: issuer, document type, position. */
export const inCapitals = (text: string): string => cleanText(text).toLocaleUpperCase('vi');
