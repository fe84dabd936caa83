import type { Document } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';
import type { Context } from '../command.ts';
import type { GlobalOptions } from '../global-options.ts';

/** A card and a picture beside it need so many columns. */
const ROOM = 120;

export interface ChartOptions extends Pick<GlobalOptions, 'width' | 'output'> {
  chart?: boolean;
  brief?: boolean;
}

/** A small chart stands beside a card where a terminal has room for it, and in a pipe only when it is asked for. */
function wantsChart({ chart, brief, width, output }: ChartOptions, { io }: Context): boolean {
  if (chart !== undefined) return chart;
  if (brief || output !== undefined || !io.stdout.isTerminal) return false;
  return (width ?? io.stdout.columns ?? 0) >= ROOM;
}

/** The card of a point with its chart, or as it is. Nothing that draws is loaded for a card without one. */
export async function withChart(
  card: Document,
  point: Point,
  options: ChartOptions,
  context: Context,
): Promise<Document> {
  if (!wantsChart(options, context)) return card;
  const [{ openAtlas }, { cardFigure }] = await Promise.all([
    import('../../load/open-atlas.ts'),
    import('../../views/chart/card-figure.ts'),
  ]);
  const figure = cardFigure(point, openAtlas(context.io.dataHome), context.corpus);
  return figure === null ? card : { ...card, blocks: [...card.blocks, figure] };
}
