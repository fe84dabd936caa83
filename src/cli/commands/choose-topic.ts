import { chooseWord } from '../choose-word.ts';

/** The page that was asked for; a near one is suggested, never taken. */
export const chooseTopic = <Topic extends string>(word: string, topics: readonly Topic[]): Topic =>
  chooseWord(word, topics, { unknown: 'no page on', listed: 'Topics' });
