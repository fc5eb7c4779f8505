/** Text that YAML reads as it stands: it opens with no mark of YAML and holds none that ends a value. */
const PLAIN = /^[\p{L}\p{N}/.…(“‘][^#\n\r\t"'\\]*$/u;
const AS_MAPPING = /:(?:\s|$)/;

/** A value for a key, quoted where YAML would read something else. */
export const scalar = (text: string): string =>
  PLAIN.test(text) && !AS_MAPPING.test(text) ? text : JSON.stringify(text);

/** A line of a list: `Lưu: VT.` may stand as officials write it, for it is read as text. */
export const listItem = (text: string): string =>
  PLAIN.test(text) && !text.endsWith(':') && (text.match(/:(?=\s)/g)?.length ?? 0) <= 1 ? text : JSON.stringify(text);
