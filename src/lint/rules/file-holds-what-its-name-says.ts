import { type AuthoredRecord, isOf } from '../../model/authored.ts';
import { KIND_NAMES, KINDS } from '../../model/kinds.ts';
import { CHANNELS } from '../../model/vocabularies.ts';
import type { RecordRule } from '../rule.ts';

/** What is wrong with a record in the file it stands in; files with other names may hold anything. */
function misplaced(record: AuthoredRecord): string | null {
  const [name = '', folder = ''] = record.file.split(/[\\/]/).reverse();
  const stem = name.replace(/\.ya?ml$/, '');
  if (folder === 'protocols')
    return record.kind === 'protocol' && record.id === stem
      ? null
      : `protocols/${name} holds the protocol ${stem} only`;
  if (folder === 'points') {
    const channel = CHANNELS.find((code) => code === stem);
    if (!channel && stem !== 'EX') return null;
    const fits = isOf(record, 'point') && record.value.meridian === (channel ?? null);
    return fits
      ? null
      : `points/${name} holds ${channel ? `points of ${channel}` : 'points outside the meridians'} only`;
  }
  const key = stem.replaceAll('-', '_');
  const isPlural = Object.values(KINDS).some((kind) => kind.key === key);
  return isPlural && KINDS[record.kind].key !== key ? `${name} holds ${stem} only` : null;
}

export const fileHoldsWhatItsNameSays: RecordRule = {
  name: 'file-holds-what-its-name-says',
  about: 'A file named after a meridian, a protocol or a kind holds nothing else.',
  scope: 'record',
  kinds: KIND_NAMES,
  check(record, _context, report) {
    const message = misplaced(record);
    if (message) report(record, [], `${record.kind} ${record.id} is in the wrong file: ${message}`);
  },
};
