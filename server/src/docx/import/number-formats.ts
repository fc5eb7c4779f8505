const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, digits] of ROMAN) {
    while (rest >= worth) {
      text += digits;
      rest -= worth;
    }
  }
  return text;
}

/** a … z, then aa, bb …, as Word counts on. */
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Numbers below 100 in Vietnamese words. */
function words(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return UNITS[unit] ?? '';
  const ten = tens === 1 ? 'mười' : `${UNITS[tens] ?? ''} mươi`;
  const last =
    unit === 5 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : unit === 4 && tens > 1 ? 'tư' : (UNITS[unit] ?? '');
  return `${ten} ${last}`.trim();
}

/** Larger numbers of any other kind are written in digits. */
const LARGEST = 3999;
const LARGEST_IN_WORDS = 99;

/** A number as Word shows it in a list of that format (ST_NumberFormat); unknown formats as digits. */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > LARGEST) return String(value);
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'numberInDash':
      return `- ${value} -`;
    case 'vietnameseCounting':
      return value <= LARGEST_IN_WORDS ? words(value) : String(value);
    default:
      return String(value);
  }
}
