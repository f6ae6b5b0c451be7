/** However small the pieces of an answer are, what is held of it is its bytes. */
import { expect, it } from 'vitest';
import { Pieces } from '../../../src/tools/mcp/pieces.ts';

it('holds few buffers for very many pieces, in their order', () => {
  const pieces = new Pieces();
  const total = 600_000;
  let most = 0;
  for (let at = 0; at < total; at += 1) {
    pieces.push(Uint8Array.of(at % 251));
    most = Math.max(most, pieces.count);
  }
  expect(pieces.size).toBe(total);
  expect(most).toBeLessThan(1_024);
  const all = pieces.take();
  expect(all.length).toBe(total);
  expect(all.findIndex((byte, at) => byte !== at % 251)).toBe(-1);
  expect([pieces.size, pieces.count, pieces.take().length]).toEqual([0, 0, 0]);
});
