import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import type { LintBase } from '../../src/lint/lint-context.ts';
import type { AuthoredFile, AuthoredRecord, DataPath } from '../../src/model/authored.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../src/model/kinds.ts';
import { SCHEMAS } from '../../src/model/schema/schemas.ts';

/** The records of a YAML text, as the loader hands them to lint; throws when one does not pass its schema. */
export function authoredFile(text: string, file: string): AuthoredFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, stringKeys: true });
  if (doc.errors.length > 0) throw new Error(`${file}: ${doc.errors[0]?.message}`);
  const lists: Record<string, unknown[]> = doc.toJS();
  const records: AuthoredRecord[] = [];
  for (const kind of KIND_NAMES)
    for (const [i, raw] of (lists[KINDS[kind].key] ?? []).entries()) {
      const value = SCHEMAS[kind].file.parse(raw);
      const id = String(Reflect.get(value, KINDS[kind].id));
      const own = [KINDS[kind].key, i];
      const locate = (path: DataPath) => {
        const steps = [...own, ...path];
        while (!doc.hasIn(steps)) steps.pop();
        const node = doc.getIn(steps, true);
        return lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
      };
      records.push({ kind, id, file, value, path: own, locate });
    }
  return { file, text, records };
}

const folder = new URL('fixtures/', import.meta.url);

/** A fixture under the name that lint sees; by default its own. */
export const loadFixture = (name: string, file = `${name}.yaml`): AuthoredFile =>
  authoredFile(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), file);

/** A file as the corpus that others are laid over. */
export function baseOf(file: AuthoredFile): LintBase {
  const found = (kind: string) => file.records.filter((record) => record.kind === kind);
  return {
    get: (kind, id) => found(kind).find((record) => record.id === id)?.value as never,
    ids: (kind) => found(kind).map(({ id }) => id),
  };
}

/**
 * One record of a fixture with another value at a path like `needling.methods.0.note`, if its schema allows it;
 * at the path `''`, with the keys of an object laid over its own.
 */
export function changed(file: AuthoredFile, kind: Kind, id: string, path: string, to: unknown): AuthoredFile {
  const record = file.records.find((candidate) => candidate.kind === kind && candidate.id === id);
  if (!record) throw new Error(`${file.file} holds no ${kind} ${id}`);
  const value: object = structuredClone(record.value);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  if (last === '') Object.assign(value, to);
  else
    Reflect.set(
      steps.reduce<object>((at, step) => Reflect.get(at, step), value),
      last,
      to,
    );
  return authoredFile(stringify({ [KINDS[kind].key]: [value] }), 'changed.yaml');
}
