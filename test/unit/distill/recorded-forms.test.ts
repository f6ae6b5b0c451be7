/** Forms of output that are read as what they are: metrics, spans, journals, access logs, encodings, boxed lists. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distil } from '../../../src/distill/distil.ts';
import { namesIt } from '../../../src/distill/question.ts';
import { inputFromFile, inputFromText } from '../../../src/distill/text-input.ts';

const digestOf = async (text: string, budgetTokens = 400, question?: string): Promise<string> =>
  (await distil(inputFromText(text), { budgetTokens, question })).text;

describe('CloudWatch GetMetricData', () => {
  it('is series, those that moved each and the others in one line', async () => {
    const times = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2026, 4, 1, 8, at)).toISOString());
    const result = (label: string, value: (at: number) => number) => ({
      Id: label.toLowerCase(),
      Label: label,
      Timestamps: times,
      Values: times.map((_, at) => value(at)),
    });
    const still = Array.from({ length: 12 }, (_, nth) => result(`Still${nth}`, (at) => 50 + ((at * 7 + nth) % 3)));
    const document = {
      MetricDataResults: [...still, result('OldestMessage', (at) => (at < 18 ? 4 + (at % 2) : 900 + at))],
    };
    const digest = await digestOf(JSON.stringify(document, null, 1));
    expect(digest).toMatch(/OldestMessage: [^\n]*→[^\n]*08:18:00Z/);
    expect(digest).toMatch(/unchanged \(12\)/);
  });
});

describe('Zipkin v2', () => {
  it('is spans with their services, in microseconds, each once', async () => {
    const span = (id: string, parentId: string | undefined, service: string, duration: number, error?: string) => ({
      traceId: '9f',
      id,
      parentId,
      name: `get /${service}`,
      timestamp: 1_777_622_400_000_000,
      duration,
      localEndpoint: { serviceName: service },
      ...(error ? { tags: { error } } : {}),
    });
    const trace = [span('1', undefined, 'door', 800_000), span('2', '1', 'vault', 790_000, 'key is broken')];
    const digest = await digestOf(JSON.stringify(Array.from({ length: 20 }, () => trace)), 250);
    expect(digest).toMatch(/errors start in vault get \/vault: 1 of 1 spans: key is broken/);
    expect(digest).toMatch(/2026-05-01T08:00:00Z: 800 ms/);
    expect(digest).toMatch(/2 spans/);
  });
});

describe("journald's export", () => {
  it('has the time of its microseconds and the level of its priority, and groups what is alike', async () => {
    const line = (at: number, priority: number, message: string) =>
      JSON.stringify({
        __CURSOR: `s=${'0a1b2c3d'.repeat(60)};i=${at + 1}`,
        __REALTIME_TIMESTAMP: String(1_777_622_400_000_000 + at * 1_000_000),
        PRIORITY: String(priority),
        _SYSTEMD_UNIT: 'mill.service',
        MESSAGE: message,
      });
    const lines = Array.from({ length: 80 }, (_, at) => line(at, 6, `peer 10.0.${at % 3}.${at % 7} served`));
    lines.push(line(90, 2, 'wheel broke'));
    const digest = await digestOf(lines.join('\n'), 250);
    expect(digest).toMatch(/×80 08:00:00Z…08:01:19Z INFO peer/);
    expect(digest).toMatch(/08:01:30Z CRITICAL wheel broke/);
  });
});

describe('an access log', () => {
  const lines = Array.from({ length: 4000 }, (_, at) => {
    const broken = at >= 2000 && at < 2030;
    const time = new Date(Date.UTC(2026, 4, 1, 8) + at * 500).toISOString().slice(11, 19);
    return `10.0.0.${at % 250} - - [01/May/2026:${time} +0000] "GET ${broken ? '/pay' : `/items/${at}`} HTTP/1.1" ${broken ? 504 : 200} ${at % 40 === 1 ? 504 : 5040 + (at % 9)} "-" "curl/8"`;
  });

  it.each([undefined, 'why 504?'])('counts by status, path and time, asked %s', async (question) => {
    const digest = await digestOf([...lines, 'worker 7 exited on signal 11'].join('\n'), 400, question);
    expect(digest.split('\n')[0]).toContain('4,000 requests');
    expect(digest).toContain('by status: 200 ×3,970, 504 ×30');
    expect(digest).toContain('504 ×30: all GET /pay 08:16:40Z…08:16:54Z');
    expect(digest).toContain('200 ×3,970: GET /items/* throughout');
    expect(digest).toContain('worker 7 exited on signal 11');
    expect(digest).not.toMatch(/" 200 504/);
  });
});

describe('a number that is asked for', () => {
  it.each([
    ['belt 473 is loose', true],
    ['(473)', true],
    ['grain 4730', false],
    ['grain 1.473', false],
    ['473ms', false],
    ['a473', false],
  ])('is whole in %s: %s', (text, is) => {
    expect(namesIt(text, '473')).toBe(is);
  });

  it('is not found inside another, and the largest groups stand all the same', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `2026-05-01T08:00:00Z wheel turned ${at + 1} times`);
    for (let at = 0; at < 300; at += 10)
      lines[at * 10] = `2026-05-01T08:00:00Z grain ${4730 + at} of kind ${at + 1} is dusty`;
    lines[1500] = '2026-05-01T08:00:00Z belt 473 is loose';
    const digest = await digestOf(lines.join('\n'), 200, 'what about 473?');
    expect(digest).toContain('belt 473 is loose');
    expect(digest).toMatch(/×2,970 /);
  });
});

describe('UTF-16', () => {
  it.each(['le', 'be', 'le without a mark'])('is read, %s', async (order) => {
    const folder = await mkdtemp(join(tmpdir(), 'aura-utf16-'));
    try {
      const mark = order.endsWith('mark') ? '' : '\ufeff';
      const text = Array.from({ length: 200 }, (_, at) => `2026-05-01 08:00:00 INFO turn ${at}`).join('\r\n');
      const bytes = Buffer.from(`${mark}${text}\r\n2026-05-01 08:09:00 ERROR mühle stopped`, 'utf16le');
      const file = join(folder, 'a.log');
      await writeFile(file, order === 'be' ? bytes.swap16() : bytes);
      const { text: digest } = await distil(await inputFromFile(file), { budgetTokens: 200 });
      expect(digest).toMatch(/201 lines/);
      expect(digest).toMatch(/×200 /);
      expect(digest).toContain('08:09:00Z ERROR mühle stopped');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('lists in lists', () => {
  it('are rows when the outer ones are boxes only, and the odd ones are named', async () => {
    const groups = Array.from({ length: 12 }, (_, box) => ({
      name: `box-${box}`,
      tests: Array.from({ length: 10 }, (_, at) => ({
        name: `T${box}-${at}`,
        detail: { seconds: at, host: `h${at % 3}`, note: 'nothing to say about it' },
        state: (box * 10 + at) % 29 === 7 ? 'muted' : 'fine',
      })),
    }));
    const digest = await digestOf(JSON.stringify({ groups }));
    expect(digest).toContain('120 items of .groups[].tests');
    expect(digest).toMatch(/state=muted ×4[^\n]*: T0-7, T3-6, T6-5, T9-4/);
  });

  it('stay with their row when it says something itself, and its sentence is shown', async () => {
    const rows = ['VACUUM of the long table', 'UPDATE of the short one', 'SELECT of all'].map((statement, at) => ({
      statement,
      load: 70 - at,
      waits: ['Lock:row', 'Disk:read', 'CPU', 'Net'].map((name, nth) => ({
        name,
        type: name.split(':')[0],
        load: 9 - nth + at,
      })),
    }));
    const digest = await digestOf(JSON.stringify({ rows, padding: 'x'.repeat(4000) }), 300);
    for (const { statement } of rows) expect(digest).toContain(`statement=${statement}`);
    expect(digest).toContain('waits[Lock:row].load=9');
    expect(digest).not.toContain('.name=Lock');
  });
});
