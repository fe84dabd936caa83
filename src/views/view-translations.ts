import { type Document, document, span } from '../model/document.ts';
import type { Translation } from '../model/schema/answers.ts';

/** Codes as a table, a column a system. */
export const viewTranslations = (translations: readonly Translation[], systems: readonly string[]): Document =>
  document([
    {
      type: 'table',
      columns: ['input', 'code', ...systems].map((title) => ({ title, align: 'left' as const })),
      rows: translations.map(({ input, code, to }) => [
        input,
        [span('code', code)],
        ...systems.map((system) => to[system] ?? '-'),
      ]),
    },
  ]);
