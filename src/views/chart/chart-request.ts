import type { Alert } from '../../model/document.ts';
import type { Point } from '../../model/schema/point.ts';

/** A place that a patient's state forbids: it is not drawn, and the chart says why. */
interface LeftOut {
  /** A code, `ear:shenmen`, or the label of an area. */
  code: string;
  reason: string;
}

/** A point of the ear, which has no code. */
export interface EarMark {
  id: string;
  name: string;
}

/** An area that a prescription names, which no figure shows as a spot. */
export interface AreaMark {
  region: string;
  label: string;
}

/** What a chart is asked to show. */
export interface ChartRequest {
  title: string;
  /** In the order asked for, without what was left out for the patient. */
  points: readonly Point[];
  /** Points of the ear that are drawn with them. */
  ears: readonly EarMark[];
  /** Codes of meridians that were asked for as a whole: their line is drawn. */
  meridians: readonly string[];
  labels: 'code' | 'name' | 'none';
  /** Only this view; null for the fewest that show everything. */
  view: string | null;
  leftOut: readonly LeftOut[];
  /** The other points of the meridians of these points, drawn small. */
  rest: readonly string[];
  /** Those of them that are not drawn, because they must be avoided for the patient. */
  restLeftOut: readonly string[];
  /** What was asked for and has no place on a figure, like the most tender spot. */
  notDrawn: readonly string[];
  /** Emergencies among what was asked for: said before anything is drawn. */
  opening: readonly Alert[];
  /** Said under the chart, a note each. */
  notes: readonly string[];
}
