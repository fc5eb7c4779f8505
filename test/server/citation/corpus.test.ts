import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { citationRecord, type CitationRecord } from '../../../server/src/citation/citation-record';
import { scanCitations } from '../../../server/src/citation/scan-citations';
import { sharedMaterial } from '../../shared-material';

/** A citation marked by hand. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly so: string | null;
  readonly soNorm: string | null;
  readonly ngay: string | null;
  readonly coQuan: string | null;
}

const squeeze = (s: string | null): string => (s ?? '').normalize('NFC').replace(/\s+/g, '').toUpperCase();
const flat = (s: string | null): string => (s ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

function matches(marked: Marked, found: CitationRecord): boolean {
  const shared = Math.min(marked.end, found.end) - Math.max(marked.start, found.start);
  const union = Math.max(marked.end, found.end) - Math.min(marked.start, found.start);
  const symbols = [squeeze(marked.so), squeeze(marked.soNorm)];
  return shared * 2 >= union && (marked.so === null || symbols.includes(squeeze(found.symbol)));
}

const folder = sharedMaterial();

(folder ? describe : describe.skip)('citations marked by hand in real documents', () => {
  it('are found, and little else', () => {
    const corpus = path.join(folder ?? '', 'corpus');
    const total = { marked: 0, predicted: 0, found: 0, exact: 0, date: 0, issuer: 0 };
    for (const name of readdirSync(path.join(corpus, 'gold'))) {
      const text = readFileSync(path.join(corpus, 'docs', name.replace(/\.jsonl$/, '')), 'utf8');
      const lines = readFileSync(path.join(corpus, 'gold', name), 'utf8')
        .split('\n')
        .filter(Boolean);
      const free = scanCitations(text)
        .filter((c) => c.kind !== 'unnumbered')
        .map((c) => citationRecord(c, text));
      total.predicted += free.length;
      for (const line of lines) {
        const marked = JSON.parse(line) as Marked;
        const index = free.findIndex((found) => matches(marked, found));
        const [found] = index < 0 ? [] : free.splice(index, 1);
        total.marked++;
        if (!found) continue;
        total.found++;
        if (found.start === marked.start && found.end === marked.end) total.exact++;
        if (found.date === marked.ngay) total.date++;
        if (flat(found.issuer) === flat(marked.coQuan)) total.issuer++;
      }
    }
    const f1 = (2 * total.found) / (total.marked + total.predicted);
    const shown = JSON.stringify({ f1, ...total });
    assert.ok(total.marked > 100, shown);
    assert.ok(f1 >= 0.97, shown);
    assert.ok(total.exact >= 0.93 * total.found, shown);
    assert.ok(total.date >= 0.97 * total.found, shown);
    assert.ok(total.issuer >= 0.9 * total.found, shown);
  });
});
