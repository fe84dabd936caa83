import { basename } from 'node:path';
import { EXIT, OutputError } from '../model/errors.ts';

/** Devices of Windows, with any ending; writing to one loses the text. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

/**
 * Refuses names that mean something else on some system, so that a script writes the same file everywhere.
 * Throws an OutputError (73).
 */
export function checkOutputName(path: string): void {
  const name = basename(path);
  const fault = faultOf(name);
  if (fault !== undefined)
    throw new OutputError(EXIT.cannotCreate, `cannot create ${path}: ${fault}`, 'Choose another name.');
}

function faultOf(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'it is not the name of a file';
  if (DEVICE.test(name)) return `"${name}" is a device on Windows`;
  if (/[<>:"|?*\\]/.test(name)) return 'Windows allows none of < > : " | ? * \\ in a name';
  if (/\p{Cc}/u.test(name)) return 'the name holds a control character';
  if (/[. ]$/.test(name)) return 'the name ends in a dot or a space, which Windows drops';
  return undefined;
}
