/** The formats an answer can be printed in; `table` is the one for people at a terminal. */
export const FORMATS = ['table', 'json', 'ndjson', 'yaml', 'csv', 'tsv', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];
