/** The whole look of a page: nothing is loaded from outside, and paper is a first thought, not an afterthought. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1c2326; --paper: #fff; --dim: #5d686d; --line: #c9d1d4;
  --emergency: #a30f1b; --avoid: #a30f1b; --caution: #8a5300; --inform: #24557a; --tint: #f6f8f8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebec; --paper: #14191b; --dim: #9aa6ab; --line: #3a4448;
  --emergency: #ff8a8f; --avoid: #ff8a8f; --caution: #f2b45c; --inform: #8cc4ee; --tint: #1c2326; } }
* { box-sizing: border-box; }
body { margin: 2rem auto; padding: 0 1.25rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
header { border-bottom: 2px solid var(--ink); padding-bottom: .4rem; margin: 2.2rem 0 1rem;
  display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; column-gap: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
header p { margin: 0; color: var(--dim); }
header .sub { flex-basis: 100%; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
h2 small { font-weight: normal; color: var(--dim); }
p, ul { margin: .4rem 0; }
ul { padding-left: 1.2rem; }
dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: .2rem 1rem; margin: .4rem 0; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.alert { border-left: 4px solid; padding: .35rem .8rem; margin: .35rem 0; background: var(--tint); break-inside: avoid; }
.alert > b:first-child { margin-right: .4em; }
.emergency { border-color: var(--emergency); } .emergency > b:first-child { color: var(--emergency); }
.avoid { border-color: var(--avoid); } .avoid > b:first-child { color: var(--avoid); }
.caution { border-color: var(--caution); } .caution > b:first-child { color: var(--caution); }
.inform { border-color: var(--inform); } .inform > b:first-child { color: var(--inform); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .94em; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { border-bottom: 2px solid var(--ink); }
.right { text-align: right; }
tr { break-inside: avoid; }
pre { overflow-x: auto; background: var(--tint); padding: .8rem; }
figure { margin: 1rem 0; break-inside: avoid; text-align: center; }
figure svg { max-width: 100%; max-height: 40rem; }
figcaption { color: var(--dim); font-size: .88em; }
.note, cite { color: var(--dim); font-size: .88em; font-style: normal; }
.tone-avoid, .tone-emergency { color: var(--avoid); font-weight: 600; }
.tone-caution { color: var(--caution); font-weight: 600; }
.tone-dim { color: var(--dim); }
.tone-code { font-variant-numeric: tabular-nums; white-space: nowrap; }
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --dim: #444; --line: #999; --emergency: #000; --avoid: #000;
    --caution: #000; --inform: #000; --tint: #fff; }
  body { margin: 0; padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.35; }
  header:not(:first-child) { break-before: page; }
  h2 { break-after: avoid; }
  .alert { border: 1px solid #000; border-left-width: 4px; }
  .emergency, .avoid { border-width: 1.5px; border-left-width: 6px; }
}
`;
