import { type Document, document, type Fact, fact, facts, span } from '../../model/document.ts';
import type { Pattern } from '../../model/schema/vocabulary.ts';
import { dotted } from '../dotted.ts';

const row = (label: string, value: string): Fact[] => (value === '' ? [] : [fact(label, value)]);

/** A pattern of Chinese medicine: its signs, its principle and its points. */
export function viewPattern(pattern: Pattern): Document {
  const { id, label, pinyin, hans, synonyms, signs, principle, points, point_count, sources, basis } = pattern;
  return document([
    {
      type: 'title',
      text: [span('name', id), '  ', span('strong', label), `  ${pinyin}  ${hans}`],
      aside: null,
      sub: 'a pattern of Chinese medicine, not a diagnosis of disease',
      ruled: true,
    },
    facts([
      ...row('Also called', synonyms.join(', ')),
      fact('Signs', dotted(signs)),
      fact('Principle', principle),
      fact('Points', point_count === 0 ? 'none in the data so far' : points.join(' ')),
      ...row('', point_count === 0 ? '' : `what to mind at each: acu points --pattern ${id}`),
      fact('Sources', sources.length === 0 ? basis : dotted(sources)),
    ]),
  ]);
}
