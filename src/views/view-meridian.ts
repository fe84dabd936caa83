import type { Corpus } from '../model/corpus.ts';
import { type Document, document, type Fact, fact, facts, heading, span } from '../model/document.ts';
import type { Meridian } from '../model/schema/meridian.ts';
import { DISCLAIMER } from './disclaimer.ts';
import { dotted } from './dotted.ts';

const optional = (label: string, value: string | null): Fact[] =>
  value === null || value === '' ? [] : [fact(label, value)];

/** `null` = the points that would tell are not in the data yet: said so, never left to be read as "none". */
const special = (label: string, codes: readonly string[] | null): Fact[] =>
  codes === null ? [fact(label, 'not in the data yet')] : codes.length === 0 ? [] : [fact(label, codes.join(', '))];

/** WHO's count; what other standards count besides stands after it: `28 + GV29 Yintang`. */
const pointCount = (meridian: Meridian, corpus: Pick<Corpus, 'get'>): string => {
  if (meridian.standard_count === 0) return 'none of its own';
  const held = meridian.complete ? '' : `; ${meridian.point_count} of them in the data so far`;
  const beside = meridian.complete
    ? meridian.points
        .slice(meridian.standard_count)
        .map((code) => ` + ${code} ${corpus.get('point', code)?.names.pinyin ?? ''}`.trimEnd())
    : [];
  return `${meridian.standard_count}${beside.join('')}${held}`;
};

const namedMeridian = (code: string | null, corpus: Pick<Corpus, 'get'>): string | null =>
  code === null ? null : `${code} ${corpus.get('meridian', code)?.names.short ?? ''}`.trim();

/** A meridian: its clock and pairs, its five shu, its course, and what its points are known for. */
export function viewMeridian(meridian: Meridian, corpus: Pick<Corpus, 'get'>): Document {
  const { names, clock, special: points } = meridian;
  const scripts = [
    names.aliases.join(', '),
    names.korean === null ? '' : `${names.korean.hangul} ${names.korean.romanized}`,
    names.japanese === null ? '' : `${names.japanese.kanji} ${names.japanese.romaji}`,
    names.vietnamese ?? '',
  ].filter((name) => name !== '');
  const regular = meridian.class === 'regular';
  return document([
    {
      type: 'title',
      text: [span('name', meridian.code), '  ', span('strong', names.english), `  ${names.pinyin}  ${names.hans}`],
      aside: `${meridian.class} meridian`,
      sub: dotted([meridian.polarity, ...[meridian.element, meridian.organ].filter((word) => word !== null)]),
      ruled: true,
    },
    facts([
      ...optional(regular ? 'Partner' : 'Coupled', namedMeridian(meridian.paired_with, corpus)),
      ...optional('Clock', clock === null ? null : `${clock.start} to ${clock.end}`),
      ...optional('Opens at', meridian.opening_point),
      ...optional('With', meridian.coupled_point),
      fact('Points', pointCount(meridian, corpus)),
      ...optional('On course', meridian.crossing_points.join(', ')),
      ...optional('Entry', meridian.entry),
      ...optional('Exit', meridian.exit),
      ...optional('Notes', meridian.notes),
    ]),
    heading('Course'),
    { type: 'list', items: meridian.pathway },
    ...(meridian.points.length === 0
      ? []
      : [
          heading('Points'),
          facts(
            [
              fact('All', meridian.points.join(' ')),
              ...(meridian.five_shu ?? []).map(({ id, code, element }) =>
                fact(id, `${code}${element === null ? '' : `, ${element}`}`),
              ),
              ...special('yuan', points.yuan),
              ...special('luo', points.luo),
              ...special('xi', points.xi),
              ...special('back-shu', points.shu),
              ...special('front-mu', points.mu),
              ...special('lower he', points.lower_he),
              ...special('mother', points.mother),
              ...special('child', points.child),
              ...special('horary', points.horary),
            ],
            { inset: true },
          ),
        ]),
    heading('Signs of disorder', 'tradition; not a diagnosis'),
    { type: 'list', items: meridian.signs },
    facts([
      ...optional('Names', dotted(scripts)),
      ...optional('Used by', dotted(meridian.used_by)),
      fact('Sources', dotted(meridian.sources)),
    ]),
    DISCLAIMER,
  ]);
}
