/** Numbers of a statement against outputs: rounding and other units are the same number, another number is not. */
import { describe, expect, it } from 'vitest';
import { numbersMissing } from '../../../src/evidence/numbers-occur.ts';

describe('a number of a statement', () => {
  it.each([
    ['as it stands', 'the error rate was 0.42', 'errors 0.42'],
    ['rounded', 'took 1.2 s', 'duration 1.2345'],
    ['as a share', '92 % of requests failed', '"ratio":0.9213'],
    ['in milliseconds', 'took 1.2 s', 'p99_ms 1187'],
    ['in nanoseconds', 'took 12 ms', 'duration 12034567'],
    ['in minutes', 'lasted 5 minutes', 'seconds 300'],
    ['in bytes of either kind', 'used 512 MiB', 'bytes 536870912'],
    ['in a smaller unit of bytes', 'used 1.5 GB', '1500 MB'],
    ['with thousands marked', '12,500 requests', 'count=12500'],
    ['in the output with thousands marked', '12500 requests', 'count 12,500'],
    ['in a name, which is none', 'web2 and v3.1.0 and E7 at 18:41:07', 'nothing'],
  ])('%s', (_, statement, output) => {
    expect(numbersMissing(statement, [output])).toEqual([]);
  });

  it.each([
    ['that is another one', 'the error rate was 0.42', 'errors 0.24', '0.42'],
    ['that rounding does not give', 'took 1.2 s', 'duration 1.27', '1.2'],
    ['of another share', '92 % failed', '0.29', '92 %'],
    ['that only is a part of one', '5 pods', '15 pods, 25 nodes', '5'],
  ])('%s', (_, statement, output, missing) => {
    expect(numbersMissing(statement, [output])).toEqual([missing]);
  });
});
