import { expect, test } from 'vitest';
import { decideDepth } from '../../src/cli/decide-depth.ts';

test.each([
  [{}, 1],
  [{ TERM: 'xterm' }, 1],
  [{ TERM: 'linux' }, 1],
  [{ TERM: 'xterm-256color' }, 2],
  [{ TERM: 'tmux-256color' }, 2],
  [{ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, 3],
  [{ TERM: 'xterm-kitty' }, 3],
  [{ TERM_PROGRAM: 'iTerm.app', TERM: 'xterm-256color' }, 3],
  [{ WT_SESSION: 'x' }, 3],
  [{ FORCE_COLOR: '2', COLORTERM: 'truecolor' }, 2],
  [{ FORCE_COLOR: '1' }, 1],
])('%j has colours of depth %i', (env, depth) => expect(decideDepth(env)).toBe(depth));
