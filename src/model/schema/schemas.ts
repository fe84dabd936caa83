import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { meridianFile, meridianRecord } from './meridian.ts';
import { pointFile, pointRecord } from './point.ts';
import { protocolFile, protocolRecord } from './protocol.ts';
import {
  crisisWordFile,
  crisisWordRecord,
  earPointFile,
  earPointRecord,
  factFile,
  factRecord,
  guideFile,
  guideRecord,
  patientStateFile,
  patientStateRecord,
  safetyFile,
  safetyRecord,
  sourceFile,
  sourceRecord,
} from './reference.ts';
import {
  categoryFile,
  categoryRecord,
  indicationFile,
  indicationRecord,
  patternFile,
  patternRecord,
  regionFile,
  regionRecord,
} from './vocabulary.ts';

interface KindSchemas {
  /** What a data file may hold: the authored keys, every one of them. */
  file: z.ZodObject;
  /** What a command prints: the authored keys and the derived ones. */
  record: z.ZodObject;
}

export const SCHEMAS = {
  point: { file: pointFile, record: pointRecord },
  meridian: { file: meridianFile, record: meridianRecord },
  category: { file: categoryFile, record: categoryRecord },
  region: { file: regionFile, record: regionRecord },
  indication: { file: indicationFile, record: indicationRecord },
  pattern: { file: patternFile, record: patternRecord },
  ear_point: { file: earPointFile, record: earPointRecord },
  protocol: { file: protocolFile, record: protocolRecord },
  source: { file: sourceFile, record: sourceRecord },
  safety: { file: safetyFile, record: safetyRecord },
  patient_state: { file: patientStateFile, record: patientStateRecord },
  crisis_word: { file: crisisWordFile, record: crisisWordRecord },
  guide: { file: guideFile, record: guideRecord },
  fact: { file: factFile, record: factRecord },
} satisfies Record<Kind, KindSchemas>;
