import { fact } from '../../../model/document.ts';
import { EXIT } from '../../../model/errors.ts';
import type { Topic } from '../topic.ts';

export const exitCodes: Topic = {
  name: 'exit-codes',
  summary: 'what a script can tell from them',
  blocks: [
    {
      type: 'facts',
      inset: false,
      rows: [
        fact(String(EXIT.done), 'done; also when the reader of a pipe goes away'),
        fact(
          String(EXIT.notFound),
          'not found, no hit, an empty filter; check: AVOID; screen: a flag; annotate: a contradiction; lint: a finding',
        ),
        fact(String(EXIT.usage), 'wrong usage'),
        fact(String(EXIT.badData), 'invalid data'),
        fact(String(EXIT.noInput), 'input missing or unreadable'),
        fact(String(EXIT.internal), 'an error of acu itself, or a damaged installation'),
        fact(String(EXIT.cannotCreate), 'the output file cannot be created'),
        fact(String(EXIT.io), 'reading or writing failed, for instance on a full disk'),
        fact(String(EXIT.badConfig), 'invalid configuration'),
        fact('130, 143', 'interrupted'),
      ],
    },
  ],
};
