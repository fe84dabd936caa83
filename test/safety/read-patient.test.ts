import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { readPatient } from '../../src/safety/read-patient.ts';
import { makeRule, makeState } from '../corpus/make-records.ts';
import { corpusWith } from '../corpus/small-corpus.ts';

const rule = makeRule({ applies_to: 'treatment', match: 'any', level: 'caution' });
const corpus = corpusWith({
  patient_state: [
    makeState('pregnant', [rule], { value: 'weeks', synonyms: ['expecting'] }),
    makeState('anticoagulants', [rule], { label: 'Takes blood thinners', synonyms: ['warfarin', 'blood thinners'] }),
    makeState('lymphoedema', [rule], { value: 'side-region' }),
  ],
});
const said = (word: string): string[] => readPatient([word], corpus).map((held) => held.said);

describe('readPatient', () => {
  test.each([
    ['pregnant', 'pregnant'],
    ['Pregnant', 'pregnant'],
    ['expecting:24w', 'pregnant:24w'],
    ['pregnant:24', 'pregnant:24w'],
    ['pregnant:24 weeks', 'pregnant:24w'],
    ['pregnant:24w3d', 'pregnant:24w'],
    ['warfarin', 'anticoagulants'],
    ['blood-thinners', 'anticoagulants'],
    ['takes blood thinners', 'anticoagulants'],
    ['lymphoedema:left-arm', 'lymphoedema:left-arm'],
    ['lymphoedema', 'lymphoedema'],
  ])('reads %j as %s', (word, expected) => {
    expect(said(word)).toEqual([expected]);
  });

  test.each([
    ['pregnnt', 'unknown patient state "pregnnt"', 'Did you mean pregnant?'],
    ['moonstruck', 'unknown patient state', 'States: pregnant, anticoagulants, lymphoedema'],
    ['anticoagulants:5', 'takes no value', 'Write anticoagulants.'],
    ['pregnant:soon', 'completed weeks', 'Like: pregnant:24w'],
    ['pregnant:46w', 'up to 45', 'Like: pregnant:24w'],
    ['pregnant:', 'completed weeks', 'Like: pregnant:24w'],
    ['lymphoedema:moon', 'a side and a part of the body', 'Like: lymphoedema:left-arm'],
  ])('refuses %j and says what to write', (word, message, next) => {
    const refused = (): UsageError => {
      try {
        readPatient([word], corpus);
      } catch (error) {
        if (error instanceof UsageError) return error;
      }
      throw new Error('it was not refused');
    };
    expect(refused().message).toContain(message);
    expect(refused().next).toContain(next);
  });
});
