/**
 * Two live workers on one incident: the older one is held inside a tool call, the newer one takes over, the older one
 * is let go. Owns: one round and its verdict. Refuses: chance.
 */
import { Journal } from '../../src/run/journal.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { IncidentLab } from './incident-lab.ts';
import { until } from './until.ts';

/** Journal entries that the older worker wrote after the newer one had taken the incident; must be none. */
export async function fenceRound(store: Store): Promise<number> {
  let release: () => void = () => undefined;
  let inside = false;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const shared: Store = { ...bound(store), close: async () => undefined };
  const older = new IncidentLab(
    {
      tools: {
        'aura.triage': async () => {
          inside = true;
          await gate;
          return {};
        },
      },
    },
    shared,
  );
  const newer = new IncidentLab({ incident: older.incident, notes: older.notesFolder }, shared);
  try {
    await older.ask('what broke?');
    const first = older.worker.handle(older.incident);
    await until('the older worker to be inside a call', () => inside);
    const second = newer.worker.handle(older.incident);
    await until('the newer worker to have taken over', async () =>
      (await store.read(older.incident, 0)).some((entry) => entry.fence > 1),
    );
    release();
    await Promise.all([first, second]);
    const entries = await store.read(older.incident, 0);
    const taken = entries.findIndex((entry) => entry.fence > 1);
    const state = await new Journal(store).load(older.incident);
    if ([...state.approvals.values()].length !== 1) throw new Error('the newer worker did not do its work');
    return entries.slice(taken).filter((entry) => entry.fence === 1).length;
  } finally {
    await older.close();
    await newer.close();
  }
}

function bound(store: Store): Store {
  return {
    commit: (commit) => store.commit(commit),
    read: (incident, after, limit) => store.read(incident, after, limit),
    fence: (incident) => store.fence(incident),
    find: (link) => store.find(link),
    due: (limit, only) => store.due(limit, only),
    incidents: () => store.incidents(),
    trust: () => store.trust(),
    signedHead: (incident) => store.signedHead(incident),
    now: () => store.now(),
    hold: (sender, ms) => store.hold(sender, ms),
    release: (held, sender, when) => store.release(held, sender, when),
    done: (held, sender) => store.done(held, sender),
    backlog: () => store.backlog(),
    close: () => store.close(),
  };
}
