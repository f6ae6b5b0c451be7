/** Numbers of a statement against outputs: rounding and other units are the same number, another number is not. */
import { describe, expect, it } from 'vitest';
import { numbersMissing } from '../../../src/evidence/numbers-occur.ts';
import { ShownFigures } from '../../../src/evidence/shown-figures.ts';

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
    ['in a cell of a row', '143 ms', 'cart,143,118'],
    ['behind the sign of a new line in JSON', '20 pods', String.raw`"text":"pods:\n20 up"`],
    ['of a time from the start on', 'since T+4m10s', '1970-01-01T00:04:10Z'],
    ['of a time in another zone', 'at 18:41:07Z', '2026-03-03 20:41:07.123+0200'],
    ['of the start', 'fires since 00:00', 'nothing'],
    ['in a name, which is none', 'web2 and E7 over HTTP/2', 'nothing'],
  ])('%s', (_, statement, output) => {
    expect(numbersMissing(statement, [new ShownFigures(output)], 0)).toEqual([]);
  });

  it.each([
    ['that is another one', 'the error rate was 0.42', 'errors 0.24', '0.42'],
    ['that rounding does not give', 'took 1.2 s', 'duration 1.27', '1.2'],
    ['of another share', '92 % failed', '0.29', '92 %'],
    ['that only is a part of one', '5 pods', '15 pods, 25 nodes', '5'],
    ['that only is a part of a name', '3 pods', 'node-3, web3, v3.1, 10.3.3.3', '3'],
    ['that only is a part of a time', '11 pods', '2026-03-03T12:11:30Z', '11'],
    ['of another unit', 'took 30 min', 'after 30000 ms', '30'],
    ['of a version', 'since v3.1.2', 'v3.1.20 and v13.1.2', '3.1.2'],
    ['of a time', 'at 18:41:07', '2026-03-03T18:41:27Z', '18:41:07'],
    ['from the start on', 'since T+4m', '1970-01-01T00:03:00Z', 'T+4m'],
  ])('%s', (_, statement, output, missing) => {
    expect(numbersMissing(statement, [new ShownFigures(output)], 0)).toEqual([missing]);
  });
});
