import { type Fact, fact } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';

const POSITIONS: Readonly<Record<Point['positions'][number], string>> = {
  supine: 'supine',
  prone: 'prone',
  side: 'on the side',
  seated: 'seated',
  standing: 'standing',
};

const range = (min: number, max: number): string => (min === max ? `${min} cun` : `${min}-${max} cun`);

const methodInWords = ({
  method,
  direction,
  depth_cun_min,
  depth_cun_max,
  note,
}: Point['needling']['methods'][number]) =>
  `${method}${direction === null ? '' : `, ${direction}`}, ${range(depth_cun_min, depth_cun_max)}${note === null ? '' : `; ${note}`}`;

/** The advice and its reason as one phrase, or as two sentences when the reason is one. */
function advised(advice: string | null, text: string | null): string {
  const word = advice ?? 'not recorded';
  if (text === null) return word;
  return /^\p{Lu}/u.test(text) ? `${word}. ${text}` : `${word}; ${text}`;
}

/** Every way to needle it, one a fact, with what they rest on beside the last. */
export function needleFacts({ needling, provenance }: Point): Fact[] {
  const methods = needling.methods.map(methodInWords);
  const needle = needling.advice === 'forbidden' || methods.length === 0 ? [needling.advice] : methods;
  return needle.map((value, i) => ({
    label: i === 0 ? 'NEEDLE' : '',
    value,
    aside: i === needle.length - 1 ? provenance.needling.basis : null,
  }));
}

/** How it is needled, warmed and pressed, and how the patient lies. */
export function techniqueFacts(point: Point): Fact[] {
  const { needling, moxa, acupressure, positions } = point;
  const pressed = acupressure.advice === 'suitable' ? acupressure.text : advised(acupressure.advice, acupressure.text);
  return [
    ...needleFacts(point),
    ...(needling.note === null ? [] : [fact('', needling.note)]),
    fact('MOXA', advised(moxa.advice, moxa.note)),
    fact('PRESS', pressed),
    fact('LIE', positions.map((position) => POSITIONS[position]).join(', ')),
  ];
}
