import { type Alert, span } from '../../model/document.ts';
import type { Caution } from '../../model/schema/point.ts';
import { CAUTION_KINDS } from '../../model/vocabularies.ts';
import { cautionAlerts } from '../point/caution-alerts.ts';
import { runOfCodes } from './run-of-codes.ts';

/** A chart of so few points says their cautions whole. */
const FEW = 2;

/** A place with what to mind there. */
export interface Cautioned {
  /** A code, or what an area or a point of the ear is called. */
  label: string;
  cautions: readonly Caution[];
}

const isCode = (label: string): boolean => /^[A-Z]+[A-Z-]*\d+$/.test(label);

/** Codes as runs, then every other place. */
export function listPlaces(labels: readonly string[]): string {
  const runs = runOfCodes(labels.filter(isCode)).join(' ');
  return [...(runs === '' ? [] : [runs]), ...labels.filter((label) => !isCode(label))].join(', ');
}

/** Every caution of every place on the chart: whole for a few places, else each kind with the places that have it. */
export function cautionLines(points: readonly Cautioned[]): Alert[] {
  if (points.length <= FEW) {
    return points.flatMap((point) =>
      cautionAlerts(point.cautions).map((alert) => ({
        ...alert,
        text: points.length === 1 ? alert.text : [span('code', point.label), ' ', ...[alert.text].flat()],
      })),
    );
  }
  return (['avoid', 'caution'] as const).flatMap((level) =>
    CAUTION_KINDS.flatMap((kind): Alert[] => {
      const labels = points
        .filter(({ cautions }) => cautions.some((caution) => caution.kind === kind && caution.level === level))
        .map(({ label }) => label);
      if (labels.length === 0) return [];
      const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}:`;
      const text = [span('strong', name), ` ${listPlaces(labels)}`];
      return [{ type: 'alert', level, label: null, text, aside: null }];
    }),
  );
}
