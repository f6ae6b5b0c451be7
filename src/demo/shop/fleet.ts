/**
 * What runs in the shop and where: versions, replicas, config, certificates and sites of every service.
 * Owns: the wanted state of each service and the processes that carry it. Refuses: writing change records, and knowing
 * which of its steps is a fault.
 */
import { randomBytes } from 'node:crypto';
import type { Journey, ServicePlan } from './catalog.ts';
import { freshKeyPair } from './certificates.ts';
import { Member } from './member.ts';
import type { ConfigValue, KeyPair, Peers, ServiceSettings } from './process/protocol.ts';

export interface ServiceState {
  plan: ServicePlan;
  version: string;
  replicas: number;
  config: Record<string, ConfigValue>;
  site: string | undefined;
  keyPair: KeyPair | undefined;
  members: Member[];
  restarts: number;
  lastCrash: { at: number; reason: string } | undefined;
}

export interface FleetOptions {
  plans: ServicePlan[];
  journeys: Journey[];
  /** Base address of the OTLP collector. */
  collector: string;
  /** The driver's private folder; the load process removes it if the driver dies. */
  privateFolder: string | undefined;
  /** Where the processes keep compiled code: a folder that nobody else can have made. */
  temporary: string;
  onLine(service: string, line: string, stream: 'stdout' | 'stderr'): void;
  onCrash(service: string, member: string, reason: string, restartIn: number): void;
}

/** Wait before a crashed replica is started again, ms, as a container platform does. */
const RESTART_BACKOFF = 4000;

export class Fleet {
  readonly states = new Map<string, ServiceState>();
  readonly #options: FleetOptions;
  readonly #alive = new Set<Member>();
  readonly #killedFor = new Map<Member, string>();
  readonly #hangingSites = new Set<string>();
  /** Services whose replicas stand still wherever they are, until they are replaced. */
  readonly #stuck = new Set<string>();
  readonly #factors = new Map<string, number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #load: Member | undefined;
  #stopped = false;

  constructor(options: FleetOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    await Promise.all(
      this.#options.plans.map(async (plan) => {
        this.states.set(plan.name, {
          plan,
          version: plan.version,
          replicas: 1,
          config: { ...plan.config },
          site: plan.sites?.[0],
          keyPair: plan.tls ? await freshKeyPair(plan.name) : undefined,
          members: [],
          restarts: 0,
          lastCrash: undefined,
        });
      }),
    );
    this.#load = this.#keep(
      new Member('load', 'load', this.#options.temporary, {
        onLine: () => undefined,
        onExit: (member) => this.#alive.delete(member),
      }),
    );
    const started = this.#load.start();
    if (this.#options.privateFolder !== undefined) {
      const folder = this.#options.privateFolder;
      void started.then(
        () => this.#load?.tell({ type: 'keep-clean', folder }),
        () => undefined,
      );
    }
    await Promise.all([started, ...[...this.states.values()].map((state) => this.#grow(state))]);
    this.publish();
    this.#sendLoad();
  }

  state(service: string): ServiceState {
    const state = this.states.get(service);
    if (state === undefined) throw new Error(`there is no service ${service}`);
    return state;
  }

  /** Replaces every replica by new ones of this state, new before old, so that no request is lost. */
  async roll(service: string, change: (state: ServiceState) => void): Promise<void> {
    const state = this.state(service);
    change(state);
    const fresh = await Promise.all(Array.from({ length: state.replicas }, () => this.#spawn(state)));
    // A crashed replica may have come back meanwhile; it is one too many.
    const spare = state.members.filter((member) => !fresh.includes(member));
    state.members = fresh;
    this.publish();
    await Promise.all(spare.map((member) => member.end()));
  }

  /** New replicas that take up everything anew. */
  async restart(service: string): Promise<void> {
    this.#stuck.delete(service);
    await this.roll(service, () => undefined);
  }

  async scale(service: string, replicas: number): Promise<void> {
    const state = this.state(service);
    state.replicas = replicas;
    await this.#grow(state);
    const spare = state.members.splice(replicas);
    this.publish();
    await Promise.all(spare.map((member) => member.end()));
  }

  setConfig(service: string, config: Record<string, ConfigValue>): void {
    const state = this.state(service);
    state.config = config;
    for (const member of state.members) member.tell({ type: 'config', config });
  }

  /** Lets the service present this certificate from its next handshake on, and lets its callers trust it. */
  present(service: string, keyPair: KeyPair): void {
    const state = this.state(service);
    state.keyPair = keyPair;
    for (const member of state.members) member.tell({ type: 'certificate', keyPair });
    this.publish();
  }

  /** From now on nothing at the service's present site answers, or nothing of it at any until it is restarted. */
  hang(service: string, { everywhere }: { everywhere: boolean }): void {
    const state = this.state(service);
    if (everywhere) this.#stuck.add(service);
    else this.#hangingSites.add(`${service}/${state.site}`);
    for (const member of state.members) member.tell({ type: 'hang', hanging: true });
  }

  surge(route: string, factor: number): void {
    this.#factors.set(route, factor);
    this.#sendLoad();
  }

  /** Ends a replica as a platform does that finds it above its memory limit. */
  evict(service: string, pod: string, reason: string): void {
    const member = this.state(service).members.find((candidate) => candidate.name === pod);
    if (member === undefined || this.#killedFor.has(member)) return;
    this.#killedFor.set(member, reason);
    member.kill();
  }

  /** Tells every process where every service can be reached now. */
  publish(): void {
    const peers = this.#peers();
    for (const state of this.states.values()) for (const member of state.members) member.tell({ type: 'peers', peers });
    this.#sendLoad();
  }

  addressesOf(service: string): string[] {
    return this.#peers()[service]?.addresses ?? [];
  }

  pids(): number[] {
    return [...this.#alive].flatMap((member) => member.child.pid ?? []);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    const everyone = [...this.#alive];
    for (const member of everyone) member.kill();
    await Promise.all(everyone.map((member) => member.gone()));
  }

  #peers(): Peers {
    const peers: Peers = {};
    for (const [name, { plan, keyPair, members }] of this.states) {
      const scheme = plan.tls ? 'https' : 'http';
      const addresses = members
        .filter((member) => member.ready)
        .map((member) => `${scheme}://127.0.0.1:${member.port}`);
      peers[name] = { addresses, ...(keyPair ? { trust: keyPair.certificate } : {}) };
    }
    return peers;
  }

  #sendLoad(): void {
    const journeys = this.#options.journeys.map(({ route, rate }) => ({
      route,
      rate: rate * (this.#factors.get(route) ?? 1),
    }));
    this.#load?.tell({ type: 'load', addresses: this.addressesOf('storefront'), journeys });
  }

  async #grow(state: ServiceState): Promise<void> {
    const missing = Math.max(state.replicas - state.members.length, 0);
    state.members.push(...(await Promise.all(Array.from({ length: missing }, () => this.#spawn(state)))));
  }

  async #spawn(state: ServiceState): Promise<Member> {
    const { plan } = state;
    const pod = `${plan.name}-${randomBytes(5).toString('hex')}`;
    const member = this.#keep(
      new Member(pod, 'service', this.#options.temporary, {
        onLine: (line, stream) => this.#options.onLine(plan.name, line, stream),
        onExit: (gone, code, signal) => this.#onExit(state, gone, code, signal),
      }),
    );
    const settings: ServiceSettings = {
      service: plan.name,
      version: state.version,
      pod,
      collector: this.#options.collector,
      slots: plan.slots,
      queue: plan.queue,
      config: state.config,
      peers: this.#peers(),
      hanging: this.#stuck.has(plan.name) || this.#hangingSites.has(`${plan.name}/${state.site}`),
      ...(state.keyPair ? { keyPair: state.keyPair } : {}),
    };
    try {
      await member.start(settings);
    } catch (error) {
      member.kill();
      throw error;
    }
    return member;
  }

  #keep(member: Member): Member {
    this.#alive.add(member);
    if (this.#stopped) member.kill();
    return member;
  }

  #onExit(state: ServiceState, member: Member, code: number | null, signal: NodeJS.Signals | null): void {
    this.#alive.delete(member);
    const at = state.members.indexOf(member);
    if (this.#stopped || at < 0) return;
    state.members.splice(at, 1);
    state.restarts += 1;
    const reason = this.#killedFor.get(member) ?? (signal ? `signal ${signal}` : `exit code ${code}`);
    state.lastCrash = { at: Date.now(), reason };
    this.publish();
    this.#options.onCrash(state.plan.name, member.name, reason, RESTART_BACKOFF);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#grow(state).then(
        () => this.publish(),
        () => undefined,
      );
    }, RESTART_BACKOFF);
    this.#timers.add(timer);
  }
}
