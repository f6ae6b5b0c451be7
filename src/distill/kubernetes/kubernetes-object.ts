/**
 * What one Kubernetes object says about its health, from the fields that the API conventions define.
 * Source: "Kubernetes API Conventions" (conditions, phases) and the core, apps, batch and autoscaling v1 types.
 * Owns: problems in words with literal values, and how bad they are. Refuses: showing a Secret's data.
 */

export interface ObjectHealth {
  kind: string;
  name: string;
  namespace?: string;
  /** Problems, worst first. */
  problems: string[];
  /** 0: healthy; higher is worse. */
  badness: number;
  /** One word on its state: phase, or ready of wanted. */
  state: string;
}

type Fields = Record<string, unknown>;

const GOOD_PHASES = new Set(['Running', 'Succeeded', 'Active', 'Bound', 'Available', 'Ready', 'Completed']);
/** Conditions that are bad when True. */
export const BAD_WHEN_TRUE =
  /Pressure$|^Failed$|Failure|Unavailable|^Stalled$|^Degraded$|Error|^FailureTarget$|Dangling|Unreachable|Corrupt/;
/** Conditions that say nothing of health whatever their status. */
const NEITHER =
  /^(?:Complete|SuccessCriteriaMet|ScalingLimited|Suspended|PodReadyToStartContainers|DisruptionTarget|NonStructural\w*)$/;

export function fieldsOf(value: unknown): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

/** Characters of a message that are read; the API server takes no longer ones. */
const longestMessage = 40_000;

function oneLine(value: unknown): string {
  return textOf(value).slice(0, longestMessage).replace(/\s+/g, ' ').trim();
}

function terminated(state: Fields, label: string): string {
  const parts = [label, oneLine(state.reason), `exit ${textOf(state.exitCode)}`];
  if (textOf(state.signal) !== '') parts.push(`signal ${textOf(state.signal)}`);
  if (textOf(state.finishedAt) !== '') parts.push(`at ${textOf(state.finishedAt)}`);
  const message = oneLine(state.message);
  return parts.filter((part) => part !== '').join(' ') + (message === '' ? '' : `: ${message}`);
}

interface Problem {
  text: string;
  weight: number;
}

function containerProblems(status: Fields, init: boolean): Problem[] {
  const found: Problem[] = [];
  const state = fieldsOf(status.state);
  const last = fieldsOf(fieldsOf(status.lastState).terminated);
  const waiting = fieldsOf(state.waiting);
  const ended = fieldsOf(state.terminated);
  const restarts = Number(status.restartCount ?? 0);
  const label = `${init ? 'init container' : 'container'} ${textOf(status.name)}`;
  const again = restarts > 0 ? ` (${restarts} restarts)` : '';
  if (textOf(waiting.reason) !== '' && !/^(?:ContainerCreating|PodInitializing)$/.test(textOf(waiting.reason))) {
    found.push({
      text: `${label} waiting ${oneLine(waiting.reason)}${again}${waiting.message === undefined ? '' : `: ${oneLine(waiting.message)}`}`,
      weight: 60,
    });
  } else if (textOf(waiting.reason) !== '')
    found.push({ text: `${label} waiting ${oneLine(waiting.reason)}`, weight: 18 });
  if (ended.exitCode !== undefined && Number(ended.exitCode) !== 0)
    found.push({ text: `${label} ${terminated(ended, 'terminated')}${again}`, weight: 58 });
  if (last.exitCode !== undefined && (Number(last.exitCode) !== 0 || restarts > 2)) {
    found.push({
      text: `${label} ${terminated(last, 'last terminated')}${waiting.reason === undefined ? again : ''}`,
      weight: Number(last.exitCode) === 0 ? 20 : 46,
    });
  }
  if (found.length === 0 && restarts > 0)
    found.push({ text: `${label}${again}`, weight: 8 + 6 * Math.log10(restarts + 1) });
  if (found.length === 0 && !init && status.ready === false && fieldsOf(state.running).startedAt !== undefined)
    found.push({ text: `${label} running but not ready`, weight: 34 });
  return found;
}

function conditionProblems(status: Fields, finished: boolean): Problem[] {
  const found: Problem[] = [];
  for (const condition of listOf(status.conditions)) {
    const type = textOf(condition.type);
    const value = textOf(condition.status);
    if (type === '' || NEITHER.test(type) || finished) continue;
    const bad = value === 'Unknown' || (BAD_WHEN_TRUE.test(type) ? value === 'True' : value === 'False');
    if (!bad) continue;
    const reason = oneLine(condition.reason);
    const message = oneLine(condition.message);
    found.push({
      text: `condition ${type}=${value}${reason === '' ? '' : ` ${reason}`}${message === '' ? '' : `: ${message}`}`,
      // "Not ready because its containers are not" only repeats them.
      weight: /^ContainersNot(?:Ready|Initialized)$/.test(reason) ? 6 : 40,
    });
  }
  return found;
}

function replicaProblems(kind: string, spec: Fields, status: Fields): Problem[] {
  const found: Problem[] = [];
  const wanted =
    kind === 'DaemonSet'
      ? Number(status.desiredNumberScheduled ?? 0)
      : Number(spec.replicas ?? (kind === 'Deployment' || kind === 'StatefulSet' ? 1 : Number.NaN));
  const ready = Number((kind === 'DaemonSet' ? status.numberReady : status.readyReplicas) ?? 0);
  if (/^(?:Deployment|StatefulSet|ReplicaSet|DaemonSet|ReplicationController)$/.test(kind)) {
    // A manifest has no status: nothing is known of what runs.
    if (ready < wanted && Object.keys(status).length > 0)
      found.push({ text: `${ready} of ${wanted} replicas ready`, weight: 38 });
    if (kind === 'Deployment' && wanted === 0) found.push({ text: 'scaled to 0 (replicas: 0)', weight: 12 });
  }
  if (kind === 'Job' && Number(status.failed ?? 0) > 0)
    found.push({
      text: `${Number(status.failed)} failed, ${Number(status.succeeded ?? 0)} succeeded, backoffLimit ${textOf(spec.backoffLimit)}`,
      weight: 40,
    });
  if (kind === 'HorizontalPodAutoscaler' && Number(status.currentReplicas) >= Number(spec.maxReplicas)) {
    found.push({ text: `at its maximum of ${textOf(spec.maxReplicas)} replicas`, weight: 24 });
  }
  return found;
}

/** What deployers and operators keep beside conditions: a health, a sync, the last operation (Argo CD's and Flux's words). */
function operatorProblems(status: Fields): Problem[] {
  const found: Problem[] = [];
  const health = fieldsOf(status.health);
  if (/^(?:Degraded|Missing|Unknown|Suspended)$/.test(textOf(health.status)))
    found.push({ text: `health ${oneLine(health.status)}: ${oneLine(health.message)}`.replace(/: $/, ''), weight: 32 });
  const sync = textOf(fieldsOf(status.sync).status);
  if (sync !== '' && sync !== 'Synced') found.push({ text: `sync ${sync}`, weight: 14 });
  const operation = fieldsOf(status.operationState);
  if (/^(?:Failed|Error)$/.test(textOf(operation.phase)))
    found.push({ text: `operation ${textOf(operation.phase)}: ${oneLine(operation.message)}`, weight: 36 });
  return found;
}

/** The health of one object; works for any kind that follows the conventions. */
export function healthOf(object: unknown): ObjectHealth {
  const { kind: rawKind, metadata: rawMetadata, spec: rawSpec, status: rawStatus } = fieldsOf(object);
  const kind = textOf(rawKind) || 'object';
  const metadata = fieldsOf(rawMetadata);
  const spec = fieldsOf(rawSpec);
  const status = fieldsOf(rawStatus);
  const phase = textOf(status.phase);
  const problems: Problem[] = [];
  if (phase !== '' && !GOOD_PHASES.has(phase)) {
    const message = oneLine(status.message);
    problems.push({
      text: [`phase ${phase}`, oneLine(status.reason), message].filter((part) => part !== '').join(': '),
      weight: phase === 'Failed' ? 44 : 32,
    });
  } else if (textOf(status.reason) !== '')
    problems.push({ text: `${oneLine(status.reason)}: ${oneLine(status.message)}`, weight: 30 });
  for (const each of listOf(status.initContainerStatuses)) problems.push(...containerProblems(each, true));
  for (const each of listOf(status.containerStatuses)) problems.push(...containerProblems(each, false));
  problems.push(
    ...conditionProblems(status, phase === 'Succeeded'),
    ...replicaProblems(kind, spec, status),
    ...operatorProblems(status),
  );
  if (spec.unschedulable === true) problems.push({ text: 'unschedulable (cordoned)', weight: 26 });
  if (textOf(metadata.deletionTimestamp) !== '')
    problems.push({ text: `being deleted since ${textOf(metadata.deletionTimestamp)}`, weight: 20 });
  if (kind === 'Endpoints' && listOf(fieldsOf(object).subsets).every((subset) => listOf(subset.addresses).length === 0))
    problems.push({ text: 'no ready addresses', weight: 30 });
  problems.sort((a, b) => b.weight - a.weight);
  return {
    kind,
    name: textOf(metadata.name) || textOf(metadata.generateName) || '(no name)',
    namespace: textOf(metadata.namespace) || undefined,
    problems: problems.map((problem) => problem.text),
    badness: problems.reduce((sum, problem, at) => sum + problem.weight * 0.5 ** at, 0),
    state:
      phase ||
      (spec.replicas === undefined
        ? ''
        : Object.keys(status).length === 0
          ? 'declared'
          : `${Number(status.readyReplicas ?? 0)}/${textOf(spec.replicas)} ready`),
  };
}
