const split = (code: string): [letters: string, number: number] => {
  const [, letters = code, digits = ''] = /^(.*?)(\d+)$/.exec(code) ?? [];
  return [letters, Number(digits)];
};

/** Codes in their order, three or more in a row as a run: `BL11–BL17 · BL23`. No code is lost. */
export function runOfCodes(codes: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const code of codes) {
    const last = runs.at(-1)?.at(-1);
    const [letters, number] = split(code);
    const [before, count] = split(last ?? '');
    if (last !== undefined && before === letters && number === count + 1) runs.at(-1)?.push(code);
    else runs.push([code]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run));
}
