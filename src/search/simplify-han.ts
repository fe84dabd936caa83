import { Converter } from 'opencc-js/t2cn';

let convert: ReturnType<typeof Converter> | null = null;

/** Traditional and variant Han of a query in simplified characters. For comparing only: names are typed, never converted. */
export function simplifyHan(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  return convert(text);
}
