import type { Rule } from '../rule.ts';
import { adviceAndCautionsAgree } from './advice-and-cautions-agree.ts';
import { agreementsCountWhatWasRead } from './agreements-count-what-was-read.ts';
import { bansAreKept } from './bans-are-kept.ts';
import { breastboneIsNeedledFlat } from './breastbone-is-needled-flat.ts';
import { categoriesHaveTheirObjects } from './categories-have-their-objects.ts';
import { codeAgreesWithMeridianAndNumber } from './code-agrees-with-meridian-and-number.ts';
import { commentsSwallowNoText } from './comments-swallow-no-text.ts';
import { countsAreTheStandards } from './counts-are-the-standards.ts';
import { depthsArePossible } from './depths-are-possible.ts';
import { exceptionsAreDeliberate } from './exceptions-are-deliberate.ts';
import { figuresArePossible } from './figures-are-possible.ts';
import { fileHoldsWhatItsNameSays } from './file-holds-what-its-name-says.ts';
import { forbiddenHasAReason } from './forbidden-has-a-reason.ts';
import { frameFitsRegion } from './frame-fits-region.ts';
import { hanFieldsHoldHan } from './han-fields-hold-han.ts';
import { hazardsAreCautioned } from './hazards-are-cautioned.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { indicationsAreSpecific } from './indications-are-specific.ts';
import { limbPointsRunInOrder } from './limb-points-run-in-order.ts';
import { linesEndClean } from './lines-end-clean.ts';
import { measuresAreWrittenOneWay } from './measures-are-written-one-way.ts';
import { midlinePointsLieOnTheMidline } from './midline-points-lie-on-the-midline.ts';
import { noPerpendicularOverTheLung } from './no-perpendicular-over-the-lung.ts';
import { nothingSaysTodo } from './nothing-says-todo.ts';
import { numbersRunWithoutGaps } from './numbers-run-without-gaps.ts';
import { oneFiveShuPlaceAPoint } from './one-five-shu-place-a-point.ts';
import { patientRulesMatchSomething } from './patient-rules-match-something.ts';
import { pinyinHasToneMarks } from './pinyin-has-tone-marks.ts';
import { placeAndTextAgree } from './place-and-text-agree.ts';
import { rangesRunUpwards } from './ranges-run-upwards.ts';
import { referencesResolve } from './references-resolve.ts';
import { rowsKeepTheirDistance } from './rows-keep-their-distance.ts';
import { rowsShareTheirLevels } from './rows-share-their-levels.ts';
import { secondHandSaysSo } from './second-hand-says-so.ts';
import { statedDistancesAreKept } from './stated-distances-are-kept.ts';
import { statementsHaveSources } from './statements-have-sources.ts';
import { textIsNfcAndClean } from './text-is-nfc-and-clean.ts';
import { urgentWordsAreSaid } from './urgent-words-are-said.ts';
import { weightsSumToOne } from './weights-sum-to-one.ts';
import { withdrawnIsNotEvidence } from './withdrawn-is-not-evidence.ts';

/** Every rule, in the order of the field guide: text, identity, place, safety, classes, sources, protocols. */
export const RULES: readonly Rule[] = [
  textIsNfcAndClean,
  linesEndClean,
  commentsSwallowNoText,
  nothingSaysTodo,
  measuresAreWrittenOneWay,
  pinyinHasToneMarks,
  hanFieldsHoldHan,
  idsAreUnique,
  referencesResolve,
  patientRulesMatchSomething,
  fileHoldsWhatItsNameSays,
  codeAgreesWithMeridianAndNumber,
  numbersRunWithoutGaps,
  countsAreTheStandards,
  placeAndTextAgree,
  midlinePointsLieOnTheMidline,
  rowsKeepTheirDistance,
  rowsShareTheirLevels,
  limbPointsRunInOrder,
  statedDistancesAreKept,
  weightsSumToOne,
  frameFitsRegion,
  depthsArePossible,
  noPerpendicularOverTheLung,
  breastboneIsNeedledFlat,
  hazardsAreCautioned,
  bansAreKept,
  forbiddenHasAReason,
  adviceAndCautionsAgree,
  oneFiveShuPlaceAPoint,
  categoriesHaveTheirObjects,
  indicationsAreSpecific,
  statementsHaveSources,
  agreementsCountWhatWasRead,
  urgentWordsAreSaid,
  secondHandSaysSo,
  withdrawnIsNotEvidence,
  figuresArePossible,
  rangesRunUpwards,
  exceptionsAreDeliberate,
];
