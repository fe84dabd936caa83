import type { Topic } from '../topic.ts';

export const cun: Topic = {
  name: 'cun',
  summary: 'the unit of length on the body',
  blocks: [
    {
      type: 'paragraph',
      text: "A cun is a body inch: a fixed fraction of a part of the patient's own body, so it grows with the body. It is not 2.54 cm, and a needle's length in cun is only approximate.",
    },
    {
      type: 'list',
      items: [
        'width of the thumb at its joint: 1 cun; index and middle finger together: 1.5 cun; four fingers: 3 cun',
        'elbow crease to wrist crease: 12 cun; axillary fold to elbow crease: 9 cun',
        'midline to the inner border of the scapula: 3 cun; notch to the end of the sternum: 9 cun',
        'end of the sternum to the navel: 8 cun; navel to the pubis: 5 cun; nipple to nipple: 8 cun',
        'tip of the greater trochanter to the knee crease: 19 cun; knee crease to the outer ankle: 16 cun',
      ],
    },
    {
      type: 'paragraph',
      text: 'The proportions are those of the WHO standard of 2008; finger widths are a rough check.',
    },
  ],
};
