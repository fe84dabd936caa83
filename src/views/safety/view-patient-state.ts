import { type Alert, type Document, document, fact, facts, heading, type Inline, span } from '../../model/document.ts';
import type { PatientState } from '../../model/schema/reference.ts';
import { TECHNIQUE_WORDS, WHOLE_TREATMENT } from '../../safety/match-rule.ts';
import type { Technique } from '../../safety/plan.ts';
import { dotted } from '../dotted.ts';

type Rule = PatientState['rules'][number];

const EXAMPLES: Readonly<Record<PatientState['value'], string>> = {
  none: '',
  weeks: ':24w',
  'side-region': ':left-arm',
};

const POSITIONS: Readonly<Record<string, string>> = {
  prone: 'lying face down',
  supine: 'lying face up',
  side: 'lying on the side',
};

/** What a rule speaks about. */
function subjectOf({ applies_to, match }: Rule): string {
  const words = match.replaceAll('-', ' ');
  switch (applies_to) {
    case 'treatment':
      return WHOLE_TREATMENT;
    case 'technique':
      return TECHNIQUE_WORDS[match as Technique];
    case 'region':
      return match === 'value' ? 'the part of the body that is named' : words;
    case 'position':
      return POSITIONS[match] ?? words;
    case 'caution-kind': {
      const [kind, level] = words.split(':');
      return `points with ${level === undefined ? 'a caution' : level.toUpperCase()} for ${kind}`;
    }
    case 'point':
      return match;
  }
}

const inWeeks = ({ weeks }: Rule): string => (weeks === null ? '' : `, weeks ${weeks.from} to ${weeks.to}`);

const why = ({ basis, sources }: Rule): Inline => [span('dim', `[${[basis, ...sources].join('; ')}]`)];

const alertOf = (rule: Rule): Alert => ({
  type: 'alert',
  level: rule.level,
  label: null,
  text: [span('strong', `${subjectOf(rule)}${inWeeks(rule)}:`), ` ${rule.text} ${rule.do} `, ...[why(rule)].flat()],
  aside: null,
});

/** A state of a patient: what to ask, and its rules, the strictest first. */
export const viewPatientState = ({ id, label, synonyms, value, ask, rules }: PatientState): Document =>
  document([
    {
      type: 'title',
      text: [span('name', id), ...(label === id ? [] : ['  ', span('strong', label)])],
      aside: 'patient',
      sub: null,
      ruled: true,
    },
    facts([fact('Ask first', ask), ...(synonyms.length === 0 ? [] : [fact('Also', dotted(synonyms))])]),
    heading('Rules'),
    ...(['avoid', 'caution', 'inform'] as const).flatMap((level) =>
      rules.filter((rule) => rule.level === level).map(alertOf),
    ),
    {
      type: 'note',
      text: `Against points or a protocol: acu check CODE... --patient ${id}${EXAMPLES[value]}. No finding does not mean safe.`,
    },
  ]);
