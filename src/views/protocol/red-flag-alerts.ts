import type { Block } from '../../model/document.ts';
import type { Protocol } from '../../model/schema/protocol.ts';
import { FLAG_URGENCIES } from '../../model/vocabularies.ts';
import { urgentAlert } from '../safety/urgent-alert.ts';

/** Said before the flags: somebody in a hurry reads no further. */
const WHAT_TO_DO = {
  emergency: 'Any of these: call your emergency number (112, 911, 999 …) now.',
  'same-day': 'Any of these: a doctor today, before any needle.',
  'doctor-first': 'Any of these: a doctor before any needle.',
} as const;

/** What forbids treating now, the most urgent first, a flag a line; their sources stand together below. */
export function redFlagAlerts({ red_flags }: Pick<Protocol, 'red_flags'>): Block[] {
  const alerts = FLAG_URGENCIES.flatMap((urgency): Block[] => {
    const flags = red_flags.filter((flag) => flag.urgency === urgency).map((flag) => flag.text);
    return flags.length === 0 ? [] : [urgentAlert(urgency, [WHAT_TO_DO[urgency], ...flags].join('\n'))];
  });
  const sources = [...new Set(red_flags.flatMap((flag) => flag.sources))];
  return sources.length === 0 ? alerts : [...alerts, { type: 'note', text: `Sources of these: ${sources.join(', ')}` }];
}
