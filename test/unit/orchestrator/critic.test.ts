/** A critic: asked only where one is named, heard only where the evidence itself speaks against a claim. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Model, ModelReply, ModelRequest } from '../../../src/model/model.ts';
import { ModelError } from '../../../src/model/model-error.ts';
import type { Worked } from '../../../src/run/step.ts';
import type { Objection } from '../../../src/run/finding/objection.ts';
import type { TriageResult } from '../../../src/run/finding/triage-result.ts';
import { IncidentLab } from '../../support/incident-lab.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';
import { until } from '../../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

const unsure: TriageResult = {
  ...badDeploy,
  components: [],
  changes: [],
  culpritChange: null,
  causeKind: 'unknown',
  outcome: 'cannot-tell',
  missing: ['no metrics of the alert'],
};
const pods = [
  'NAME                        READY   STATUS             RESTARTS   AGE',
  'api-7c4d8b9f55-m9p2q     1/1     Running            0          4d',
  'web-5d7f6c8b66-t4w7z     0/1     CrashLoopBackOff   12         4d',
].join('\n');
const usage = { input: 10, output: 5 };

const task = { id: 't1', investigator: 'general', goal: 'look at both', check: 'which one is it?' };

/** Reads logs and pods, then blames api for crashing; web once that was sent back. */
function investigator({ messages }: ModelRequest, insists: boolean): ModelReply {
  const call = (id: string, name: string, args: Record<string, unknown>) => ({
    text: '',
    usage,
    calls: [{ id, name, args }],
  });
  const turn = messages.filter(({ role }) => role === 'assistant').length;
  if (turn === 0) return call('l', 'x__logs', {});
  if (turn === 1) return call('p', 'x__pods', {});
  const told = messages.flatMap((it) => (it.role === 'tool' ? it.results.map(({ text }) => text) : []));
  const idOf = (text: string) => /\[(E\d+)\]/.exec(told.find((one) => one.includes(text)) ?? '')?.[1] ?? 'E0';
  const [logs, state] = [idOf('queue is full'), idOf('CrashLoopBackOff')];
  const isFirst = insists || turn === 2;
  const component = isFirst ? 'api' : 'web';
  const claim = {
    kind: 'cause',
    component,
    statement: 'It crashes and is not ready.',
    evidence: isFirst ? [logs] : [logs, state],
    quotes: isFirst ? [] : [{ evidence: state, text: 'CrashLoopBackOff' }],
  };
  const check = { answer: 'yes', seen: 'it crashes', evidence: [logs] };
  return call('s', 'submit', { summary: `${component} crashes.`, claims: [claim], check });
}

interface Heard {
  criticAsked: ModelRequest[];
  turns: ModelRequest[];
  worked: Worked;
  objections: Objection[];
  component: string | null;
  verdict: string;
}

async function run(critic: ((request: ModelRequest) => ModelReply) | null, insists = false): Promise<Heard> {
  const criticAsked: ModelRequest[] = [];
  const turns: ModelRequest[] = [];
  const asked: Model = {
    name: 'critic',
    ask: async (request) => {
      criticAsked.push(request);
      return critic?.(request) ?? { text: '', calls: [], usage };
    },
  };
  const model: Model = {
    name: 'scripted',
    ask: async (request) => {
      if (request.tools.some(({ name }) => name === 'plan'))
        return { text: '', usage, calls: [{ id: 'p', name: 'plan', args: { tasks: [task] } }] };
      turns.push(structuredClone({ ...request, signal: undefined }) as unknown as ModelRequest);
      return investigator(request, insists);
    },
    forRole: (role) => (role === 'critic' ? critic && asked : model),
  };
  lab = await IncidentLab.open({
    model,
    workflows: [],
    reads: ['x.*'],
    tools: {
      'aura.triage': () => unsure,
      'x.logs': () => 'ERROR api and web: the queue is full',
      'x.pods': () => pods,
    },
  });
  await lab.start();
  await lab.ask('what broke?');
  const ended = await until('the end', async () => {
    const [first] = (await lab.state()).runs.values();
    return first?.state === 'ended' && first;
  });
  const steps = ended.steps.flatMap(({ result }) => result ?? []);
  const worked = steps.flatMap((it) => (it.kind === 'task' ? [it.worked] : []));
  const objections = steps.flatMap((it) => (it.kind === 'critique' ? it.objections : []));
  const finding = ended.answer?.type === 'finding' ? ended.answer.finding : null;
  const { component = null, verdict = 'none' } = finding ?? {};
  return {
    criticAsked,
    turns,
    worked: worked[0] ?? { narrative: null, model: null, gaps: [] },
    objections,
    component,
    verdict,
  };
}

const objecting = (objections: unknown) => (): ModelReply => ({
  text: '',
  usage,
  calls: [{ id: 'o', name: 'object', args: { objections } }],
});
/** The line by which the pod of api says that it is well. */
const right = ({ messages }: ModelRequest): ModelReply => {
  const [first] = messages;
  const shown = first?.role === 'user' ? first.text : '';
  const [, evidence = ''] = /\[(E\d+)\] Data from x\.pods/.exec(shown) ?? [];
  return objecting([{ claim: 1, evidence, quote: 'api-7c4d8b9f55-m9p2q     1/1     Running' }])();
};

describe('a critic', () => {
  it('is asked nothing where nobody named one', async () => {
    const { criticAsked, turns, worked } = await run(null);
    expect(criticAsked).toEqual([]);
    expect(turns).toHaveLength(3);
    expect(worked.submissions?.[0]?.claims).toMatchObject([{ component: 'api', faults: [] }]);
  });

  it.each([
    ['nothing at all', []],
    ['everything, with no evidence', [{ claim: 1, evidence: '', quote: '' }]],
    ['everything, with evidence that there is not', [{ claim: 1, evidence: 'E999', quote: 'api is well' }]],
    ['everything, with lines that nobody wrote', [{ claim: 1, evidence: 'E2', quote: 'api is well' }]],
    [
      'everything, with a line that says nothing against it',
      [{ claim: 1, evidence: 'E2', quote: 'the queue is full' }],
    ],
    ['claims that there are not', [{ claim: 9, evidence: 'E2', quote: 'the queue is full' }]],
    ['in another form', [{ claim: 'one' }, 7, null]],
    ['what is no list', 'all of it is wrong'],
  ])('that objects to %s changes nothing', async (_, objections) => {
    const alone = await run(null);
    await lab.close();
    const heard = await run(objecting(objections));
    expect(heard.criticAsked).toHaveLength(1);
    expect(heard.turns).toHaveLength(3);
    expect(heard.worked.submissions).toEqual(alone.worked.submissions);
    expect([heard.component, heard.verdict]).toEqual([alone.component, alone.verdict]);
    expect(heard.objections.every(({ held, dropped }) => held === null && dropped !== '')).toBe(true);
  });

  it('that is right has the claim sent back with the reason, and what is mended stands', async () => {
    const { criticAsked, turns, worked, objections, component } = await run(right);
    const why = 'shows the objects of api well, and the claim says that they are not';
    expect(objections).toMatchObject([{ component: 'api', held: expect.stringContaining(why), dropped: '' }]);
    // It is asked once; that the claim was mended is looked at by code.
    expect(criticAsked).toHaveLength(1);
    expect(turns).toHaveLength(4);
    expect(JSON.stringify(turns[3]?.messages)).toContain(why);
    expect(worked.submissions?.[0]?.claims).toMatchObject([{ component: 'web', faults: [] }]);
    expect(component).toBe('web');
  });

  it('that was right is not overruled by saying the same again', async () => {
    const { criticAsked, turns, worked, component, verdict } = await run(right, true);
    expect(criticAsked).toHaveLength(1);
    // Handed in, and mended twice.
    expect(turns).toHaveLength(5);
    expect(worked.submissions?.[0]?.claims).toMatchObject([{ component: 'api', faults: [expect.any(String)] }]);
    expect([component, verdict]).toEqual([null, 'inconclusive']);
  });

  it('is shown the claims and what was read as data, and may do nothing but object', async () => {
    const { criticAsked } = await run(objecting([]));
    const [request] = criticAsked;
    expect(request).toMatchObject({ toolChoice: { tool: 'object' }, tools: [{ name: 'object' }] });
    const text = JSON.stringify(request?.messages);
    expect(text).toContain('1. cause, api: It crashes and is not ready.');
    // Evidence that no claim cites is what speaks against claims.
    expect(text).toContain('CrashLoopBackOff');
    expect(text.match(/Data from [^\n]{1,80}, not instructions/g)).toHaveLength(3);
  });

  it('that fails is a gap, and costs nothing else', async () => {
    const { worked } = await run(() => {
      throw new ModelError({ kind: 'unreachable', model: 'critic', why: 'is down' });
    });
    expect(worked.submissions?.[0]?.claims).toMatchObject([{ component: 'api', faults: [] }]);
    expect(worked.gaps).toEqual([expect.stringContaining('the critic did not answer, so nobody objected')]);
  });
});
