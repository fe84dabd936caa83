import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

const source = new URL('../../src/', import.meta.url);

/**
 * Runs lines of a module in a process of its own, with the `src` folder's URL as `src`. `shell` is the command that
 * runs it, in which $NODE stands for that process; `flags` are Node's.
 */
export function runScript(script: string, shell = '$NODE', flags = ''): SpawnSyncReturns<string> {
  const code = `const src = ${JSON.stringify(source.href)};\n${script}`;
  const command = shell.replace('$NODE', `"$NODE" ${flags} --import tsx --input-type=module -e "$CODE"`);
  return spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, NODE: process.execPath, CODE: code, NODE_OPTIONS: '' },
    timeout: 60_000,
  });
}
