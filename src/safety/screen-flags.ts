import type { RecordOf } from '../model/records.ts';
import type { Screening } from '../model/schema/check.ts';
import { FLAG_URGENCIES } from '../model/vocabularies.ts';

type Safety = RecordOf['safety'];
type Protocol = RecordOf['protocol'];
type Asked = Omit<Screening['questions'][number], 'answer'>;

/** The last line of every screening. */
const NO_FLAG_IS_NO_CLEARANCE = 'No flag named does not mean safe.';

/** Questions that are asked of everyone, and those of a condition; the most urgent first, ids in `--yes`. */
export function listQuestions(safety: readonly Safety[], protocol: Protocol | null): Asked[] {
  const general = safety
    .filter(({ topic, urgency }) => topic === 'red-flags' && urgency !== 'none')
    .map(
      ({ id, text, urgency, sources }): Asked => ({
        id,
        text,
        urgency: urgency === 'see-a-doctor' || urgency === 'none' ? 'doctor-first' : urgency,
        sources,
      }),
    );
  const own = (protocol?.red_flags ?? []).map(
    ({ text, urgency, sources }, i): Asked => ({
      id: `${protocol?.id}-${i + 1}`,
      text,
      urgency,
      sources,
    }),
  );
  return FLAG_URGENCIES.flatMap((urgency) => [...own, ...general].filter((question) => question.urgency === urgency));
}

/** The questions alone: nobody answered, so nothing is concluded. */
export const unanswered = (questions: readonly Asked[], subject: string | null): Screening => ({
  kind: 'screening',
  subject,
  verdict: 'not-asked',
  questions: questions.map((question) => ({ ...question, answer: null })),
  note: 'Questions only: nobody has answered them.',
});

/** What was answered: the questions put, and those of them that were answered with yes. */
export interface Answers {
  asked: readonly string[];
  named: readonly string[];
}

/** Answers → a screening: the most urgent flag that was named, and never that there is nothing. */
export function screenFlags(questions: readonly Asked[], { asked, named }: Answers, subject: string | null): Screening {
  const answered = questions.map((question): Screening['questions'][number] => ({
    ...question,
    answer: named.includes(question.id) ? 'yes' : asked.includes(question.id) ? 'no' : null,
  }));
  const found = FLAG_URGENCIES.find((urgency) =>
    answered.some((question) => question.answer === 'yes' && question.urgency === urgency),
  );
  return {
    kind: 'screening',
    subject,
    verdict: found ?? 'no-flag-named',
    questions: answered,
    note: NO_FLAG_IS_NO_CLEARANCE,
  };
}
