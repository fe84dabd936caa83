import { usesOf } from '../model/list-uses.ts';
import type { Prescription } from '../model/schema/protocol.ts';
import { TECHNIQUES } from '../model/vocabularies.ts';
import type { Technique } from './plan.ts';

/** The words by which a source says that it uses a technique. Current is told by its own key. */
const WORDS: Readonly<Partial<Record<Technique, RegExp>>> = {
  pressure: /acupressure|\bpress(?:ure|ed|ing)\b|wrist ?band|seeds?\b/i,
  moxa: /\bmoxa|moxibustion|warm(?:ed)? needle/i,
  bleeding: /\bbleed|bloodletting/i,
  cupping: /\bcup(?:s|ping)\b/i,
  tack: /\btacks?\b|press needle|intradermal|semi-?permanent|battlefield/i,
  'strong-stimulation': /\bstrong|vigorous/i,
  'deep-needling': /\bdeep/i,
  'direct-moxa': /\bcones?\b|direct moxa|scarring/i,
  heat: /\bheat|\bmoxa|moxibustion|warm(?:ed)? needle|infrared/i,
};
/** A prescription is needled unless all it says is one of these. */
const WITHOUT_NEEDLE = /acupressure|wrist ?band|through the skin|transcutaneous|moxibustion|\bseeds?\b/i;
const NEEDLED = /needl|acupuncture/i;

/**
 * What a prescription does, read from what its source reports. In doubt it is needled: that is the stricter reading.
 */
export function techniquesOf(prescription: Prescription): Technique[] {
  const { name, style, stimulation, needle_type, depth, electro } = prescription;
  const said = [
    ...[name, style, stimulation, needle_type, depth, electro?.intensity ?? null],
    ...usesOf(prescription).map(({ technique }) => technique),
  ]
    .filter((text) => text !== null)
    .join('. ');
  const held = (technique: Technique): boolean => {
    if (technique === 'needle') return NEEDLED.test(said) || needle_type !== null || !WITHOUT_NEEDLE.test(said);
    if (technique === 'electro') return electro?.used ?? false;
    return WORDS[technique]?.test(said) ?? false;
  };
  return TECHNIQUES.filter(held);
}
