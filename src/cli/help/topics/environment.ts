import { fact } from '../../../model/document.ts';
import { PREFERENCE_KEYS } from '../../preferences.ts';
import type { Topic } from '../topic.ts';

export const environment: Topic = {
  name: 'environment',
  summary: 'variables and the configuration file',
  blocks: [
    {
      type: 'paragraph',
      text: 'A flag beats a variable, a variable beats the configuration file, which beats the default.',
    },
    {
      type: 'facts',
      inset: false,
      rows: [
        fact('ACU_FORMAT', 'like --format'),
        fact('ACU_COLOR', 'auto, always or never, like --color'),
        fact('ACU_WIDTH', 'like --width'),
        fact('ACU_ASCII', 'true or false, like --ascii'),
        fact('ACU_NOMENCLATURE', 'how codes are read, like --from'),
        fact('ACU_PAGER', 'the pager, before PAGER; cat means none'),
        fact('NO_COLOR', 'no colour; FORCE_COLOR and CLICOLOR_FORCE colour a pipe'),
        fact('COLUMNS', 'the width where there is no terminal'),
        fact('ACU_DEBUG', '1 shows where an internal error happened'),
      ],
    },
    {
      type: 'paragraph',
      text: `The file is $XDG_CONFIG_HOME/acu/config.yaml, else ~/.config/acu/config.yaml, with the keys ${PREFERENCE_KEYS.join(', ')}. acu never uses the network.`,
    },
  ],
};
