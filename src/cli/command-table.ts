import type { Command } from './command.ts';

export interface CommandEntry {
  name: string;
  summary: string;
  load(): Promise<Command>;
}

/**
 * Names and summaries of all commands, in the order of the help. Only the asked one is loaded and registered: loading
 * all of them would cost a look-up a tenth of its time.
 */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'point', summary: 'cards of points', load: async () => (await import('./commands/point.ts')).point },
  {
    name: 'points',
    summary: 'list and filter points',
    load: async () => (await import('./commands/points.ts')).points,
  },
  {
    name: 'compare',
    summary: 'points side by side, and which is the more specific',
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'meridian',
    summary: 'cards of meridians',
    load: async () => (await import('./commands/meridian.ts')).meridian,
  },
  {
    name: 'meridians',
    summary: 'list the meridians',
    load: async () => (await import('./commands/meridian.ts')).meridians,
  },
  {
    name: 'category',
    summary: 'special-point classes and their members',
    load: async () => (await import('./commands/category.ts')).category,
  },
  {
    name: 'categories',
    summary: 'list the classes',
    load: async () => (await import('./commands/category.ts')).categories,
  },
  {
    name: 'indication',
    summary: 'a symptom and the points named for it',
    load: async () => (await import('./commands/indication.ts')).indication,
  },
  {
    name: 'indications',
    summary: 'list the symptoms',
    load: async () => (await import('./commands/indication.ts')).indications,
  },
  {
    name: 'pattern',
    summary: 'a Chinese-medicine pattern',
    load: async () => (await import('./commands/pattern.ts')).pattern,
  },
  {
    name: 'patterns',
    summary: 'list the patterns',
    load: async () => (await import('./commands/pattern.ts')).patterns,
  },
  {
    name: 'region',
    summary: 'a body region, its cautions and points',
    load: async () => (await import('./commands/region.ts')).region,
  },
  { name: 'regions', summary: 'list the regions', load: async () => (await import('./commands/region.ts')).regions },
  {
    name: 'protocol',
    summary: 'a condition: red flags, evidence, prescriptions',
    load: async () => (await import('./commands/protocol.ts')).protocol,
  },
  {
    name: 'protocols',
    summary: 'list the conditions, with an honest word each',
    load: async () => (await import('./commands/protocol.ts')).protocols,
  },
  {
    name: 'safety',
    summary: 'red flags, contraindications, aftercare, emergencies',
    load: async () => (await import('./commands/safety.ts')).safety,
  },
  {
    name: 'screen',
    summary: 'asks the red-flag questions',
    load: async () => (await import('./commands/screen.ts')).screen,
  },
  {
    name: 'guide',
    summary: 'what patients ask, with who says it',
    load: async () => (await import('./commands/guide.ts')).guide,
  },
  {
    name: 'check',
    summary: 'points or a protocol against a patient',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'search',
    summary: 'search everything, best first',
    load: async () => (await import('./commands/search.ts')).search,
  },
  {
    name: 'chart',
    summary: 'draw points, meridians and protocols on the body',
    load: async () => (await import('./commands/chart.ts')).chart,
  },
  {
    name: 'near',
    summary: 'the nearest points, how far and in which direction',
    load: async () => (await import('./commands/near.ts')).near,
  },
  {
    name: 'code',
    summary: 'translate codes between languages and schools',
    load: async () => (await import('./commands/code.ts')).code,
  },
  {
    name: 'annotate',
    summary: 'find points in a text and add their standard codes',
    load: async () => (await import('./commands/annotate.ts')).annotate,
  },
  {
    name: 'source',
    summary: 'what a statement rests on',
    load: async () => (await import('./commands/source.ts')).source,
  },
  { name: 'sources', summary: 'list the sources', load: async () => (await import('./commands/source.ts')).sources },
  {
    name: 'schema',
    summary: 'JSON Schema of records, files and overlays',
    load: async () => (await import('./commands/schema.ts')).schema,
  },
  { name: 'lint', summary: 'check data files', load: async () => (await import('./commands/lint.ts')).lint },
  {
    name: 'version',
    summary: 'versions of program, data and schema',
    load: async () => (await import('./commands/version.ts')).version,
  },
];
