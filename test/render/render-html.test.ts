import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, document, fact, facts, foreign, heading, span } from '../../src/model/document.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { plainOf } from '../../src/render/text/lay-inline.ts';
import { alert, anyDocument } from './any-document.ts';

const body = (...blocks: (Block | null)[]): string =>
  renderHtml(document(blocks))
    .replace(/^[\s\S]*<body>\n/, '')
    .replace(/\n<\/body>[\s\S]*$/, '');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a reader of the page sees. */
const seen = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => NAMED[name] ?? '');

describe('renderHtml', () => {
  test.each([
    ['a heading with its note', heading('Safety', 'for all'), '<h2>Safety <small>(for all)</small></h2>'],
    [
      'facts with their source',
      facts([fact('Where', 'back', 'who-2008')]),
      '<dl>\n<dt>Where</dt><dd>back <cite>[who-2008]</cite></dd>\n</dl>',
    ],
    [
      'an alert by its word',
      { type: 'alert', level: 'avoid', label: null, text: 'Not here.', aside: null },
      '<p class="alert avoid"><b>AVOID</b> Not here.</p>',
    ],
    ['a paragraph', { type: 'paragraph', text: 'One.\nTwo.' }, '<p>One.<br>Two.</p>'],
    ['a list', { type: 'list', items: ['one', 'two'] }, '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['verbatim text', { type: 'verbatim', text: '<a>', language: 'text' }, '<pre><code>&lt;a&gt;</code></pre>'],
    ['a note', { type: 'note', text: 'small' }, '<p class="note">small</p>'],
    ['a strong word', { type: 'paragraph', text: [span('strong', 'BL13')] }, '<p><b>BL13</b></p>'],
    [
      'what would act as markup',
      { type: 'paragraph', text: `<script>alert("1")</script> & 'x'` },
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>',
    ],
    [
      'the language that a script tells',
      { type: 'paragraph', text: 'BL13 肺俞' },
      '<p>BL13 <span lang="zh-Hans">肺俞</span></p>',
    ],
    [
      'the language that a view tells',
      { type: 'paragraph', text: [foreign('ja', '合谷'), ' ', foreign('vi', 'Hợp cốc')] },
      '<p><span lang="ja">合谷</span> <span lang="vi">Hợp cốc</span></p>',
    ],
  ] as const)('prints %s', (_, block, expected) => {
    expect(body(block as Block)).toBe(expected);
  });

  test('prints a table with header cells', () => {
    const html = body({ type: 'table', columns: [{ title: 'n', align: 'right' }], rows: [['1']] });
    expect(html).toContain('<th scope="col" class="right">n</th>');
    expect(html).toContain('<td class="right">1</td>');
  });

  test('is one page that names its language and its characters, and loads nothing', () => {
    const page = renderHtml(document([{ type: 'title', text: 'A & B', aside: null, sub: null, ruled: true }]));
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toContain('@media print');
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  test('loses no alert and lets no markup through, whatever the text', () => {
    fc.assert(
      fc.property(alert, anyDocument, (block, rest) => {
        const html = renderHtml({ language: 'en', blocks: [block, ...rest.blocks] });
        const shown = seen(html).replace(/\s+/g, '');
        const wanted = plainOf(block.text).replace(/\s+/g, '');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what safeText takes out.
        if (!/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(wanted))
          expect(shown).toContain(wanted);
        expect(html).not.toMatch(/<script/i);
      }),
    );
  });
});
