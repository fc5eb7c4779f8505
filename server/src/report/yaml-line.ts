/** What YAML would read otherwise than as these words: its own marks, a colon or hash inside. */
const NOT_PLAIN = /^[\s"'[\]{}>|*&!%#`@,]|^[-?:](?=\s|$)|:(?=\s|$)|\s#|\s$/;

/** A value as front matter has it, in quotes where YAML needs them. */
export const yamlValue = (value: string): string => (NOT_PLAIN.test(value) ? JSON.stringify(value) : value);

/** A line of front matter with its line end. */
export const yamlLine = (key: string, value: string): string => `${key}: ${yamlValue(value)}\n`;
