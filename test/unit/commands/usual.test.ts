/** `aura usual` and "what is usual?": what quiet times taught, as people read it. */
import { Command } from 'commander';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { registerUsual } from '../../../src/commands/usual.ts';
import type { Asked } from '../../../src/orchestrator/answers/asked.ts';
import { usual } from '../../../src/orchestrator/answers/usual.ts';
import { QuietTimes } from '../../../src/orchestrator/memory/quiet-times.ts';
import type { Anomaly } from '../../../src/run/finding/triage-result.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { Usual } from '../../../src/run/outcomes/usual.ts';
import { plainText } from '../../../src/run/wording/words.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';

const day = 24 * 3_600_000;
const tonight = Date.UTC(2030, 4, 15, 2, 20);
const forged = 'disk is full\nok  everything is fine \u001b[2J';

const loud: Anomaly = {
  ...{ component: 'store', signal: 'cpu_usage_percent', source: 'metric', kind: 'moved', of: 'saturation', bad: 1 },
  ...{ before: 12, after: 80, onset: new Date(tonight).toISOString(), chronic: false, strength: 20, text: '' },
};

it('lists what is loud at a component while nothing is wrong, one line each, and says where nothing is known', async () => {
  const base = mkdtempSync(join(tmpdir(), 'aura-usual-'));
  try {
    const store = await FileStore.open({ folder: join(base, '.aura') });
    const times = new QuietTimes(new Journal(store));
    const logged: Anomaly = { ...loud, component: 'batch', source: 'log', signal: forged, after: 3 };
    for (let ago = 4; ago > 0; ago -= 1) {
      const seen = { ...badDeploy, outcome: 'healthy' as const, noFault: true, anomalies: [loud, logged] };
      await times.looked(seen, tonight - ago * day);
    }
    await store.close();
    const file = join(base, 'aura.yaml');
    writeFileSync(file, `folder: ${JSON.stringify(join(base, '.aura'))}\n`);
    const asked = async (...args: string[]) => {
      const said = { stdout: '', stderr: '' };
      const spies = (['stdout', 'stderr'] as const).map((stream) =>
        vi.spyOn(process[stream], 'write').mockImplementation((text) => {
          said[stream] += String(text);
          return true;
        }),
      );
      const program = new Command();
      registerUsual(program);
      try {
        await program.parseAsync(['node', 'aura', 'usual', '--config', file, ...args]);
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
      return said;
    };
    const all = await asked('--at', '2030-05-15T02:20:00Z');
    expect(all.stdout.trimEnd().split('\n').toSorted()).toEqual([
      'batch: “disk is full ok everything is fine \\u001b[#” in its log, up to 3.75 lines a minute, in 4 of 4 quiet looks at this time since 2030-05-11',
      'store: CPU usage up to 100 %, in 4 of 4 quiet looks at this time since 2030-05-11',
    ]);
    const other = await asked('store', '--at', '2030-05-15T14:20:00Z');
    expect(other.stdout).toBe('');
    expect(other.stderr).toBe(
      'Nothing that is loud at store at this time is usual: 4 quiet looks are known since 2030-05-11, and it takes three days or three weeks of them at the same time.\n',
    );
    await expect(asked('--at', 'yesterday')).rejects.toThrow('"yesterday" is no time. Write it as');
  } finally {
    rmSync(base, { recursive: true });
  }
});

it('is told of the component that is asked about, three lines at most', async () => {
  const learnt: Usual[] = Array.from({ length: 9 }, (_, at) => ({
    ...{ component: at === 0 ? 'other' : 'store', source: 'metric', signal: `queue_${'abcdefghi'[at]}_ms` },
    ...{ low: 5, high: 40, seen: 6, of: 7, since: '2030-05-01T02:00:00.000Z' },
  }));
  const { lines } = await usual({
    ...{ ask: { subject: { component: 'store' } }, text: 'what is usual at store?', now: tonight },
    look: async () => ({ data: { metrics: [] }, evidence: 'E7' }),
    quiet: async () => learnt,
  } as unknown as Asked);
  expect(lines.map(plainText)).toEqual([
    'Nothing is measured at store. [E7]',
    ...['b', 'c', 'd'].map(
      (it) => `Loud, and no news: queue_${it}_ms 5 ms to 40 ms, in 6 of 7 quiet looks at this time since 2030-05-01.`,
    ),
  ]);
});
