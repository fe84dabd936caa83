import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/model/errors.ts';
import { checkOutputName } from '../../src/store/check-output-name.ts';
import { caught } from './caught.ts';

describe('checkOutputName', () => {
  test.each(['sheet.html', 'out/肺俞.md', '../a b.csv', '.hidden', 'console', 'com10', 'a.tar.gz'])(
    'takes %s',
    (path) => {
      expect(() => checkOutputName(path)).not.toThrow();
    },
  );

  test.each([
    ['NUL', /device on Windows/],
    ['out/con.txt', /device on Windows/],
    ['Com1', /device on Windows/],
    ['a:b', /Windows allows none/],
    ['what?.md', /Windows allows none/],
    ['a.', /ends in a dot or a space/],
    ['a ', /ends in a dot or a space/],
    ['a\u001b[31m', /control character/],
    ['..', /not the name of a file/],
    ['', /not the name of a file/],
  ])('refuses "%s"', (path, message) => {
    const error = caught(() => checkOutputName(path));
    expect(error).toMatchObject({ exit: EXIT.cannotCreate, next: 'Choose another name.' });
    expect(error.message).toMatch(message);
  });
});
