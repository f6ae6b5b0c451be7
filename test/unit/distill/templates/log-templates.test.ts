/** Template mining: which lines belong together, on lines made here, and its bounds on hostile ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mineTemplates, TemplateMiner } from '../../../../src/distill/templates/log-templates.ts';

const SEED = 20_260_811;

/** The lines as groups: each line gets the index of the first line of its template. */
function groupsOf(lines: string[]): number[] {
  const { assign } = mineTemplates(lines);
  const first = new Map<number, number>();
  return [...assign].map((id, line) => {
    if (!first.has(id)) first.set(id, line);
    return first.get(id) as number;
  });
}

function templateOf(...lines: string[]): string {
  const { templates } = mineTemplates(lines);
  expect(templates.map((each) => each.count)).toEqual([lines.length]);
  return templates[0]?.template ?? '';
}

describe('one template', () => {
  it.each([
    ['numbers', ['took 3 retries', 'took 12 retries'], 'took <*> retries'],
    ['quantities with and without their unit in words', ['sent 451 bytes', 'sent 18846 bytes (18.4 KB)'], 'sent <*>'],
    ['bounds', ['lifetime <1 sec', 'lifetime 00:02'], 'lifetime <*>'],
    ['addresses with ports', ['peer /10.1.2.3:80 gone', 'peer 10.9.9.9 gone'], 'peer <*> gone'],
    ['paths of any system', ['open /etc/a failed', 'open C:\\b\\c.txt failed'], 'open <*> failed'],
    ['web addresses', ['get https://a.example/x?y=1 ok', 'get http://b.example/ ok'], 'get <*> ok'],
    ['dates in words', ['seen at Wed Jun 22 13:16:30 2005', 'seen at Sun Jul  3 23:16:09 2005'], 'seen at <*>'],
    ['values behind =', ['limit=high mode=a', 'limit=low mode=b'], 'limit=<*> mode=<*>'],
    ['empty values', ['name= port=1', 'name=x port=2'], 'name=<*> port=<*>'],
    ['quoted values', ['lock tag="two words" held', 'lock tag="one" held'], 'lock tag=<*> held'],
    ['braced objects', ['skip Box{1 in Bag{2 x}} now', 'skip Box{3} now'], 'skip Box{<*>} now'],
    ['lists of any length', ['temperatures 1, 2, 3 read', 'temperatures 7 read'], 'temperatures <*> read'],
    ['switches', ['lamp is on', 'lamp is off'], 'lamp is <*>'],
    ['quotations of any length', ['rule "night shift" hit', 'rule "one" hit'], 'rule "<*>" hit'],
    ['quotes within quotes', ['table "a."b c"" vacuumed now', 'table "d" vacuumed now'], 'table "<*>" vacuumed now'],
    ['addresses of version 6', ['peer [fe80::1c:2]:80 gone', 'peer 10.0.0.1:80 gone'], 'peer <*> gone'],
    [
      'hardware addresses without zeros',
      ['seen 5f:9:e:7:ab:d today', 'seen 5f:96:59:e7:ab:07 today'],
      'seen <*> today',
    ],
    ['hosts glued to their address', ['lost unknown[10.1.2.3] early', 'lost mx7[10.1.2.4] early'], 'lost <*> early'],
    ['lists of hosts', ['drained node[003-017,021] today', 'drained node004 today'], 'drained <*> today'],
    ['records between bars', ['drop 0|shop.orders|12|note now', 'drop -1|till|3|null now'], 'drop <*> now'],
    ['lists in brackets', ['row holds (17, red, 4) now', 'row holds (18, blue, big, 5) now'], 'row holds (<*>) now'],
    [
      'one of many of a kind, by its index',
      ['now reader[3/8] rests', 'now sorter[1/8] rests', 'now writer[2/8] rests'],
      'now <*> rests',
    ],
    [
      'names in capitals behind a giving word',
      ['session opened for SPP', 'session opened for DISM', 'session opened for Agent'],
      'session opened for <*>',
    ],
    [
      'names in brackets',
      ['source [TN_A] did not reply', 'source [TN_C] did not reply', 'source [TN_login] did not reply'],
      'source [<*>] did not reply',
    ],
    [
      'commands in parentheses',
      ['job CMD (/usr/lib/sa1 1 1)', 'job CMD (run-parts /etc/hourly)', 'job CMD (/usr/sbin/check -q)'],
      'job CMD (<*>)',
    ],
    [
      'pairs whose keys differ from line to line',
      [
        'closed by peer reads=1 writes=2',
        'closed by peer writes=1 syncs=4',
        'closed by peer locks=4',
        'closed by peer reads=1 syncs=2 locks=3',
      ],
      'closed by peer <*>',
    ],
    [
      'names behind a noun that announces them',
      ['login of user ann ok', 'login of user bob ok'],
      'login of user <*> ok',
    ],
  ])('%s', (_, lines, template) => {
    expect(templateOf(...lines)).toBe(template);
  });
});

describe('what other lines teach', () => {
  it('is that a word is a value, also where two such words differ at once', () => {
    const apps = ['Ledger', 'Basket', 'Parcel'];
    const known = [
      ...apps.map((app) => `opened file of ${app} today`),
      ...apps.map((app) => `rang bell for ${app} now`),
    ];
    const lines = [...known, 'window Ledger(1) hid Basket today', 'window Parcel(2) hid Ledger today'];
    expect(groupsOf(lines)).toEqual([0, 0, 0, 3, 3, 3, 6, 6]);
  });

  it('is that a key is none, even when it is a value elsewhere', () => {
    const fields = ['user', 'host', 'port'];
    const known = [
      ...fields.map((word) => `opened file of ${word} today`),
      ...fields.map((word) => `rang bell for ${word} now`),
    ];
    const lines = [...known, 'login failed here for=1', 'login failed here for=1 user=ann'];
    expect(groupsOf(lines).slice(6)).toEqual([6, 7]);
  });

  it('is that free text follows, when a dozen lines go on in a dozen ways', () => {
    const words = 'ash birch cedar elm fir hazel larch maple oak pine rowan spruce willow'.split(' ');
    const lines = words.map((word, i) => `took 3 ms to run: ${words.slice(i, i + 1 + (i % 5)).join(' ')} ${word}`);
    expect(new Set(groupsOf(lines))).toEqual(new Set([0]));
    expect(new Set(groupsOf(lines.slice(0, 9))).size).toBeGreaterThan(5);
    // What comes again and again is a kind of its own.
    expect(new Set(groupsOf([...lines, ...lines, ...lines])).size).toBeGreaterThan(10);
  });
});

describe('different templates', () => {
  it.each([
    ['states', ['job moved to RUNNING', 'job moved to FAILED']],
    ['sentences of another length', ['cannot open file', 'cannot open the file']],
    ['what was switched', ['blade powered on', 'blade powered off']],
    ['the word at the start', ['writer started ok', 'reader started ok']],
    ['lines of one word', ['ready', 'steady']],
    ['lines of values with other letters in front', ['alpha-12', 'gamma-34']],
  ])('%s', (_, lines) => {
    expect(groupsOf(lines)).toEqual([0, 1]);
  });

  it('are what something becomes', () => {
    const states = ['Resolved', 'Staged', 'Installed', 'waiting'];
    expect(groupsOf(states.map((state) => `package 12 moved to ${state}`))).toEqual([0, 1, 2, 3]);
  });

  it('are not opened by two values, but by many', () => {
    const lines = ['ann', 'bea', 'cyd', 'dot', 'eve', 'fay', 'gil'].map((word) => `the bell ${word} rang`);
    expect(new Set(groupsOf(lines.slice(0, 2))).size).toBe(2);
    expect(new Set(groupsOf(lines)).size).toBe(1);
  });
});

describe('the miner', () => {
  it('counts, remembers first and last line, and keeps the first line as the example', () => {
    const { templates } = mineTemplates(['a worker 1 went', 'other', 'a worker 2 went']);
    expect(templates.find((each) => each.count === 2)).toMatchObject({
      firstLine: 0,
      lastLine: 2,
      example: 'a worker 1 went',
    });
  });

  it('keeps the one odd line among many', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `request ${i} served in ${i % 90} ms`);
    lines[13_337] = 'peer lost its lease';
    const { assign, templates } = mineTemplates(lines);
    expect(templates).toHaveLength(2);
    expect(templates[assign[13_337] as number]).toMatchObject({ count: 1, example: 'peer lost its lease' });
  });

  it('says the same for the same lines however they are repeated', () => {
    const lines = ['up in 3 s', 'down since 4 s', 'up in 5 s'];
    expect(groupsOf([...lines, ...lines])).toEqual([0, 1, 0, 0, 1, 0]);
  });

  it('joins what the caller counts when shapes merge', () => {
    const miner = new TemplateMiner<{ sum: number }>({
      start: () => ({ sum: 0 }),
      join: (into, from) => {
        into.sum += from.sum;
      },
    });
    for (const [line, add] of [
      ['lamp is on', 1],
      ['lamp is off', 10],
      ['lamp is on', 100],
    ] as const) {
      miner.tallyOf(miner.add(line)).sum += add;
    }
    expect(miner.finish().templates.map((each) => each.tally.sum)).toEqual([111]);
  });

  it('stays bounded when no two lines are alike, loses no line, and still knows the frequent ones', () => {
    const miner = new TemplateMiner();
    const letters = (n: number): string =>
      n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string);
    const numbers: number[] = [];
    for (let i = 0; i < 12_000; i++) {
      numbers.push(miner.add(`${letters(i * 7919)} ${letters(i * 104_729)} ${letters(i + 11)}`));
      if (i % 10 === 0) numbers.push(miner.add(`heartbeat ${i} received`));
    }
    const { templates, of } = miner.finish();
    expect(templates.length).toBeLessThan(9000);
    expect(templates.reduce((sum, each) => sum + each.count, 0)).toBe(numbers.length);
    expect(templates.find((each) => each.template === 'heartbeat <*> received')?.count).toBe(1200);
    expect(numbers.every((number) => (of[number] as number) < templates.length)).toBe(true);
  });

  it('gives every line an id, whatever the lines hold', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('a=', '{', '((', '"', '<1', 'x=[', '::', '\\', '=>'),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(' ')),
          { maxLength: 40 },
        ),
        (lines) => {
          const { assign, templates } = mineTemplates(lines);
          expect(assign).toHaveLength(lines.length);
          expect(templates.reduce((sum, each) => sum + each.count, 0)).toBe(lines.length);
          // Equal lines are of one template.
          const seen = new Map<string, number>();
          lines.forEach((line, i) => {
            expect(seen.get(line) ?? assign[i]).toBe(assign[i]);
            seen.set(line, assign[i] as number);
          });
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('reads only the start of a line without end', () => {
    expect(groupsOf([`x ${'('.repeat(2_000_000)}`, `x ${'('.repeat(2_000_001)}`])).toEqual([0, 0]);
  });
});

describe('a word that a value clings to', () => {
  it('is part of the value where nearly all lines have nothing but a value there', () => {
    const lines = [
      ...Array.from({ length: 40 }, (_, at) => `10.3.0.${at}:7${at} gate: cannot open the road to the mill`),
      'quay:7001 gate: cannot open the road to the mill',
      ...Array.from({ length: 40 }, (_, at) => `clock set by 10.9.0.${at}, layer ${at % 4}`),
      'clock set by SELF(3), layer 9',
    ];
    const ids = groupsOf(lines);
    expect(new Set(ids.slice(0, 41)).size).toBe(1);
    expect(new Set(ids.slice(41)).size).toBe(1);
  });

  it('stays a word where it is as common as the value', () => {
    const lines = Array.from(
      { length: 40 },
      (_, at) => `${at % 2 ? `10.3.0.${at}:80` : 'quay:80'} gate: cannot open the road`,
    );
    const ids = groupsOf(lines);
    expect(new Set(ids).size).toBe(2);
  });
});
