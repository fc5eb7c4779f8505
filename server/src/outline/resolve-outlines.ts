import { completeOutline } from './complete-outline';
import { extendOutline } from './extend-outline';
import type { Outline } from './outline';
import type { OutlineData } from './outline-data';
import { OutlineFault } from './outline-fault';

/**
 * Makes outlines of their data, each with the one that it extends: another of these, or one of `known`.
 * @returns for each its outline, or what is wrong
 */
export function resolveOutlines(
  all: readonly OutlineData[],
  known: readonly Outline[],
): ReadonlyMap<OutlineData, Outline | OutlineFault> {
  return new Map(all.map((data) => [data, resolveOne(data, all, known)]));
}

function resolveOne(data: OutlineData, all: readonly OutlineData[], known: readonly Outline[]): Outline | OutlineFault {
  if (all.find(({ id }) => id === data.id) !== data)
    return new OutlineFault(`id «${data.id}» đã có ở tệp khác`, 'another file has this id', ['id']);
  try {
    return resolve(data, { all, known, above: [] });
  } catch (fault) {
    if (fault instanceof OutlineFault) return fault;
    throw fault;
  }
}

interface Resolving {
  readonly all: readonly OutlineData[];
  readonly known: readonly Outline[];
  /** Those that extend this one, the first of them last. */
  readonly above: readonly OutlineData[];
}

function resolve(data: OutlineData, { all, known, above }: Resolving): Outline {
  if (data.extends === null) return completeOutline(data);
  return extendOutline(baseOf(data, { all, known, above: [data, ...above] }), data);
}

function baseOf(data: OutlineData, resolving: Resolving): Outline {
  // An outline may change the built-in one whose id it takes.
  const base = resolving.all.find((other) => other !== data && other.id === data.extends);
  if (!base) return knownBase(data, resolving);
  if (resolving.above.includes(base))
    throw new OutlineFault(
      `các đề cương mở rộng lẫn nhau thành vòng: ${[base, ...resolving.above].map(({ id }) => id).join(' ← ')}`,
      'these outlines extend each other in a circle',
      ['extends'],
    );
  try {
    return resolve(base, resolving);
  } catch (fault) {
    if (!(fault instanceof OutlineFault) || fault.path[0] === 'extends') throw fault;
    throw new OutlineFault(
      `đề cương gốc «${base.id}» có lỗi: ${fault.vi}`,
      `the extended outline is faulty: ${fault.en}`,
      ['extends'],
    );
  }
}

function knownBase(data: OutlineData, { all, known }: Resolving): Outline {
  const base = known.find(({ id }) => id === data.extends);
  if (base) return base;
  const others = [...all.filter((other) => other !== data), ...known].map(({ id }) => id);
  throw new OutlineFault(
    `không có đề cương «${data.extends ?? ''}» để mở rộng; chọn: ${[...new Set(others)].join(', ')}`,
    'there is no such outline to extend',
    ['extends'],
  );
}
