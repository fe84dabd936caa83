import { type Block, type Document, document, span } from '../../model/document.ts';
import type { Screening } from '../../model/schema/check.ts';
import { urgentAlert } from './urgent-alert.ts';

type Question = Screening['questions'][number];

const NEXT: Readonly<Record<Screening['verdict'], string>> = {
  emergency: 'Call your emergency number (112, 911, 999 …) now. No needle, no pressing, no waiting.',
  'same-day': 'A doctor the same day, before any needle.',
  'doctor-first': 'A doctor before any needle.',
  'no-flag-named': 'None of these was named.',
  'not-asked': 'Nobody has answered yet.',
};

const alert = ({ urgency, text, id, sources }: Question): Block =>
  urgentAlert(urgency, [`${text} `, span('dim', `[${[id, ...sources].join('; ')}]`)]);

/** What was named and what to do; nothing named clears nothing. */
export const viewScreening = ({ verdict, questions, subject, note }: Screening): Document =>
  document([
    {
      type: 'title',
      text: [span('name', 'Red flags')],
      aside: verdict.replaceAll('-', ' ').toUpperCase(),
      sub: `${questions.length} questions${subject === null ? '' : `, those of ${subject} among them`}`,
      ruled: true,
    },
    { type: 'paragraph', text: [span('strong', NEXT[verdict])] },
    ...questions.filter(({ answer }) => answer === 'yes').map(alert),
    { type: 'note', text: note },
  ]);

/** The questions themselves, with the ids by which a script answers them. */
export const viewQuestions = (questions: readonly Omit<Question, 'answer'>[]): Document =>
  document(questions.map((question) => alert({ ...question, answer: null })));
