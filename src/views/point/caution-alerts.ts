import { type Alert, span } from '../../model/document.ts';
import type { Caution } from '../../model/schema/point.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const depth = ({ depth_mm }: Caution): string =>
  depth_mm === null ? '' : ` Measured: ${depth_mm.value} mm, ${depth_mm.population} [${depth_mm.sources.join('; ')}].`;

const limits = ({ when }: Caution): string => (when.length === 0 ? '' : ` Applies to: ${when.join(', ')}.`);

const alertOf = (caution: Caution, whole: boolean): Alert => {
  const cited = [caution.basis, ...caution.sources];
  return {
    type: 'alert',
    level: caution.level,
    label: null,
    text: [
      span(
        'strong',
        `${capitalised(caution.kind.replaceAll('-', ' '))}${whole ? ` (${caution.applies_to.join(', ')})` : ''}:`,
      ),
      ` ${caution.text} ${caution.do}${depth(caution)}${limits(caution)} `,
      span('dim', `[${whole ? cited.join('; ') : (caution.sources[0] ?? caution.basis)}]`),
    ],
    aside: null,
  };
};

/** AVOID before CAUTION, each with what can be hurt and what to do; `whole` adds by which treatments and all sources. */
export const cautionAlerts = (cautions: readonly Caution[], { whole = false } = {}): Alert[] =>
  (['avoid', 'caution'] as const).flatMap((level) =>
    cautions.filter((caution) => caution.level === level).map((caution) => alertOf(caution, whole)),
  );
