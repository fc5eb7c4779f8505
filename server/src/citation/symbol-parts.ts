import { PARTY_TYPE_CODES, STATE_TYPE_CODES } from './data/document-types';

/** What a symbol says of its type and body. */
export interface SymbolParts {
  readonly family: 'state' | 'party';
  /** "QĐ" of 12/QĐ-UBND and of 217-QĐ/TW; null where no type is named (12/UBND-VX). */
  readonly typeCode: string | null;
  /** Runs behind the type: ["UBND", "VX"]. */
  readonly bodies: readonly string[];
}

const PARTY = /^\d+[a-z]?-([^/]+)\/(.+)$/u;
const STATE = /^\d+[a-z]?(?:\.\d+)?\/(?:\d{4}\/)?(.+)$/u;
const CODES: ReadonlySet<string> = new Set(STATE_TYPE_CODES);
const PARTY_CODES: ReadonlySet<string> = new Set(PARTY_TYPE_CODES);

/** Reads a symbol with right separators (33/CT-TTg, 30/2020/NĐ-CP, 25-NQ/TW); null for any other shape. */
export function symbolParts(symbol: string): SymbolParts | null {
  const party = PARTY.exec(symbol);
  if (party) {
    const [, typeCode = '', bodies = ''] = party;
    return PARTY_CODES.has(typeCode) ? { family: 'party', typeCode, bodies: bodies.split('-') } : null;
  }
  const runs = STATE.exec(symbol)?.[1]?.split('-') ?? [];
  const [first, ...rest] = runs;
  if (first === undefined || runs.some((run) => run.includes('/'))) return null;
  return CODES.has(first) && rest.length > 0
    ? { family: 'state', typeCode: first, bodies: rest }
    : { family: 'state', typeCode: null, bodies: runs };
}
