/** A command line or two of every command, among them answers that are long, empty, partial or a miss. */
export const LINES: readonly string[] = [
  'acu BL13',
  'acu LU cough LU7',
  'acu qiao',
  'acu coughing blood at night',
  'acu point LI4 GV14 --full',
  'acu point LU1 XX9 --brief',
  'acu points --for cough --for wheezing',
  'acu points --meridian LU --region face',
  'acu compare LU7 LU5 LU1 --for cough',
  'acu meridian LU GV YINHV',
  'acu meridians',
  'acu category five-shu ghost',
  'acu categories',
  'acu indication chest-pain cough',
  'acu indications',
  'acu pattern lung-qi-deficiency',
  'acu patterns',
  'acu region chest upper-back',
  'acu regions',
  'acu protocol upper-back-pain',
  'acu protocols',
  'acu search lung --limit 30 --explain',
  'acu search "chest pain"',
  'acu suicide',
  'acu check low-back-pain --patient pregnant:24w,anticoagulants',
  'acu check LI4 SP6',
  'acu screen low-back-pain --list',
  'acu screen --yes flag-chest',
  'acu safety emergencies',
  'acu safety',
  'acu guide aftercare evidence',
  'acu chart BL13 ear:shenmen',
  'acu chart LI --patient pregnant:24w',
  'acu near BL13',
  'acu code UB13 LI4',
  'acu annotate README.md',
  'acu points --for headache --patient pregnant:24w',
  'acu protocol low-back-pain --patient pregnant:24w',
  'acu protocol low-back-pain --prescriptions',
  'acu ear-shenmen',
  'acu pregnant',
  'acu source who-2008 lin-2019',
  'acu sources',
  'acu schema point',
  'acu schema',
  'acu lint test/lint/fixtures/statements-have-sources.yaml',
  'acu version',
];

/** Lines whose table is printed word by word, because it is read by programs and editors or is the user's own text. */
export const VERBATIM = /^acu (?:schema|lint|annotate)/;

/** Lines that draw: a narrower drawing has fewer dots. */
export const DRAWN = /^acu chart/;

/** `acu points --for "sore throat"` → its words without the first; quotes keep words together. */
export const argvOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
