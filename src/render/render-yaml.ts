import { Document, visit } from 'yaml';
import { safeJson } from './safe-text.ts';

/** YAML 1.2 that parses back to the JSON; strings that another parser could misread are quoted. */
export const renderYaml = (value: unknown): string => {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.2', compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_, scalar) {
      // An escape means something in double quotes only.
      if (typeof scalar.value === 'string' && safeJson(scalar.value) !== scalar.value) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return safeJson(document.toString({ lineWidth: 100 }));
};
