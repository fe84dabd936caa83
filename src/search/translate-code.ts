import { type CodeSystem, keyOf, toOldBladder } from '../model/nomenclatures.ts';
import type { Translation } from '../model/schema/answers.ts';
import type { Point } from '../model/schema/point.ts';

/** A point's code in one system; WHO's own where the system writes it so; null where it has no code for it. */
function codeIn(point: Point, system: CodeSystem): string | null {
  if (system === 'bl-old') {
    return point.meridian === 'BL' && point.number !== null ? `BL${toOldBladder(point.number)}` : point.code;
  }
  const key = keyOf(system);
  return key === null ? point.code : (point.codes[key] ?? point.code);
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
