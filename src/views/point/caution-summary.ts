import { type Span, span } from '../../model/document.ts';
import type { Caution } from '../../model/schema/point.ts';

/** Every caution as level and kind, for lists and the brief card: `AVOID pregnancy · CAUTION artery`. */
export function cautionSummary(cautions: readonly Caution[]): (string | Span)[] {
  const parts = (['avoid', 'caution'] as const).flatMap((level) => {
    const kinds = cautions.filter((caution) => caution.level === level).map((caution) => caution.kind);
    return kinds.length === 0
      ? []
      : [[span(level, level.toUpperCase()), ` ${[...new Set(kinds)].join(', ').replaceAll('-', ' ')}`]];
  });
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
}
