import type { BodyAtlas } from '../../model/body-atlas.ts';
import type { Corpus } from '../../model/corpus.ts';
import { type Block, heading } from '../../model/document.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { askedBy } from './asked-by.ts';
import { chooseViews } from './choose-views.ts';
import { figureBlocks } from './figure-blocks.ts';

/**
 * The points that a sheet prints, on the body: those of its first prescription, without what was left out of it for a
 * patient. Nothing where nothing is printed.
 */
export function protocolFigures(
  protocol: Protocol,
  atlas: BodyAtlas,
  corpus: Pick<Corpus, 'get'>,
  evenWithoutBenefit: boolean,
): Block[] {
  const { codes, ears } = askedBy(protocol, corpus, { evenWithoutBenefit });
  const points = codes.flatMap((code) => corpus.get('point', code) ?? []);
  const seen = [...codes, ...ears.map(({ id }) => id)].flatMap((id) => atlas.seen(id) ?? []);
  const request = { points, ears, labels: 'code', meridians: [], rest: [], leftOut: [], restLeftOut: [] } as const;
  const figures = figureBlocks(request, chooseViews(seen, atlas.sizes()), atlas);
  return figures.length === 0
    ? []
    : [heading('On the body', 'spots on a drawn body; find each by its text'), ...figures];
}
