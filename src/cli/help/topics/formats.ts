import { fact } from '../../../model/document.ts';
import type { Topic } from '../topic.ts';

export const formats: Topic = {
  name: 'formats',
  summary: 'tables, JSON, YAML, CSV, Markdown, HTML',
  blocks: [
    {
      type: 'facts',
      inset: false,
      rows: [
        fact('table', 'for people; wrapped to the terminal, or to 80 columns in a pipe'),
        fact('json', 'an array of records; every record has all keys of its schema; null = not recorded, [] = none'),
        fact('ndjson', 'one record a line'),
        fact('yaml', 'the same as JSON'),
        fact('csv', 'the flat part: dotted columns, lists joined by "; ", entries of lists in one line each'),
        fact('tsv', 'the same, without quoting; no cell holds a tab or a line break'),
        fact('markdown', 'what the table says, for a document'),
        fact('html', 'the same as one page that needs nothing else, for printing'),
      ],
    },
    {
      type: 'list',
      items: [
        '--fields code,names.pinyin cuts to these keys; acu schema point lists them',
        '--unnest cautions gives one row for each entry of a list (csv, tsv)',
        '--excel adds what spreadsheets need (csv)',
      ],
    },
  ],
};
