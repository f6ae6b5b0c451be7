/**
 * Everything that can be done to the shop by release, config and operations, each with the record that it leaves.
 * Owns: histories of deployments and config revisions, and change records. Refuses: repeats and permissions; operations.ts.
 */
import { AuraError } from '../../errors.ts';
import { freshKeyPair, readCertificate } from './certificates.ts';
import type { Fleet, ServiceState } from './fleet.ts';
import type { ChangeRecord } from './incident-folder.ts';
import type { ConfigValue, KeyPair } from './process/protocol.ts';
import { assertRelease, diffOf } from './releases.ts';

export interface Deployment {
  version: string;
  previous?: string;
  deployedAt: string;
  summary: string;
}

export interface ConfigRevision {
  ref: string;
  config: Record<string, ConfigValue>;
  at: string;
}

export const MOST_REPLICAS = 3;

export class ShopChanges {
  readonly #fleet: Fleet;
  readonly #record: (change: ChangeRecord) => void;
  readonly #deployments = new Map<string, Deployment[]>();
  readonly #revisions = new Map<string, ConfigRevision[]>();
  #sequence = 0;
  #sealed = false;

  constructor(fleet: Fleet, record: (change: ChangeRecord) => void) {
    this.#fleet = fleet;
    this.#record = record;
  }

  /** Notes the first deployment and config of every service; they are no change. */
  begin(): void {
    const at = new Date().toISOString();
    for (const [service, state] of this.#fleet.states) {
      this.#deployments.set(service, [{ version: state.version, deployedAt: at, summary: 'First deployment' }]);
      this.#revisions.set(service, [{ ref: `${service}-config-1`, config: state.config, at }]);
    }
  }

  deployments(service: string): Deployment[] {
    return this.#deployments.get(service) ?? [];
  }

  revisions(service: string): ConfigRevision[] {
    return this.#revisions.get(service) ?? [];
  }

  async deploy(service: string, version: string, summary: string, author: string): Promise<string> {
    const state = this.#state(service);
    assertRelease(service, version);
    const previous = state.version;
    if (previous === version) throw refused(`${service} runs ${version} already.`);
    const at = new Date().toISOString();
    const changed = diffOf(service, previous, version);
    this.#record({ time: at, kind: 'deploy', service, ref: version, previous, summary, author, ...changed });
    this.#deployments.get(service)?.push({ version, previous, deployedAt: at, summary });
    await this.#fleet.roll(service, (wanted) => {
      wanted.version = version;
    });
    return `${service} runs ${version} (before: ${previous})`;
  }

  async rollback(service: string, to: string, author: string): Promise<string> {
    const current = this.#state(service).version;
    if (!this.deployments(service).some((deployment) => deployment.version === to)) {
      const known = [...new Set(this.deployments(service).map(({ version }) => version))].join(', ');
      throw refused(`${service} never ran ${to}. It ran: ${known}.`);
    }
    return await this.deploy(service, to, `Roll back ${service} from ${current} to ${to}`, author);
  }

  setConfig(service: string, key: string, value: ConfigValue, summary: string, author: string): string {
    const state = this.#state(service);
    const before = state.config[key];
    if (before === undefined) {
      throw refused(`${service} has no setting ${key}. It has: ${Object.keys(state.config).join(', ')}.`);
    }
    if (typeof before !== typeof value) throw refused(`${key} is a ${typeof before}; ${String(value)} is not.`);
    return this.#revise(service, { ...state.config, [key]: value }, `${key}: ${before} → ${value}. ${summary}`, author);
  }

  restoreConfig(service: string, to: string, author: string): string {
    this.#state(service);
    const revision = this.revisions(service).find(({ ref }) => ref === to);
    if (revision === undefined) {
      const known = this.revisions(service).map(({ ref }) => ref);
      throw refused(`${service} has no config revision ${to}. It has: ${known.join(', ')}.`);
    }
    return this.#revise(service, revision.config, `Restore the settings of ${to}`, author);
  }

  async restart(service: string): Promise<string> {
    this.#state(service);
    await this.#fleet.restart(service);
    return `${service} was restarted`;
  }

  async scale(service: string, replicas: number, author: string): Promise<string> {
    const before = this.#state(service).replicas;
    if (replicas < 1 || replicas > MOST_REPLICAS) throw refused(`replicas must be 1 to ${MOST_REPLICAS}.`);
    this.#note('scale', service, String(before), `replicas: ${before} → ${replicas}`, author);
    await this.#fleet.scale(service, replicas);
    return `${service} has ${replicas} replicas (before: ${before})`;
  }

  /** From now on nobody signs a new certificate. */
  sealAuthority(): void {
    this.#sealed = true;
  }

  /** What rotating would change; throws where it would be refused. */
  rehearseRotation(service: string): { object: string; changes: { path: string; before: string; after: string }[] } {
    const { notAfter } = readCertificate(this.#mayRotate(service).certificate);
    return {
      object: `certificate of ${service}`,
      changes: [{ path: 'notAfter', before: notAfter, after: 'a day from now' }],
    };
  }

  async rotateCertificate(service: string, author: string): Promise<string> {
    const before = this.#mayRotate(service);
    const keyPair = await freshKeyPair(service);
    const { notAfter } = readCertificate(keyPair.certificate);
    this.#fleet.present(service, keyPair);
    this.#note('config', service, readCertificate(before.certificate).serial, 'New certificate', author);
    return `${service} presents a new certificate, valid until ${notAfter}`;
  }

  async failOver(service: string, author: string): Promise<string> {
    const state = this.#state(service);
    const sites = state.plan.sites ?? [];
    const from = state.site ?? '';
    const to = sites[(sites.indexOf(from) + 1) % Math.max(sites.length, 1)];
    if (to === undefined || to === from) throw refused(`${service} has no other site to go to.`);
    this.#note('config', service, from, `site: ${from} → ${to}`, author);
    await this.#fleet.roll(service, (wanted) => {
      wanted.site = to;
    });
    return `${service} runs at ${to} (before: ${from})`;
  }

  #mayRotate(service: string): KeyPair {
    const { keyPair } = this.#state(service);
    if (keyPair === undefined) throw refused(`${service} presents no certificate.`);
    if (this.#sealed)
      throw refused(
        `The authority that signs for ${service} is sealed and issues nothing. Whoever keeps its keys has to unseal it first.`,
      );
    return keyPair;
  }

  #state(service: string): ServiceState {
    const state = this.#fleet.states.get(service);
    if (state) return state;
    throw refused(`There is no service ${service}. There are: ${[...this.#fleet.states.keys()].join(', ')}.`);
  }

  #revise(service: string, config: Record<string, ConfigValue>, summary: string, author: string): string {
    const history = this.revisions(service);
    const previous = history.at(-1) ?? { ref: '', config: {}, at: '' };
    const ref = `${service}-config-${history.length + 1}`;
    const at = new Date().toISOString();
    history.push({ ref, config, at });
    const keys = Object.keys(config).filter((key) => config[key] !== previous.config[key]);
    const diff = [
      `--- a/config/${service}.yaml`,
      `+++ b/config/${service}.yaml`,
      ...keys.flatMap((key) => [`-${key}: ${String(previous.config[key])}`, `+${key}: ${String(config[key])}`]),
    ].join('\n');
    const files = [`config/${service}.yaml`];
    this.#record({ time: at, kind: 'config', service, ref, previous: previous.ref, summary, author, files, diff });
    this.#fleet.setConfig(service, config);
    return `${service} has the settings of revision ${ref} (before: ${previous.ref})`;
  }

  #note(kind: 'config' | 'scale', service: string, previous: string, summary: string, author: string): void {
    this.#sequence += 1;
    const ref = `${service}-operation-${this.#sequence}`;
    this.#record({ time: new Date().toISOString(), kind, service, ref, previous, summary, author });
  }
}

function refused(userMessage: string): AuraError {
  return new AuraError({ code: 'shop-refused', userMessage });
}
