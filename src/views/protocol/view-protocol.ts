import type { Corpus } from '../../model/corpus.ts';
import { type Block, type Document, document, type Fact, fact, facts, heading, span } from '../../model/document.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { NO_CLEARANCE } from '../../safety/check-prescription.ts';
import { cautionLines } from '../chart/caution-lines.ts';
import { cited } from '../cited.ts';
import { dotted } from '../dotted.ts';
import { evidenceBlocks } from './evidence-blocks.ts';
import { patientBlocks } from './patient-blocks.ts';
import { prescriptionBlocks } from './prescription-blocks.ts';
import { prescriptionTable } from './prescription-table.ts';
import { redFlagAlerts } from './red-flag-alerts.ts';
import { showsNoBenefit, verdictFacts } from './verdict-facts.ts';

type Statements = readonly { text: string; sources: readonly string[] }[];

const statementFacts = (label: string, statements: Statements): Fact[] =>
  statements.map(({ text, sources }, i) => fact(i === 0 ? label : '', text, sources.join('; ') || null));

export interface ProtocolViewOptions {
  /** Print the points of a condition whose trials showed no benefit. */
  points: boolean;
  /** All prescriptions side by side, in the place of the one that is printed in full. */
  prescriptions?: boolean;
  /** What somebody between two patients needs: flags, verdict, points with what to mind, who must not have it. */
  brief?: boolean;
}

function pointBlocks(
  protocol: Protocol,
  corpus: Pick<Corpus, 'get'>,
  { points, prescriptions = false, brief = false }: ProtocolViewOptions,
): (Block | null)[] {
  const [first, ...others] = protocol.prescriptions;
  if (first === undefined) return [];
  const hidden = showsNoBenefit(protocol);
  if (hidden && !points) {
    return [
      {
        type: 'paragraph',
        text: `No points are printed: trials showed no lasting benefit. To see them: acu protocol ${protocol.id} --points`,
      },
    ];
  }
  return [
    ...(hidden ? [heading('Points used in trials that showed no lasting benefit')] : []),
    ...(prescriptions ? prescriptionTable(protocol, corpus) : []),
    ...prescriptionBlocks(first, corpus),
    ...(others.length === 0 || prescriptions || brief
      ? []
      : [
          heading('Other prescriptions'),
          facts(
            others.map(({ id, name, basis }) => fact(id, `${name} (${basis})`)),
            { inset: true },
          ),
        ]),
  ];
}

/** What to mind at the points that a pattern adds. */
const patternCautions = ({ patterns }: Protocol, corpus: Pick<Corpus, 'get'>): Block[] =>
  cautionLines(
    [...new Set(patterns.flatMap(({ add_points }) => add_points))].map((code) => ({
      label: code,
      cautions: corpus.get('point', code)?.cautions ?? [],
    })),
  );

/** The sheet: what forbids treating, the verdict, the evidence, and only then the points. */
export function viewProtocol(protocol: Protocol, corpus: Pick<Corpus, 'get'>, options: ProtocolViewOptions): Document {
  const { name, icd10, searched_to, reviewed_on, population, stop_rule } = protocol;
  const [checked] = protocol.patient_checks;
  const { brief = false } = options;
  return document([
    {
      type: 'title',
      text: [span('name', name.toUpperCase())],
      aside: icd10.length === 0 ? null : `ICD-10 ${icd10.join(', ')}`,
      sub: dotted([
        'for trained practitioners',
        searched_to === null ? 'evidence search not dated' : `evidence to ${searched_to}`,
        `reviewed ${reviewed_on}`,
      ]),
      ruled: true,
    },
    ...redFlagAlerts(protocol),
    ...(population.requires.length === 0
      ? []
      : [{ type: 'paragraph' as const, text: `Only for: ${population.requires.join(', ')}.` }]),
    ...patientBlocks(options.prescriptions ? protocol.patient_checks : protocol.patient_checks.slice(0, 1)),
    heading('Bottom line'),
    { type: 'paragraph', text: protocol.bottom_line },
    heading('Acupuncture compared with', 'what studies of this condition show'),
    facts(verdictFacts(protocol), { inset: true }),
    ...(brief
      ? []
      : [
          ...evidenceBlocks(protocol),
          heading('Try first or alongside'),
          { type: 'list' as const, items: protocol.first_line.map(({ text, sources }) => cited(text, sources)) },
        ]),
    ...pointBlocks(protocol, corpus, options),
    ...(protocol.patterns.length === 0 || brief
      ? []
      : [
          heading('Patterns', 'tradition'),
          facts(
            protocol.patterns.map(({ id, principle, add_points }) =>
              fact(id, `${principle}${add_points.length === 0 ? '' : `: + ${add_points.join(' ')}`}`),
            ),
            { inset: true },
          ),
          ...patternCautions(protocol, corpus),
        ]),
    heading('Safety'),
    facts(
      [
        ...(stop_rule === null ? [] : [fact('Stop', stop_rule.text, stop_rule.sources.join('; ') || null)]),
        ...statementFacts('Not if', protocol.contraindications),
        ...statementFacts('Care', protocol.precautions),
        ...(brief
          ? []
          : [
              ...statementFacts('Harms', protocol.adverse_effects),
              ...statementFacts('After', protocol.aftercare),
              ...statementFacts('Yourself', protocol.self_care),
            ]),
      ],
      { inset: true },
    ),
    ...(protocol.commercial_claims.length === 0 || brief
      ? []
      : [
          heading('Claimed by sellers', 'unsupported'),
          { type: 'list' as const, items: protocol.commercial_claims.map(({ text, sources }) => cited(text, sources)) },
        ]),
    {
      type: 'note',
      text: `Reference for trained users, not medical advice. ${
        checked === undefined
          ? 'Not checked for a patient.'
          : `Checked for: ${checked.patient.join(', ')}. ${NO_CLEARANCE}`
      }`,
    },
    {
      type: 'note',
      text: brief
        ? `In short. Evidence, what to try first, harms, aftercare and sources: acu protocol ${protocol.id}`
        : `Sources: acu source ${protocol.sources.join(' ')}`,
    },
  ]);
}
