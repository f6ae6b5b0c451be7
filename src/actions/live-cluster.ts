/**
 * One cluster, read and changed object by object.
 * Owns: the requests, the precondition of each write (the resource version just read), and what a refusal asks for.
 * Refuses: deciding what to change, and trying a write again.
 */
import { AuraError } from '../errors.ts';
import { fieldsAt, recordsOf } from '../sources/kubernetes/api-fields.ts';
import type { KubeClient } from '../sources/kubernetes/kube-client.ts';
import { isRecord, type JsonRecord, textOf } from '../sources/loose-json.ts';
import { listPath, pathOf, spoken } from './api-path.ts';
import { mergePatchOf } from './merge-patch.ts';
import type { Target } from './target.ts';

/** Whom the cluster notes as the owner of a changed field. */
export const fieldManager = 'aura';
/** Requests of one action; waiting asks once a second. */
const mostRequests = 400;

export interface Write {
  target: Target;
  /** As it was read right before. */
  live: JsonRecord;
  /** As it should be; undefined: gone. */
  wanted: JsonRecord | undefined;
  subresource?: 'scale';
  /** What to grant where the right is missing. */
  grant: string;
  isDryRun: boolean;
}

export class LiveCluster {
  readonly #client: KubeClient;
  readonly #signal: AbortSignal | undefined;
  readonly #budget = { left: mostRequests, made: 0 };

  /** `signal` ends reads and waiting; a write under way is not torn down. */
  constructor(client: KubeClient, signal?: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
  }

  /** Throws `actions-no-such-object`. */
  async read(target: Target): Promise<JsonRecord> {
    const found = await this.find(target);
    if (found) return found;
    throw new AuraError({
      code: 'actions-no-such-object',
      userMessage: `There is no ${spoken(target)}; check its name, kind and namespace`,
    });
  }

  async find(target: Target): Promise<JsonRecord | undefined> {
    try {
      const found = await this.#client.json(pathOf(target), {}, this.#reading());
      return isRecord(found) ? found : undefined;
    } catch (error) {
      if (error instanceof AuraError && error.code === 'kubernetes-unknown') return undefined;
      throw error;
    }
  }

  /** The ReplicaSets or ControllerRevisions that an object keeps. */
  async ownedBy(owner: JsonRecord, plural: 'replicasets' | 'controllerrevisions'): Promise<JsonRecord[]> {
    const { namespace, uid } = fieldsAt(owner, 'metadata');
    const labels = Object.entries(fieldsAt(owner, 'spec', 'selector', 'matchLabels'));
    const list = await this.#client.json(
      listPath(plural, textOf(namespace) ?? ''),
      { limit: '500', labelSelector: labels.map(([key, value]) => `${key}=${String(value)}`).join(',') },
      this.#reading(),
    );
    return recordsOf(fieldsAt({ list }, 'list').items).filter((item) =>
      recordsOf(fieldsAt(item, 'metadata').ownerReferences).some((it) => it.controller === true && it.uid === uid),
    );
  }

  /** The object as the server has it afterwards, or would have it; undefined: gone. */
  async write(write: Write): Promise<JsonRecord | undefined> {
    const { target, live, wanted, subresource, grant, isDryRun } = write;
    const { uid, resourceVersion } = fieldsAt(live, 'metadata');
    const dryRun: Record<string, string> = isDryRun ? { dryRun: 'All' } : {};
    const allowance = { budget: this.#budget };
    if (wanted === undefined) {
      const body = { preconditions: { uid } };
      const how = { method: 'DELETE' as const, body, contentType: 'application/json', grant };
      await this.#client.write(pathOf(target), dryRun, how, allowance);
      return undefined;
    }
    const patch = mergePatchOf(live, wanted);
    const body = { ...patch, metadata: { ...fieldsAt(patch, 'metadata'), resourceVersion } };
    const how = { method: 'PATCH' as const, body, contentType: 'application/merge-patch+json', grant };
    const place = subresource === undefined ? pathOf(target) : `${pathOf(target)}/${subresource}`;
    const parameters = { fieldManager, fieldValidation: 'Strict', ...dryRun };
    const answer = await this.#client.write(place, parameters, how, allowance);
    if (subresource !== 'scale') return isRecord(answer) ? answer : wanted;
    const { replicas } = fieldsAt({ answer }, 'answer', 'spec');
    return { ...live, spec: { ...fieldsAt(live, 'spec'), replicas } };
  }

  #reading() {
    return { budget: this.#budget, ...(this.#signal ? { signal: this.#signal } : {}) };
  }
}
