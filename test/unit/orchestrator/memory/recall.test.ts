/** What an incident whose outcome was said does to the next ones, over the real journal. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Opinions } from '../../../../src/intake/opinions.ts';
import { recall } from '../../../../src/orchestrator/memory/recall.ts';
import { RunContext, type RunParts } from '../../../../src/orchestrator/run-context.ts';
import { synthesize } from '../../../../src/orchestrator/synthesize.ts';
import type { Finding } from '../../../../src/run/evidence.ts';
import { Journal } from '../../../../src/run/journal.ts';
import type { TriageResult } from '../../../../src/run/finding/triage-result.ts';
import { FileStore } from '../../../../src/store/file-store.ts';
import { sharedRecord } from '../../../../src/memory/signed-record.ts';
import { lessonLine } from '../../../../src/slack/cards/lesson-lines.ts';
import { wordsOf } from '../../../../src/slack/markup.ts';
import { badDeploy } from '../../../support/rollback-workflow.ts';

const by = { team: 'T', user: 'UONCALL' };
const place = { team: 'T', channel: 'C' };
let folder = '';
let store: FileStore;
let journal: Journal;
let opinions: Opinions;
let presses = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-recall-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  const isOpen = async ({ channel }: { channel: string }) => channel === 'C';
  opinions = new Opinions({ journal, intake: { welcomes: async () => true }, isOpen, log: () => undefined });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const leaking: TriageResult = {
  ...badDeploy,
  components: [{ component: 'cart', score: 2, onset: '2026-01-01T00:10:00Z', why: 'memory rises' }],
  causeKind: 'leak',
  changes: [],
  culpritChange: null,
};

function foundIn(triage: TriageResult): Finding {
  const evidence = { triage: 'E1', changes: null, profile: null };
  const worked = { narrative: null, model: null, gaps: [] };
  return { ...synthesize({ triage, evidence, gaps: [] }, worked).result.finding, verdict: 'likely' };
}

/** An incident whose run has looked once. */
async function investigated(incident: string, triage: TriageResult, finding = foundIn(triage), at = place) {
  const request = `req-${incident}`;
  const run = `run-${incident}`;
  await journal.decide(incident, () => ({
    facts: [
      {
        type: 'incident-opened',
        brief: { source: 'alertmanager', title: 'api errors', labels: { alertname: 'ApiErrors' }, startedAt: 1 },
      },
      {
        type: 'request-accepted',
        request: { id: request, kind: 'webhook', text: '', capped: false, by: null, place: at },
      },
      { type: 'run-started', run, request, parent: null, fence: 1, route: 'investigate', workflow: null },
      {
        type: 'step-ended',
        run,
        key: 'triage',
        result: {
          kind: 'triage',
          seen: { triage, evidence: { triage: 'E1', changes: null, profile: null }, gaps: [] },
        },
      },
      { type: 'step-ended', run, key: 'evaluation', result: { kind: 'evaluation', finding } },
    ],
  }));
  const parts = { journal } as unknown as RunParts;
  const context = new RunContext({ incident, run, fence: 0, parts, signal: new AbortController().signal });
  const known = await recall(context, finding, triage);
  const state = await journal.load(incident);
  return { known, lesson: state.runs.get(run)?.lesson ?? null };
}

async function said(incident: string, outcome: { right: boolean; was?: string }, at = place) {
  expect(await opinions.outcome({ incident, id: `press-${(presses += 1)}`, place: at, by }, outcome)).toBe(true);
}

describe('what was said of a cause', () => {
  it('counts for the verdicts of its workflow as it was said last, and no more once it was withdrawn', async () => {
    await investigated('first', badDeploy);
    expect((await store.trust()).flatMap(({ judged }) => judged ?? [])).toEqual([]);
    await said('first', { right: true });
    await said('first', { right: false, was: 'the load balancer' });
    expect((await store.trust()).map(({ judged }) => judged)).toMatchObject([
      { run: 'run-first', workflow: null, right: false },
    ]);
    expect(await opinions.withdraw({ incident: 'second', id: 'press-withdraw', place, by }, 'first')).toBe(true);
    expect((await store.trust()).flatMap(({ judged }) => judged ?? [])).toEqual([]);
  });
});

describe('an earlier incident', () => {
  it('whose cause nobody confirmed comes to nobody’s mind', async () => {
    await investigated('first', badDeploy);
    expect(await investigated('second', badDeploy)).toEqual({ known: false, lesson: null });
  });

  it('that was confirmed is a dated lead, and leaves nothing to plan where the same is seen again', async () => {
    await investigated('first', badDeploy);
    await said('first', { right: true });
    expect(await investigated('second', badDeploy)).toMatchObject({ known: true, lesson: { incident: 'first' } });
    expect((await journal.load('first')).recalls).toMatchObject({ held: ['second'], contradicted: [] });
  });

  it('that was said to be something else is shown, and decides nothing', async () => {
    await investigated('first', badDeploy);
    await said('first', { right: false, was: 'the load balancer' });
    expect(await investigated('second', badDeploy)).toMatchObject({
      known: false,
      lesson: { right: false, was: 'the load balancer' },
    });
  });

  it('keeps what was said in a closed channel there, and says elsewhere only what it was not', async () => {
    const closed = { team: 'T', channel: 'G' };
    await investigated('first', badDeploy, foundIn(badDeploy), closed);
    await said('first', { right: false, was: 'the deal with the bank' }, closed);
    const { lesson } = await investigated('second', badDeploy);
    expect(lesson).toMatchObject({ right: false, keptBack: true });
    expect(JSON.stringify(lesson)).not.toContain('bank');
    expect(lesson && wordsOf(lessonLine(lesson))).toMatch(/: not api .*\(what it was is told where it was said\)/);
    expect(await investigated('third', badDeploy, foundIn(badDeploy), closed)).toMatchObject({
      lesson: { was: 'the deal with the bank' },
    });
    expect(sharedRecord(await journal.load('first'), { sign: () => '', verify: () => false })?.text).not.toContain(
      'bank',
    );
    await said('first', { right: false, was: 'the deal with the bank' });
    expect((await investigated('fourth', badDeploy)).lesson?.was).toBe('the deal with the bank');
  });

  it('is shown where the cause is open and its component moves, which does not count as having come again', async () => {
    await investigated('first', badDeploy);
    await said('first', { right: true });
    const [moved] = [
      {
        component: 'api',
        signal: 'latency',
        source: 'metric' as const,
        kind: 'moved' as const,
        onset: '2026-01-01T00:10:00Z',
        before: 1,
        after: 9,
        chronic: false,
        strength: 3,
        text: 'latency 1 → 9',
      },
    ];
    const triage = { ...badDeploy, anomalies: [moved] };
    const open = { ...foundIn(triage), verdict: 'inconclusive' as const };
    expect(await investigated('second', triage, open)).toMatchObject({ known: false, lesson: { incident: 'first' } });
    expect((await journal.load('first')).recalls).toEqual({ held: [], contradicted: [] });
  });

  it('that another one contradicts is shown with it, and neither decides or is judged', async () => {
    await investigated('first', badDeploy);
    await said('first', { right: true });
    await investigated('other', { ...badDeploy, causeKind: 'config' });
    await said('other', { right: true });
    const { known, lesson } = await investigated('third', { ...badDeploy, causeKind: 'unknown' });
    expect(known).toBe(false);
    expect(new Set([lesson?.named.kind, lesson?.disputed?.named.kind])).toEqual(new Set(['config', 'deploy']));
    for (const id of ['first', 'other'])
      expect((await journal.load(id)).recalls).toEqual({ held: [], contradicted: [] });
  });

  it('of another fault behind the same alert says nothing', async () => {
    await investigated('first', badDeploy);
    await said('first', { right: true });
    expect(await investigated('second', leaking)).toEqual({ known: false, lesson: null });
  });

  it('is found behind a newer one of its alert, counts each incident once, and is gone when it is withdrawn', async () => {
    await investigated('first', badDeploy);
    await said('first', { right: true });
    await investigated('other', leaking);
    await said('other', { right: true });
    await said('other', { right: true });
    const counts = (await journal.load('other')).outcome?.postings?.map(({ count }) => count);
    expect(Math.max(...(counts ?? []))).toBe(2);
    expect(await investigated('second', badDeploy)).toMatchObject({ lesson: { incident: 'first' } });
    const press = { incident: 'second', id: 'w', place, by };
    expect(await opinions.withdraw(press, 'first')).toBe(true);
    expect(await opinions.withdraw({ ...press, id: 'w2' }, 'nowhere')).toBe(false);
    expect(await investigated('third', badDeploy)).toEqual({ known: false, lesson: null });
  });
});
