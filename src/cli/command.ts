import type { Command as Commander } from 'commander';
import type { Document } from '../model/document.ts';
import type { Answer, Kind } from '../model/kinds.ts';
import type { TerminalImage } from '../render/formats.ts';
import type { Searched } from '../search/searched.ts';
import type { Io } from './io.ts';

export interface Context extends Searched {
  io: Io;
}

export interface Call<Options> {
  operands: readonly string[];
  /** True when operands came from stdin, one a line: then each is a question of its own. */
  piped: boolean;
  options: Options;
  context: Context;
}

/** What a command answers. It never prints: `deliver` turns the answer into a format and writes it. */
export interface Reply {
  /** The answer for machines: an array for records and lists, one object where there is only one by nature. */
  value: readonly object[] | object;
  /** Whose shape the fields and columns have; null where there are no columns. */
  shape: Kind | Answer | null;
  /** The answer for people; called only when a format for people is asked for. */
  view(): Document | Promise<Document>;
  exit?: number;
  /** Set by an answer that is a drawing: it can be written as SVG and PNG, and shown as a picture by some terminals. */
  drawn?: { image: TerminalImage | null };
  /** What cannot wait, which `view` says first: said on stderr where there is no view. */
  urgent?: readonly { urgency: string; text: string }[];
  /** Said on stderr, a line each. */
  messages?: readonly string[];
}

export interface CommandSpec<Options> {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** True when `-` stands for a text on stdin, not for operands, one a line. */
  readsText?: boolean;
  /** How many words it takes at most, and its options where none is given: then it is called without the parser. */
  words: number | 'any';
  defaults?: Partial<Options>;
  /** Declares the same words, and all options, on a commander command. */
  define(command: Commander): Commander;
  /** At least two command lines and what they do; every one runs in a test. */
  examples: readonly (readonly [line: string, what: string])[];
  run(call: Call<Options>): Reply | Promise<Reply>;
}

/** A command whose options have been checked by its own `define`; the one place where their type is forgotten. */
export type Command = CommandSpec<Record<string, unknown>>;
export const command = <Options>(spec: CommandSpec<Options>): Command => spec as unknown as Command;
