/** What of many rows is shown: each failure once, by name, whatever the columns are called. */
import { describe, expect, it } from 'vitest';
import { distil } from '../../../../src/distill/distil.ts';
import { inputFromText } from '../../../../src/distill/text-input.ts';

const digestOf = async (text: string, budgetTokens = 300, question?: string) =>
  distil(inputFromText(text), { budgetTokens, question });

describe('rows', () => {
  it('show a failing sentence once with its count, and the rare one beside the frequent', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => ({
      service: ['cart', 'mail', 'shop'][at % 3],
      level: at % 20 === 0 ? 'ERROR' : 'INFO',
      message: at % 20 === 0 ? `call ${at + 7} timed out after 3000 ms` : `request ${at} handled`,
    }));
    rows[377] = { service: 'mail', level: 'WARN', message: 'letter skipped: could not read template 9' };
    const { text } = await digestOf(JSON.stringify({ hits: rows }), 300);
    expect(text).toContain('could not read template 9');
    const [, second] = [...text.matchAll(/^\d+: .*timed out after/gm)];
    expect(text.indexOf('could not read template')).toBeLessThan(second?.index ?? text.length);
    expect(text).toMatch(/timed out after 3000 ms .*\[30 rows alike\]/);
  });

  it('name a row by the column that tells all rows apart', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      volumeIdentifier: `vol-${at * 7}-eu`,
      size: 100,
      state: at === 41 ? 'failed' : 'in-use',
    }));
    const { text } = await digestOf(JSON.stringify({ volumes: rows }), 200);
    expect(text).toMatch(/42: volumeIdentifier=vol-287-eu state=failed/);
  });

  it('cut a long failing text rather than leave it out', async () => {
    const long = `0/18 nodes fit: ${'3 nodes had a taint that nothing tolerates, '.repeat(12)}15 nodes had no such volume`;
    const lines = Array.from({ length: 200 }, (_, at) => `Normal\tpod/web-${at}\tstarted`);
    lines[90] = `Warning\tpod/store-2\tFailed scheduling: ${long}`;
    const { text } = await digestOf(`TYPE\tOBJECT\tMESSAGE\n${lines.join('\n')}`, 250);
    expect(text).toMatch(/OBJECT=pod\/store-2 .*MESSAGE=Failed scheduling: 0\/18 nodes fit/);
  });
});

describe('fields inside fields', () => {
  it('are read where a string holds a document', async () => {
    const hits = Array.from({ length: 300 }, (_, at) => ({
      pod: `till-${at % 4}`,
      message: JSON.stringify({ level: 'info', msg: 'sheet printed', took: at % 40, trace: `a${at}b` }),
    }));
    hits[211] = {
      pod: 'till-3',
      message: JSON.stringify({
        level: 'error',
        msg: 'print failed',
        trace: 'a9',
        cause: 'no such font: Bodoni in /fonts/bo.otf',
      }),
    };
    const { text } = await digestOf(JSON.stringify({ hits }), 250);
    expect(text).toMatch(/212: .*message\.cause=no such font: Bodoni in \/fonts\/bo\.otf/);
  });
});

describe('metrics that are no series', () => {
  it('show the one that is far off when all are of one moment', async () => {
    const result = Array.from({ length: 200 }, (_, at) => ({
      metric: { __name__: 'container_restarts_total', pod: `cart-${at}-x` },
      value: [1_770_000_000, at === 133 ? '214' : String(at % 3)],
    }));
    const { text } = await digestOf(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }), 200);
    expect(text).toMatch(/134: .*pod=cart-133-x/);
    expect(text).toMatch(/container_restarts_total=214/);
  });

  it('show the failing rows of measurements that tell of failures in words', async () => {
    const rows = Array.from({ length: 900 }, (_, at) => {
      const time = new Date(Date.UTC(2026, 3, 20, 0, 0, at)).toISOString();
      return at > 600 && at % 9 === 0
        ? `${time},till,,-1,failed,x509: certificate has expired`
        : `${time},${['till', 'web'][at % 2]},200,${60 + (at % 5)},ok,`;
    });
    const { text } = await digestOf(`time,target,status,days,result,detail\n${rows.join('\n')}`, 250);
    expect(text).toMatch(/target=till .*certificate has expired|certificate has expired.*target=till/);
  });
});

describe('documents with a layout of their own', () => {
  it('read the streams of a log store as one log in order of time', async () => {
    const ns = (seconds: number) => `${Date.UTC(2026, 2, 4, 15, 0, seconds)}000000`;
    const stream = (pod: string, values: [string, string][]) => ({ stream: { namespace: 'shop', pod }, values });
    const busy = Array.from({ length: 300 }, (_, at): [string, string] => [ns(at), `level=info msg=handled n=${at}`]);
    const { kind, text } = await digestOf(
      JSON.stringify({
        status: 'success',
        data: {
          resultType: 'streams',
          result: [stream('cart-1', busy), stream('till-2', [[ns(7), 'level=error msg="lock wait timeout"']])],
        },
      }),
    );
    expect(kind).toBe('log');
    expect(text).toContain('log lines of 2 streams');
    expect(text).toMatch(/15:00:07Z.*till-2 level=error msg="lock wait timeout"/);
  });

  it('read a git log by commit, so that a message keeps its commit', async () => {
    const commits = Array.from({ length: 80 }, (_, at) => {
      const body = at === 33 ? '\n    \n    Pool of the till from 40 to 4; we rarely need more.' : '';
      return `commit ${(at + 4096).toString(16).padEnd(40, 'a1')}\nAuthor: Ann <a@example.com>\nDate:   Tue Mar 3 10:00:00 2026 +0000\n\n    docs: page ${at}${body}\n`;
    });
    const { text } = await digestOf(commits.join('\n'), 200, 'Why does the till run out of connections in its pool?');
    expect(text).toMatch(/34: commit=1021a1a1a1 .*Pool of the till from 40 to 4/);
  });

  it('say nothing of running replicas where a manifest has no status', async () => {
    const manifest = (name: string, replicas: number) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  replicas: ${replicas}\n  template:\n    spec:\n      containers:\n        - name: main\n          image: example/${name}:1\n`;
    const all = Array.from({ length: 30 }, (_, at) => manifest(`part-${at}`, at === 11 ? 0 : 3)).join('---\n');
    const { text } = await digestOf(all, 250);
    expect(text).toContain('Deployment part-11: scaled to 0 (replicas: 0)');
    expect(text).not.toMatch(/of 3 replicas ready/);
  });
});
