/** An address to open reaches its reader whole; everything else that is told does not carry a token. */
import { afterEach, expect, it, vi } from 'vitest';
import { handAddress, tell } from '../../../src/local/terminal.ts';

afterEach(() => vi.restoreAllMocks());

it('hands out the token of a page of this start, and tells no other', () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const address = 'http://127.0.0.1:4010/?token=4f9c1d2e3b5a69788796a5b4c3d2e1f0';
  handAddress('The page is at', address);
  tell(`${address}\n`);
  expect(written).toEqual([`The page is at ${address}\n`, 'http://127.0.0.1:4010/?token=[redacted: token]\n']);
});
