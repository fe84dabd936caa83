import { fact } from '../../../model/document.ts';
import { CODE_SYSTEMS } from '../../../model/nomenclatures.ts';
import { EXTRA_COUNTS, POINT_COUNTS } from '../../../model/vocabularies.ts';
import type { Topic } from '../topic.ts';

/** `LU 1-11 · LI 1-20`. */
const ranges = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([group, count]) => (count === 1 ? `${group} 1` : `${group} 1-${count}`))
    .join(' · ');

export const codes: Topic = {
  name: 'codes',
  summary: 'how points are written',
  blocks: [
    {
      type: 'paragraph',
      text: 'A point of a channel is the channel and a number: LI4. Extra points have a group: EX-HN5. Case, spaces, dots, dashes, zero padding and full-width letters do not matter: li4, "LI 4", L.I.4, LI-04. Older English channel letters are understood: UB13, Liv3, SJ5, Du14, Ren12.',
    },
    {
      type: 'facts',
      inset: false,
      rows: [
        fact('Channels', ranges(POINT_COUNTS)),
        fact('Extra', ranges(EXTRA_COUNTS)),
        fact('Yintang', 'is GV29 here; EX-HN3 finds it too'),
      ],
    },
    {
      type: 'paragraph',
      text: 'Other languages write other letters, and some letters mean two channels: P7 is PC7 in English and LU7 in French. --from (or ACU_NOMENCLATURE, or nomenclature in the configuration) says which are meant; without it codes are read as WHO and English books write them, and a line on stderr names the other reading. acu code translates. --from bl-old reads the old numbers of the Bladder.',
    },
    { type: 'facts', inset: false, rows: [fact('Systems', CODE_SYSTEMS.join(' · '))] },
    { type: 'paragraph', text: 'A code that its channel does not have finds nothing, never a near match.' },
  ],
};
