/**
 * One action on one object, rehearsed or done.
 * Owns: the order of it: bounds, a read, the server's own dry run, what differs, whether that is still what was shown, the
 * write on exactly what was read, and what became of a write whose answer was lost.
 * Refuses: writing twice; only what the server refused as outdated is planned anew.
 */
import { AuraError } from '../errors.ts';
import type { KubernetesActionSettings } from '../run/settings/action-settings.ts';
import { fieldsAt } from '../sources/kubernetes/api-fields.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import type { KubernetesAction, Plan } from './action.ts';
import { rightsFor } from './all-actions.ts';
import { spoken, wordFor } from './api-path.ts';
import { checkOwner, checkReplicas, checkTarget } from './bounds.ts';
import { type Difference, differenceOf, stampOf } from './difference.ts';
import { keepersOf } from './keepers.ts';
import type { LiveCluster, Write } from './live-cluster.ts';
import type { Target } from './target.ts';

export interface Asked {
  action: KubernetesAction;
  target: Target;
  /** The action's own arguments. */
  given: Record<string, unknown>;
  isDryRun: boolean;
  /** What a dry run gave for this very call; absent: nobody was shown anything. */
  shown?: string;
}

export interface Performed {
  outcome: 'would-change' | 'changed' | 'unchanged';
  plan: Plan;
  difference: Difference;
  /** Stands for what was shown. */
  stamp: string;
  /** As the write left it; undefined where nothing was written. */
  written: JsonRecord | undefined;
  remarks: string[];
}

/** Plans made where the object's status moves under the write. */
const mostPlans = 6;

/**
 * Throws AuraError: `actions-out-of-bounds`, `-no-such-object`, `-no-such-revision`, `-not-fitting`,
 * `-changed-since` (another object than was shown), `-restless`, `-unknown` (nobody knows whether it happened), and what
 * the cluster refuses, a missing right with its Role.
 */
export async function perform(
  asked: Asked,
  cluster: LiveCluster,
  settings: KubernetesActionSettings,
): Promise<Performed> {
  const { action, target, given, isDryRun } = asked;
  checkTarget(target, settings);
  const grant = `grant the Role ${action.role} of manifests/kubernetes/action-access.yaml to Aura (${rightsText(action, target)})`;
  let { shown } = asked;
  for (let plans = 0; plans < mostPlans; plans++) {
    const live = await cluster.read(target);
    checkOwner(target, live, settings);
    const plan = await planOn(live, asked, cluster, shown);
    checkReplicas(live, plan.wanted, settings);
    const write: Write = {
      target,
      live,
      wanted: plan.wanted,
      ...(action.subresource ? { subresource: action.subresource } : {}),
      grant,
      isDryRun: true,
    };
    const rehearsed = await ifNotOutdated(cluster.write(write));
    if (rehearsed === outdated) continue;
    const difference = differenceOf(`${wordFor(target)}.yaml`, live, rehearsed);
    const stamp = stampOf(live, [action.name, target, given], difference);
    const done = {
      plan,
      difference,
      stamp,
      remarks: [...(plan.remarks ?? []), ...keepersOf(live)],
      written: undefined,
    };
    if (difference.changes.length === 0) return { ...done, outcome: 'unchanged' };
    if (shown !== undefined && shown !== stamp) throw changedSince(target, shown, stamp);
    if (isDryRun) return { ...done, outcome: 'would-change' };
    // What this call has seen itself is what it goes on with.
    shown = stamp;
    try {
      const written = await ifNotOutdated(cluster.write({ ...write, isDryRun: false }));
      if (written !== outdated) return { ...done, outcome: 'changed', written: written ?? live };
    } catch (error) {
      const settled = await settle(error, write, rehearsed, cluster);
      return { ...done, outcome: 'changed', written: settled ?? live };
    }
  }
  throw new AuraError({
    code: 'actions-restless',
    userMessage: `${spoken(target)} changed under each of ${mostPlans} tries, so nothing was changed; try again`,
    retryable: true,
  });
}

/** Of an object that changed since, it does not matter why the action does not fit it any more. */
async function planOn(live: JsonRecord, { action, target, given }: Asked, cluster: LiveCluster, shown?: string) {
  try {
    return await action.plan({ target, live, cluster }, given);
  } catch (error) {
    const now = stampOf(live, [], { changes: [] });
    if (shown === undefined || generationOf(shown) === generationOf(now)) throw error;
    throw changedSince(target, shown, now);
  }
}

function generationOf(stamp: string): string {
  return stamp.split('.', 1)[0] ?? '';
}

/** `get deployments, patch deployments/scale`. */
export function rightsText(action: KubernetesAction, { kind }: Pick<Target, 'kind'>): string {
  return rightsFor(action, kind)
    .map(({ verb, resource }) => `${verb} ${resource}`)
    .join(', ');
}

const outdated = Symbol('outdated');

async function ifNotOutdated(writing: Promise<JsonRecord | undefined>) {
  try {
    return await writing;
  } catch (error) {
    if (error instanceof AuraError && error.code === 'kubernetes-conflict') return outdated;
    throw error;
  }
}

const isLost = (error: unknown): error is AuraError =>
  error instanceof AuraError && /^kubernetes-(?:unreachable|slow|late|busy|too-large)$/.test(error.code);

/** After a write without an answer: a read tells whether it happened, or nobody knows. Throws unless it did. */
async function settle(error: unknown, write: Write, rehearsed: JsonRecord | undefined, cluster: LiveCluster) {
  if (!isLost(error)) throw error;
  const { target, live } = write;
  const check = `look at it with: kubectl get ${wordFor(target)}${target.namespace ? ` -n ${target.namespace}` : ''} -o yaml`;
  let now: JsonRecord | undefined;
  try {
    now = await cluster.find(target);
  } catch {
    throw unknown(`The write to ${spoken(target)} got no answer, and neither did a look at it; ${check}`, error);
  }
  const isSame = fieldsAt({ now }, 'now', 'metadata').uid === fieldsAt(live, 'metadata').uid;
  if (rehearsed === undefined && (now === undefined || !isSame)) return undefined;
  if (now && rehearsed && isSame && differenceOf('', now, rehearsed).changes.length === 0) return now;
  throw unknown(
    `The write to ${spoken(target)} got no answer (${error.userMessage}), and it is not there yet; ${check}`,
    error,
  );
}

function unknown(userMessage: string, cause: unknown): AuraError {
  return new AuraError({ code: 'actions-unknown', userMessage, cause });
}

function changedSince(target: Target, shown: string, now: string): AuraError {
  const [before, after] = [generationOf(shown), generationOf(now)];
  const what =
    before === after ? 'it is not what was shown any more' : `its generation was ${before} then and is ${after} now`;
  return new AuraError({
    code: 'actions-changed-since',
    userMessage: `${spoken(target)} changed since this was shown (${what}), so nothing was changed; ask for a dry run again and decide anew`,
  });
}
