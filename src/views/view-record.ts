import type { Corpus } from '../model/corpus.ts';
import type { Document } from '../model/document.ts';
import type { AnyRecord } from '../model/records.ts';
import { viewPointCard } from './point/view-point-card.ts';

type Lookup = Pick<Corpus, 'get'>;

/**
 * The default view of any record: what the look-up prints when a word resolves to it. Only the view that is needed is
 * loaded; the card of a point is there already.
 */
export async function viewRecord(record: AnyRecord, corpus: Lookup, viewPoint = viewPointCard): Promise<Document> {
  switch (record.kind) {
    case 'point':
      return viewPoint(record, corpus);
    case 'meridian':
      return (await import('./view-meridian.ts')).viewMeridian(record, corpus);
    case 'category':
      return (await import('./vocabulary/view-category.ts')).viewCategory(record, corpus);
    case 'indication':
      return (await import('./vocabulary/view-indication.ts')).viewIndication(record);
    case 'pattern':
      return (await import('./vocabulary/view-pattern.ts')).viewPattern(record);
    case 'region':
      return (await import('./vocabulary/view-region.ts')).viewRegion(record);
    case 'protocol':
      return (await import('./protocol/view-protocol.ts')).viewProtocol(record, corpus, { points: false });
    case 'source':
      return (await import('./view-source.ts')).viewSource(record);
    case 'guide':
      return (await import('./guide/view-guide.ts')).viewGuide(record);
    case 'ear_point':
      return (await import('./point/view-ear-point.ts')).viewEarPoint(record, corpus);
    case 'safety':
      return (await import('./safety/view-statement.ts')).viewStatement(record);
    case 'patient_state':
      return (await import('./safety/view-patient-state.ts')).viewPatientState(record);
    case 'crisis_word':
      return (await import('./safety/view-crisis-word.ts')).viewCrisisWord(record);
    case 'fact':
      return (await import('./guide/view-fact.ts')).viewFact(record);
  }
}
