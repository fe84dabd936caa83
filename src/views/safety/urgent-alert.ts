import type { Alert, Inline } from '../../model/document.ts';
import type { Indication } from '../../model/schema/vocabulary.ts';

const LEVELS = {
  emergency: 'emergency',
  'same-day': 'avoid',
  'doctor-first': 'caution',
  'see-a-doctor': 'caution',
} as const;
const LABELS = {
  emergency: null,
  'same-day': 'SAME DAY',
  'doctor-first': 'DOCTOR FIRST',
  'see-a-doctor': 'SEE A DOCTOR',
} as const;

/** What wants a doctor: now, today, or before anything else. */
export type Urgent = keyof typeof LEVELS;

/** Something urgent, in the same words and looks on every page. */
export const urgentAlert = (urgency: Urgent, text: Inline): Alert => ({
  type: 'alert',
  level: LEVELS[urgency],
  label: LABELS[urgency],
  text,
  aside: null,
});

/** Why a symptom cannot wait; null for one that can. */
export const urgencyAlert = ({ urgency, urgent_text }: Pick<Indication, 'urgency' | 'urgent_text'>): Alert | null =>
  urgency === 'none' || urgent_text === null ? null : urgentAlert(urgency, urgent_text);
