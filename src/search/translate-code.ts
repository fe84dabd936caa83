import { type CodeSystem, keyOf, toOldBladder } from '../model/nomenclatures.ts';
import type { Translation } from '../model/schema/answers.ts';
import type { Point } from '../model/schema/point.ts';

/** Systems that write WHO's letters where they have none of their own; of another language that is not known. */
const ENGLISH: readonly CodeSystem[] = ['en-old', 'pinyin'];

/** A point's code in one system; null where none is recorded. */
function codeIn(point: Point, system: CodeSystem): string | null {
  if (system === 'bl-old') {
    return point.meridian === 'BL' && point.number !== null ? `BL${toOldBladder(point.number)}` : point.code;
  }
  const key = keyOf(system);
  if (key === null) return point.code;
  return point.codes[key] ?? (ENGLISH.includes(system) || point.meridian === null ? point.code : null);
}

/** One code in the systems that are asked for. */
export const translateCode = (
  input: string,
  point: Point,
  from: CodeSystem,
  to: readonly CodeSystem[],
): Translation => ({
  kind: 'translation',
  input,
  from,
  code: point.code,
  to: Object.fromEntries(to.map((system) => [system, codeIn(point, system)])),
});
