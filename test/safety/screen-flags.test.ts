import { describe, expect, test } from 'vitest';
import { screening as screeningSchema } from '../../src/model/schema/check.ts';
import { listQuestions, screenFlags, unanswered } from '../../src/safety/screen-flags.ts';
import { smallRecords } from '../corpus/small-corpus.ts';

const [page] = smallRecords.safety;
if (page === undefined) throw new Error('the small corpus has no safety record');
const flag = (id: string, urgency: typeof page.urgency, topic: typeof page.topic = 'red-flags') => ({
  ...page,
  id,
  topic,
  urgency,
});
const SAFETY = [
  flag('weight', 'see-a-doctor'),
  flag('calf', 'same-day'),
  flag('chest', 'emergency'),
  flag('rest', 'none', 'aftercare'),
];
const [protocol] = smallRecords.protocol;

describe('listQuestions', () => {
  test('asks the red flags, the most urgent first, and nothing of other pages', () => {
    expect(listQuestions(SAFETY, null).map(({ id, urgency }) => `${id} ${urgency}`)).toEqual([
      'chest emergency',
      'calf same-day',
      'weight doctor-first',
    ]);
  });

  test('asks those of a condition as well, with ids of their own', () => {
    const ids = listQuestions(SAFETY, protocol ?? null).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith(`${protocol?.id}-`))).toHaveLength(protocol?.red_flags.length ?? 0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('screenFlags', () => {
  test.each([
    [[], 'no-flag-named'],
    [['weight'], 'doctor-first'],
    [['weight', 'calf'], 'same-day'],
    [['weight', 'chest', 'calf'], 'emergency'],
  ])('of %j is %s', (named, verdict) => {
    const questions = listQuestions(SAFETY, null);
    const screening = screenFlags(questions, { asked: questions.map(({ id }) => id), named }, null);
    expect(screening).toMatchObject({ verdict, note: 'No flag named does not mean safe.' });
    expect(
      screening.questions
        .filter(({ answer }) => answer === 'yes')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...named].sort());
  });
});

describe('a question that nobody asked', () => {
  const questions = listQuestions(SAFETY, null);

  test('after the first emergency is not answered with no', () => {
    const { questions: said } = screenFlags(questions, { asked: ['chest'], named: ['chest'] }, null);
    expect(said.map(({ answer }) => answer)).toEqual(['yes', null, null]);
  });

  test('in a list of the questions is not answered at all, and nothing is concluded', () => {
    const list = unanswered(questions, null);
    expect(list.verdict).toBe('not-asked');
    expect(list.questions.map(({ answer }) => answer)).toEqual([null, null, null]);
    expect(screeningSchema.safeParse(list).error).toBeUndefined();
  });
});
