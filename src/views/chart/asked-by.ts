import type { Corpus } from '../../model/corpus.ts';
import { usesOf } from '../../model/list-uses.ts';
import type { RecordOf } from '../../model/records.ts';
import { showsNoBenefit } from '../protocol/verdict-facts.ts';
import type { AreaMark, EarMark } from './chart-request.ts';

type Lookup = Pick<Corpus, 'get'>;
export type Chartable = RecordOf['point' | 'meridian' | 'protocol' | 'category' | 'region' | 'ear_point'];

/** What one word of the question asks to see. */
export interface Asked {
  title: string;
  codes: readonly string[];
  ears: readonly EarMark[];
  /** Meridians whose line is drawn. */
  meridians: readonly string[];
  /** What has no place on a figure, like the most tender spot, with the region it is in. */
  areas: readonly AreaMark[];
  notes: readonly string[];
}

function askedByProtocol(protocol: RecordOf['protocol'], corpus: Lookup, evenWithoutBenefit: boolean): Asked {
  const first = protocol.prescriptions[0];
  const hidden = showsNoBenefit(protocol) && !evenWithoutBenefit;
  const uses = first === undefined || hidden ? [] : usesOf(first);
  const deliberate = uses.flatMap((use) => ('code' in use && use.despite.length > 0 ? [use.code] : []));
  return {
    title: protocol.name,
    codes: uses.flatMap((use) => ('code' in use ? [use.code] : [])),
    meridians: [],
    ears: uses.flatMap((use) =>
      'ear' in use ? [{ id: use.ear, name: corpus.get('ear_point', use.ear)?.name ?? use.ear }] : [],
    ),
    areas: uses.flatMap((use) => ('area' in use ? [{ region: use.area, label: use.label }] : [])),
    notes: [
      ...(hidden
        ? [`No points are drawn: trials showed no lasting benefit. To see them: acu chart ${protocol.id} --points`]
        : [`Prescription: ${first?.name ?? 'none'}.`]),
      ...(deliberate.length === 0 ? [] : [`Only on conditions that the sheet states: ${deliberate.join(' ')}.`]),
      `Red flags, evidence and technique: acu protocol ${protocol.id}`,
    ],
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The points that a record stands for. A protocol whose trials showed no benefit shows none, unless asked to. */
export function askedBy(
  record: Chartable,
  corpus: Lookup,
  { evenWithoutBenefit }: { evenWithoutBenefit: boolean },
): Asked {
  const plain = { ears: [], meridians: [], areas: [], notes: [] };
  switch (record.kind) {
    case 'point':
      return { ...plain, title: `${record.code} ${record.names.pinyin}`, codes: [record.code] };
    case 'meridian': {
      const own = record.points.length > 0;
      return {
        ...plain,
        title: `${record.names.english} (${record.code})`,
        codes: own ? record.points : (record.crossing_points ?? []),
        meridians: own ? [record.code] : [],
        notes: own ? [] : [`${record.code} owns no points: where it crosses others is drawn.`],
      };
    }
    case 'category':
      return { ...plain, title: capitalised(record.name), codes: record.members.map(({ code }) => code) };
    case 'region':
      return { ...plain, title: capitalised(record.label), codes: record.points };
    case 'ear_point':
      return { ...plain, title: `Ear: ${record.name}`, codes: [], ears: [{ id: record.id, name: record.name }] };
    case 'protocol':
      return askedByProtocol(record, corpus, evenWithoutBenefit);
  }
}
