import fc from 'fast-check';
import type { Alert, Block, Document, Inline, Span } from '../../src/model/document.ts';
import { anyText, prose } from './any-text.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });
const spoken: fc.Arbitrary<Span> = fc.record({ text: prose, tone: fc.constantFrom('strong', 'dim', 'code', 'avoid') });
const inline: fc.Arbitrary<Inline> = fc.oneof(anyText, prose, fc.array(fc.oneof(prose, spoken), { maxLength: 4 }));
/** cli-table3 counts the cells of some rare scripts otherwise than we do: tables hold what people write. */
const written: fc.Arbitrary<Inline> = fc.oneof(prose, fc.array(fc.oneof(prose, spoken), { maxLength: 4 }));
const label = fc.oneof(fc.stringMatching(/^[A-Za-z-]{0,30}$/), anyText);

export const alert: fc.Arbitrary<Alert> = fc.record({
  type: fc.constant('alert'),
  level: fc.constantFrom('emergency', 'avoid', 'caution', 'inform'),
  label: orNull(fc.constantFrom('DOCTOR FIRST', 'SAME DAY', 'DELIBERATE')),
  text: fc.oneof(prose, fc.array(fc.oneof(prose, spoken), { minLength: 1, maxLength: 4 })),
  aside: orNull(prose),
});

const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(
      fc.record({
        title: fc.oneof(prose, fc.constantFrom('code', 'textbook needling*')),
        align: fc.constantFrom('left', 'right'),
      }),
      { minLength: columns, maxLength: columns },
    ),
    rows: fc.array(fc.array(written, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
  }),
);

/** Every kind of block but verbatim text, which is not wrapped. */
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('title'),
    text: inline,
    aside: orNull(anyText),
    sub: orNull(anyText),
    ruled: fc.boolean(),
  }),
  fc.record({ type: fc.constant('heading'), text: anyText, note: orNull(anyText) }),
  fc.record({
    type: fc.constant('facts'),
    inset: fc.boolean(),
    rows: fc.array(fc.record({ label, value: inline, aside: orNull(anyText) }), { minLength: 1, maxLength: 4 }),
  }),
  alert,
  fc.record({ type: fc.constant('paragraph'), text: inline }),
  fc.record({ type: fc.constant('list'), items: fc.array(inline, { maxLength: 4 }) }),
  table,
  fc.record({ type: fc.constant('note'), text: inline }),
);

export const anyDocument: fc.Arbitrary<Document> = fc.record({
  language: fc.constant('en'),
  blocks: fc.array(block, { maxLength: 6 }),
});
