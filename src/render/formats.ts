/** The formats an answer can be printed in; `table` is the one for people at a terminal. */
export const FORMATS = ['table', 'json', 'ndjson', 'yaml', 'csv', 'tsv', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Ways in which a terminal can show a picture. */
export const TERMINAL_IMAGES = ['kitty', 'iterm', 'sixel'] as const;
export type TerminalImage = (typeof TERMINAL_IMAGES)[number];
