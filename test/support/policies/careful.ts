/**
 * A careful model: looks at each candidate, tells them apart, quotes word for word, and says so when it is not sure.
 * Owns: its rules. Refuses: a claim without a line that it read.
 */
import type { ScriptedReply } from '../model-server.ts';
import {
  type Claimed,
  type Context,
  messageIn,
  names,
  planning,
  reading,
  rowsOf,
  submitting,
  unique,
} from './context.ts';

/** Candidates that it tells apart. */
const most = 3;
const mostRuledOut = 15;
const isBad = /severity=(?:error|warning)|\berror\b|fail|refused|timed? ?out|abnormal|back ?off|oom|exceeded|denied/i;

export function careful(context: Context): ScriptedReply {
  const { role, candidates } = context;
  if (role === 'writer') return { text: written(context) };
  if (role === 'planner') {
    const [first, second] = candidates;
    const check =
      second === undefined ? `Is ${first ?? 'anything'} the cause?` : `Is ${first} the cause rather than ${second}?`;
    return planning([{ goal: 'Look at each candidate and tell them apart.', check }]);
  }
  const turns = context.seen.messages.filter((message) => message.role === 'assistant').length;
  if (turns === 0 && !context.mustSubmit) {
    // What waits behind a search is looked for at once, and read in the turn after.
    const search = context.reads.includes('find_tools')
      ? [{ name: 'find_tools', args: { query: 'list objects with their state: pods, events, deployments' } }]
      : [];
    const calls = [...firstReads(context), ...objectReads(context), ...search];
    if (calls.length > 0) return { text: 'I look at each candidate.', calls };
  }
  if (turns === 1 && !context.mustSubmit && !context.calls.some(({ name }) => name.endsWith('__get'))) {
    const calls = objectReads(context);
    if (calls.length > 0) return { text: 'And at the objects.', calls };
  }
  return submitting(withoutFaults(decided(context), context.sentBack));
}

function firstReads(context: Context): NonNullable<ScriptedReply['calls']> {
  const alerted = alertedOf(context);
  const about = context.candidates.length > 0 ? context.candidates.slice(0, most) : alerted === null ? [] : [alerted];
  return [
    ...(reading(context, 'cause_candidates') ?? []),
    ...(reading(context, 'changes') ?? []),
    ...about.flatMap((service) => [
      ...(reading(context, 'log_patterns', { service }) ?? []),
      ...(reading(context, 'metric_profile', { service }) ?? []),
    ]),
  ];
}

function objectReads(context: Context): NonNullable<ScriptedReply['calls']> {
  return ['pods', 'events', 'deployments'].flatMap((resource) => reading(context, 'get', { resource }) ?? []);
}

interface Handed {
  summary: string;
  claims: Claimed[];
  check: { answer: 'yes' | 'no' | 'open'; seen: string; evidence: string[] };
}

function decided(context: Context): Handed {
  const itself = testimony(context);
  if (itself) return itself;
  const candidates = context.candidates.slice(0, most);
  const rows = rowsOf(context).filter(({ text }) => isBad.test(text));
  /** Bad lines that were read when asking for just this component. */
  const own = (name: string) => rows.filter(({ call }) => call.args.service === name);
  const blames = (name: string, other: string) => own(name).find(({ text }) => names(text, other));
  // Whom the first suspect's own lines accuse is nearer to the cause, unless it accuses back.
  let [suspect] = candidates;
  const met = new Set<string>();
  for (let next = suspect; next !== undefined && !met.has(next); ) {
    suspect = next;
    met.add(next);
    const from = next;
    next = candidates.find((other) => !met.has(other) && blames(from, other) && !blames(other, from));
  }
  if (suspect === undefined) return unsure('No candidate shows.', []);
  const cause = suspect;
  const [sign] = own(cause);
  if (!sign) return unsure(`Nothing that I read of ${cause} is bad.`, []);
  const others = candidates.filter((name) => name !== cause);
  const told = others.map((name) => ({ name, line: blames(name, cause), bad: own(name)[0] }));
  const open = told.filter(({ line, bad }) => !line && bad);
  const symptoms = told.flatMap(({ name, line }) =>
    line ? [claim('symptom', name, `${name} fails for want of ${cause}.`, line)] : [],
  );
  // The first of the first look needs no accuser; who was put before it does.
  const isAccused = symptoms.length > 0;
  if (cause !== candidates[0] && !isAccused) return unsure(`Nothing speaks for ${cause}.`, symptoms);
  if (open.length > 0 && !isAccused)
    return unsure(`I cannot tell ${cause} from ${open.map(({ name }) => name).join(' and ')}.`, symptoms);
  return {
    summary: `${cause} is the cause: it shows faults of its own [${sign.evidence}].`,
    claims: [claim('cause', cause, `${cause} shows faults of its own.`, sign), ...symptoms],
    check: { answer: 'yes', seen: `${cause} shows faults of its own.`, evidence: [sign.evidence] },
  };
}

/** An object's own state goes before what others suffer from it; where several are ill, nothing is decided by it. */
function testimony(context: Context): Handed | null {
  const rows = rowsOf(context).filter(({ call }) => call.name.endsWith('__get'));
  const ill = rows.flatMap((row) => {
    const component = isIll(row) ? ownerIn(row.text) : null;
    return component === null ? [] : [{ ...row, component }];
  });
  const [component, ...others] = unique(ill.map((it) => it.component));
  if (component === undefined || others.length > 0) return null;
  const signs = unique(ill.map(({ evidence }) => evidence)).flatMap(
    (id) => ill.find(({ evidence }) => evidence === id) ?? [],
  );
  const [first] = signs;
  if (!first) return null;
  const statement = `${component} is not well by the cluster's own word.`;
  // The others that are suspected are told from it where the same list shows them well.
  const well = context.candidates
    .filter((name) => name !== component)
    .flatMap((name) => {
      const row = rows.find((it) => !isIll(it) && ownerIn(it.text) === name && it.call.args.resource !== 'events');
      return row ? [claim('ruled-out', name, `${name} is well by the cluster's own word.`, row)] : [];
    });
  return {
    summary: `${component} is the cause: the cluster itself says that it is not well [${first.evidence}].`,
    claims: [
      {
        kind: 'cause',
        component,
        statement,
        evidence: signs.map(({ evidence }) => evidence),
        quotes: signs.map(({ evidence, text }) => ({ evidence, text: messageIn(text) })),
      },
      ...well.slice(0, mostRuledOut),
    ],
    check: { answer: 'yes', seen: statement, evidence: [first.evidence] },
  };
}

/** A pod that does not run or is not ready, a workload without replicas, a warning. */
function isIll({ text, call }: { text: string; call: { args: Record<string, unknown> } }): boolean {
  if (call.args.resource === 'events') return /\bWarning\b/.test(text);
  const ready = /\b(\d+)\/(\d+)\b/.exec(text);
  return ready !== null && (ready[1] !== ready[2] || ready[2] === '0') && !/Completed/.test(text);
}

/** The workload that a line is about: the name of a pod without the marks of its revision. */
function ownerIn(text: string): string | null {
  const pod = /\b([a-z][a-z0-9-]{2,80}?)-[a-f0-9]{6,10}-[a-z0-9]{5}\b/.exec(text)?.[1];
  if (pod) return pod;
  const named =
    /\b(?:deployment|replicaset|statefulset|pod|persistentvolumeclaim)s?(?:\.apps)?\/([a-z][a-z0-9-]{2,80})/.exec(
      text,
    )?.[1];
  return (
    named?.replace(/-[a-f0-9]{8,10}$/, '').replace(/-\d$/, '') ??
    /\bname=([a-z][a-z0-9-]{2,80})\b/i.exec(text)?.[1] ??
    /(?:^|: )([a-z][a-z0-9-]{2,80})\b/i.exec(text)?.[1] ??
    null
  );
}

function claim(
  kind: Claimed['kind'],
  component: string,
  statement: string,
  row: { evidence: string; text: string },
): Claimed {
  const { evidence } = row;
  return { kind, component, statement, evidence: [evidence], quotes: [{ evidence, text: messageIn(row.text) }] };
}

function unsure(seen: string, claims: Claimed[]): Handed {
  return { summary: `${seen} More has to be looked at.`, claims, check: { answer: 'open', seen, evidence: [] } };
}

/** What was sent back is not said again. */
function withoutFaults(handed: Handed, sentBack: readonly string[]): Handed {
  if (sentBack.length === 0) return handed;
  const said = sentBack.join('\n');
  const claims = sentBack.length > 1 ? [] : handed.claims.filter(({ component }) => !names(said, component));
  if (claims.some(({ kind }) => kind === 'cause')) return { ...handed, claims };
  return unsure('What I took for the cause does not hold.', claims);
}

function alertedOf({ told }: Context): string | null {
  const alert = told.find(({ source }) => source === 'the alert')?.text ?? '';
  const service = /"service":"([^"]{1,200})"/.exec(alert)?.[1] ?? 'not named';
  return service === 'not named' ? null : service;
}

/** Repeats what was concluded, with the evidence that stands there. */
function written({ told }: Context): string {
  const all = told.map(({ text }) => text).join('\n');
  const ids = unique(all.match(/\bE\d{1,5}\b/g) ?? []).slice(0, 3);
  return `${all.slice(0, 300)} ${ids.map((id) => `[${id}]`).join(' ')}`;
}
