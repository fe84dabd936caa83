import type { Block, Document, Inline, Span } from '../model/document.ts';
import { htmlFigure } from './html-figure.ts';
import { HTML_STYLE } from './html-style.ts';
import { safeText } from './safe-text.ts';
import { scriptRuns } from './script-runs.ts';
import { alertLabel } from './text/lay-facts.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => safeText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

const inLanguage = (lang: string | null, text: string): string => {
  const escaped = escapeHtml(text).replaceAll('\n', '<br>');
  return lang === null ? escaped : `<span lang="${lang}">${escaped}</span>`;
};

/** Escaped, with the language of other scripts marked. */
const words = (text: string): string =>
  scriptRuns(text)
    .map((run) => inLanguage(run.lang, run.text))
    .join('');

const ELEMENTS: Readonly<Partial<Record<Span['tone'], string>>> = { strong: 'b', name: 'b', heading: 'b' };

function piece(value: string | Span): string {
  if (typeof value === 'string') return words(value);
  const text = value.lang === undefined ? words(value.text) : inLanguage(value.lang, value.text);
  if (value.tone === 'plain') return text;
  const element = ELEMENTS[value.tone];
  return element === undefined ? `<span class="tone-${value.tone}">${text}</span>` : `<${element}>${text}</${element}>`;
}

const inline = (value: Inline): string => (typeof value === 'string' ? words(value) : value.map(piece).join(''));
const cited = (aside: string | null): string => (aside === null ? '' : ` <cite>[${words(aside)}]</cite>`);
const plain = (value: Inline): string =>
  (typeof value === 'string' ? [value] : value).map((each) => (typeof each === 'string' ? each : each.text)).join('');

function renderBlock(block: Block, i: number): string {
  switch (block.type) {
    case 'title':
      return [
        '<header>',
        `<h1>${inline(block.text)}</h1>`,
        ...(block.aside === null ? [] : [`<p>${words(block.aside)}</p>`]),
        ...(block.sub === null ? [] : [`<p class="sub">${words(block.sub)}</p>`]),
        '</header>',
      ].join('\n');
    case 'heading':
      return `<h2>${words(block.text)}${block.note === null ? '' : ` <small>(${words(block.note)})</small>`}</h2>`;
    case 'facts':
      return [
        '<dl>',
        ...block.rows.map(
          ({ label, value, aside }) => `<dt>${words(label)}</dt><dd>${inline(value)}${cited(aside)}</dd>`,
        ),
        '</dl>',
      ].join('\n');
    case 'alert':
      return `<p class="alert ${block.level}"><b>${words(alertLabel(block))}</b> ${inline(block.text)}${cited(block.aside)}</p>`;
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return ['<ul>', ...block.items.map((item) => `<li>${inline(item)}</li>`), '</ul>'].join('\n');
    case 'table': {
      const side = (i: number): string => (block.columns[i]?.align === 'right' ? ' class="right"' : '');
      return [
        '<div class="table"><table>',
        `<thead><tr>${block.columns.map(({ title }, i) => `<th scope="col"${side(i)}>${words(title)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((row) => `<tr>${row.map((cell, i) => `<td${side(i)}>${inline(cell)}</td>`).join('')}</tr>`),
        '</tbody></table></div>',
      ].join('\n');
    }
    case 'verbatim':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'note':
      return `<p class="note">${inline(block.text)}</p>`;
    case 'figure':
      return htmlFigure(block, `f${i}`);
  }
}

/**
 * A document as one HTML page that needs nothing else: no script, no font, no picture from outside. Everything that
 * came from data is escaped; text in another script carries its language.
 */
export function renderHtml({ language, blocks }: Document): string {
  const title = blocks.find((block) => block.type === 'title' || block.type === 'heading');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title === undefined ? 'acu' : escapeHtml(plain(title.text)).replace(/\s+/g, ' ')}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    ...blocks.map(renderBlock),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
