import type { Command as Commander } from 'commander';
import { UsageError } from '../../model/errors.ts';
import { viewPointBrief } from '../../views/point/view-point-brief.ts';
import { viewPointCard } from '../../views/point/view-point-card.ts';

export interface CardOptions {
  brief?: boolean;
  full?: boolean;
}

export const defineCardOptions = (program: Commander): Commander =>
  program
    .option('--brief', 'points: name, cautions, place and needle')
    .option('--full', 'points: everything, with anatomy and what each part rests on');

/** The card that was asked for; AVOID and CAUTION stand in all three. */
export async function chooseCard({ brief, full }: CardOptions): Promise<typeof viewPointCard> {
  if (brief && full) throw new UsageError('--brief and --full at once', 'Choose one of them.');
  if (brief) return viewPointBrief;
  return full ? (await import('../../views/point/view-point-full.ts')).viewPointFull : viewPointCard;
}
