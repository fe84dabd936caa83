import type { ColourDepth } from '../render/paint.ts';
import type { Io } from './io.ts';

const MANY = /-256(?:color)?$|^(?:tmux|alacritty|foot|wezterm|xterm-kitty|xterm-ghostty)/;
/** Programs that show every colour and do not say so in COLORTERM. */
const FULL = ['iTerm.app', 'vscode', 'WezTerm', 'ghostty'];

/** How many colours the terminal has, by what it says of itself; FORCE_COLOR=1, 2 or 3 says it for it. */
export function decideDepth(env: Io['env']): ColourDepth {
  const forced = Number(env['FORCE_COLOR']);
  if (forced === 1 || forced === 2 || forced === 3) return forced;
  if (/truecolor|24bit/.test(env['COLORTERM'] ?? '') || env['WT_SESSION'] !== undefined) return 3;
  if (FULL.includes(env['TERM_PROGRAM'] ?? '') || /kitty|ghostty|alacritty/.test(env['TERM'] ?? '')) return 3;
  return MANY.test(env['TERM'] ?? '') ? 2 : 1;
}
