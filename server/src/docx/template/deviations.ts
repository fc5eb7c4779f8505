import type { Wording } from '../../rules/rule';

/** Something in the template that the form does not allow: where, what was found there, and what is right. */
export interface Deviation {
  readonly what: Wording;
  /** The style or part of the page that has it; null for the page itself. */
  readonly where: string | null;
  readonly found: string;
  readonly needed: Wording;
  /** The place in Nghị định số 30/2020/NĐ-CP; null where the bounds are Văn Thư's own. */
  readonly source: string | null;
}

/** One sentence for each kind of deviation, however many styles have it. */
export function describeDeviations(deviations: readonly Deviation[]): readonly Wording[] {
  const kinds = alikeIn(deviations, ({ what, needed, source }) => [what.vi, needed.vi, source].join('\n'));
  return kinds.flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { what, needed, source } = first;
    const places = alikeIn(alike, ({ found }) => found)
      .map(placesOf)
      .join(', ');
    const law = source === null ? '' : ` theo ${source} Nghị định số 30/2020/NĐ-CP`;
    return [
      {
        vi: `tệp mẫu: ${what.vi} sai thể thức: gặp ${places}, cần ${needed.vi}${law}; bản xuất giữ đúng thể thức`,
        en: `reference document: ${what.en}: ${places}; needed: ${needed.en}, which the export keeps to`,
      },
    ];
  });
}

/** What was found, with the styles or parts that have it. */
function placesOf(alike: readonly Deviation[]): string {
  const places = [...new Set(alike.map(({ where }) => where))].filter((where) => where !== null);
  return `«${alike[0]?.found ?? ''}»${places.length > 0 ? ` (${places.join(', ')})` : ''}`;
}

/** The items in lists of those with the same key, in the order of the first of each. */
function alikeIn<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => items.filter((item) => keyOf(item) === key));
}
