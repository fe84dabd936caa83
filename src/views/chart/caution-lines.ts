import { type Alert, span } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import { CAUTION_KINDS } from '../../model/vocabularies.ts';
import { cautionAlerts } from '../point/caution-alerts.ts';
import { runOfCodes } from './run-of-codes.ts';

/** A chart of so few points says their cautions whole. */
const FEW = 2;

/** Every caution of every point on the chart: whole for a few points, else each kind with the points that have it. */
export function cautionLines(points: readonly Point[]): Alert[] {
  if (points.length <= FEW) {
    return points.flatMap((point) =>
      cautionAlerts(point.cautions).map((alert) => ({
        ...alert,
        text: points.length === 1 ? alert.text : [span('code', point.code), ' ', ...[alert.text].flat()],
      })),
    );
  }
  return (['avoid', 'caution'] as const).flatMap((level) =>
    CAUTION_KINDS.flatMap((kind): Alert[] => {
      const codes = points
        .filter(({ cautions }) => cautions.some((caution) => caution.kind === kind && caution.level === level))
        .map(({ code }) => code);
      if (codes.length === 0) return [];
      const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}:`;
      const text = [span('strong', name), ` ${runOfCodes(codes).join(' ')}`];
      return [{ type: 'alert', level, label: null, text, aside: null }];
    }),
  );
}
