import type { DataPath } from '../model/authored.ts';
import { type Use, usesAt } from '../model/list-uses.ts';
import type { ProtocolFile } from '../model/schema/protocol.ts';

export interface UseAt {
  path: DataPath;
  use: Extract<Use, { code: string }>;
}

/** Every named point of every prescription, also those to choose from. */
export function* prescribedUses({ prescriptions }: ProtocolFile): Generator<UseAt> {
  for (const [i, prescription] of prescriptions.entries())
    for (const { at, use } of usesAt(prescription))
      if ('code' in use) yield { path: ['prescriptions', i, 'points', ...at], use };
}
