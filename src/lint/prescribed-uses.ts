import type { DataPath } from '../model/authored.ts';
import type { PrescribedUse, ProtocolFile } from '../model/schema/protocol.ts';

type PointUse = Extract<PrescribedUse, { code: string }>;

export interface UseAt {
  path: DataPath;
  use: PointUse;
}

/** Every named point of every prescription, also those to choose from. */
export function* prescribedUses({ prescriptions }: ProtocolFile): Generator<UseAt> {
  for (const [i, { points }] of prescriptions.entries())
    for (const [j, use] of points.entries()) {
      const path = ['prescriptions', i, 'points', j];
      if ('code' in use) yield { path, use };
      if (!('from' in use)) continue;
      for (const [k, option] of use.from.entries())
        if ('code' in option) yield { path: [...path, 'from', k], use: option };
    }
}
