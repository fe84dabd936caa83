import type { Command as Commander } from 'commander';
import { UsageError } from '../../model/errors.ts';
import { viewPointBrief } from '../../views/point/view-point-brief.ts';
import { viewPointCard } from '../../views/point/view-point-card.ts';
import type { ChartOptions } from './with-chart.ts';

export interface CardOptions extends ChartOptions {
  full?: boolean;
}

export const defineCardOptions = (program: Commander): Commander =>
  program
    .option('--brief', 'points: name, cautions, place and needle')
    .option('--chart', 'points: with a small chart, also where there is little room')
    .option('--no-chart', 'points: without a chart, also on a wide terminal')
    .option('--full', 'points: everything, with anatomy and what each part rests on');

/** The card that was asked for; AVOID and CAUTION stand in all three. */
export async function chooseCard({ brief, full }: CardOptions): Promise<typeof viewPointCard> {
  if (brief && full) throw new UsageError('--brief and --full at once', 'Choose one of them.');
  if (brief) return viewPointBrief;
  return full ? (await import('../../views/point/view-point-full.ts')).viewPointFull : viewPointCard;
}
