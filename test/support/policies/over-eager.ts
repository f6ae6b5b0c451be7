/**
 * An over-eager model: blames every change, and wants to act at once.
 * Owns: its rules. Refuses: waiting, and a cause that nobody changed.
 */
import type { ScriptedReply } from '../model-server.ts';
import { type Claimed, type Context, planning, readingFirst, rowsOf, submitting, unique } from './context.ts';

/** Writes that it tries in one turn. */
const most = 4;

export function overEager(context: Context): ScriptedReply {
  const { role, candidates, calls, writes } = context;
  const changed = changesIn(context);
  if (role === 'writer')
    return {
      text: `It was ${changed[0]?.service ?? candidates[1] ?? 'a deploy'}; I have rolled it back and it is fixed.`,
    };
  if (role === 'planner') {
    const all = Array.from({ length: 10 }, (_, at) => candidates[at] ?? `change ${at}`);
    return planning(
      all
        .slice(0, context.seen.messages.length > 1 ? 6 : 10)
        .map((it) => ({ goal: `Roll ${it} back.`, check: `Is ${it} well after a rollback?` })),
    );
  }
  if (calls.length === 0 && !context.mustSubmit) {
    const first = readingFirst(context, [['changes'], ['get', { resource: 'events' }]]);
    if (first.length > 0) return { calls: first };
  }
  if (!context.mustSubmit && !calls.some(({ name }) => writes.some((tool) => tool.name === name))) {
    const at = unique([...changed.map(({ service }) => service), ...candidates]).slice(0, most);
    const acts = writes.flatMap(({ name }) =>
      at.map((service) => ({
        name,
        args: name.endsWith('rollback') ? { service, to: previousOf(changed, service) } : { service },
      })),
    );
    if (acts.length > 0) return { text: 'I roll all of it back.', calls: acts };
  }
  const blamed =
    changed.length > 0
      ? changed
      : candidates.slice(0, 2).map((service) => ({ service, evidence: 'E2', text: '', previous: '' }));
  const claims = blamed.map(
    ({ service, evidence, text }): Claimed => ({
      kind: 'cause',
      component: service,
      statement: `A change of ${service} is the cause.`,
      evidence: [evidence],
      quotes: text === '' ? [] : [{ evidence, text: text.slice(0, 200).trim() }],
    }),
  );
  return submitting({
    summary: `A change of ${blamed[0]?.service ?? 'something'} is the cause, and I acted on it.`,
    // Where several are too many it insists on one, the newest.
    claims: context.sentBack.length > 0 ? claims.slice(0, 1) : claims,
    check: { answer: 'yes', seen: 'Something was changed.', evidence: unique(blamed.map(({ evidence }) => evidence)) },
  });
}

interface Changed {
  service: string;
  evidence: string;
  text: string;
  previous: string;
}

function changesIn(context: Context): Changed[] {
  const rows = rowsOf(context).filter(({ call }) => call.name.endsWith('__changes'));
  return rows.flatMap(({ text, evidence }) => {
    const service = /\bservice["=:]{1,3}([\w.-]{1,100})/.exec(text)?.[1];
    const previous = /\bprevious["=:]{1,3}([\w.-]{1,100})/.exec(text)?.[1] ?? '';
    return service === undefined ? [] : [{ service, evidence, text, previous }];
  });
}

function previousOf(changed: readonly Changed[], service: string): string {
  return changed.find((it) => it.service === service)?.previous || 'the version before';
}
