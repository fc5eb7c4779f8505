import { childOf, elementsOf, numberIn, toggleOf, valueOf, type XmlElement } from './xml';

/** What a field of a form shows by its own settings: a check box, the chosen entry of a list; null for every other. */
export function formFieldText(mark: XmlElement): string | null {
  const settings = childOf(mark, 'w:ffData');
  const box = childOf(settings, 'w:checkBox');
  if (box) return (toggleOf(box, 'w:checked') ?? valueOf(box, 'w:default') === '1') ? '☒' : '☐';
  const list = childOf(settings, 'w:ddList');
  if (!list) return null;
  const chosen = numberIn(childOf(list, 'w:result'), 'w:val') ?? numberIn(childOf(list, 'w:default'), 'w:val') ?? 0;
  return elementsOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}
