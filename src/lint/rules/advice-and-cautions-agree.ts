import type { AuthoredRecord, DataPath } from '../../model/authored.ts';
import type { Caution, PointFile } from '../../model/schema/point.ts';
import type { ADVICE } from '../../model/vocabularies.ts';
import type { RecordRule, Report } from '../rule.ts';

const GENTLY = 'light|gentl|soft';

/** Words of which one shows that a text repeats a caution of the kind; to press gently answers what lies beneath. */
const ECHOES: Readonly<Record<Caution['kind'], string>> = {
  pregnancy: 'pregnan',
  pneumothorax: `lung|chest|pleura|breath|${GENTLY}`,
  heart: `heart|chest|breastbone|${GENTLY}`,
  'great-vessel': `vessel|arter|vein|puls|windpipe|trachea|${GENTLY}`,
  artery: `vessel|arter|vein|puls|${GENTLY}`,
  nerve: `nerve|tingl|numb|electric|${GENTLY}`,
  'spinal-canal': `spine|spinal|canal|cord|${GENTLY}`,
  brainstem: `skull|brain|neck|${GENTLY}`,
  eye: 'eye',
  'abdominal-organ': `organ|liver|spleen|abdom|stomach|${GENTLY}`,
  kidney: `kidney|${GENTLY}`,
  bladder: `bladder|${GENTLY}`,
  joint: `joint|swollen|${GENTLY}`,
  infection: 'infect|clean|steril|broken skin|navel',
  fontanelle: 'fontanelle|infant|bab(?:y|ies)',
  bleeding: `bleed|bruis|${GENTLY}`,
  burn: 'burn|blister|scar|heat|warm',
  needling: '.',
  electro: '.',
  faint: `faint|dizz|lying|${GENTLY}`,
};

interface Passage {
  treatment: Caution['applies_to'][number];
  advice: (typeof ADVICE)[number];
  text: string | null;
  path: DataPath;
}

const passagesOf = ({ moxa, acupressure }: PointFile): Passage[] => [
  { treatment: 'moxa', advice: moxa.advice, text: moxa.note, path: ['moxa', 'note'] },
  { treatment: 'pressure', advice: acupressure.advice, text: acupressure.text, path: ['acupressure', 'text'] },
];

/** Cautious advice is itself an echo, except of pregnancy: that concerns some readers only, and must be named. */
function isEchoed(caution: Caution, { advice, text }: Passage): boolean {
  if (advice === 'forbidden') return true;
  if (caution.kind !== 'pregnancy' && advice === 'caution') return true;
  return new RegExp(ECHOES[caution.kind], 'i').test(text ?? '');
}

/** A caution of pregnancy is conditional by nature, as is one that names patient states. */
const isAbsolute = ({ kind, level, when }: Caution): boolean =>
  level === 'avoid' && when.length === 0 && kind !== 'pregnancy' && kind !== 'fontanelle';

function checkNeedling(record: AuthoredRecord<'point'>, report: Report): void {
  const { cautions, needling } = record.value;
  const banning = cautions.find((caution) => isAbsolute(caution) && caution.applies_to.includes('needle'));
  if (banning && needling.advice === 'suitable')
    report(record, ['needling', 'advice'], `needling is called suitable beside AVOID ${banning.kind}`);
}

export const adviceAndCautionsAgree: RecordRule<'point'> = {
  name: 'advice-and-cautions-agree',
  about: 'Advice on needle, moxa and pressure repeats the cautions that apply to it.',
  scope: 'record',
  kinds: ['point'],
  check(record, _context, report) {
    checkNeedling(record, report);
    for (const passage of passagesOf(record.value))
      for (const caution of record.value.cautions)
        if (caution.applies_to.includes(passage.treatment) && !isEchoed(caution, passage))
          report(
            record,
            passage.path,
            `does not repeat the caution ${caution.kind}, which applies to ${passage.treatment}`,
          );
  },
};
