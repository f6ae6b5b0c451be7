/**
 * Starts the shop: its processes, collector, MCP server, alert rule and the folder it writes to; breaks it on request.
 * Owns: the life of the whole, and the truth about what was done to it, which stays in this process's memory.
 * Refuses: telling the truth to any file, tool or signal that an investigator can read.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journeysOf, servicePlans } from './catalog.ts';
import type { Fault } from './faults.ts';
import { faultsFor } from './faults.ts';
import { Fleet } from './fleet.ts';
import { IncidentFolder } from './incident-folder.ts';
import type { AlertFile } from './incident-folder.ts';
import { ShopMcpServer } from './mcp-server.ts';
import type { OperationRecord } from './operations.ts';
import { Operations } from './operations.ts';
import { probe } from './probe.ts';
import { Sabotage } from './sabotage.ts';
import type { Truth } from './sabotage.ts';
import { seededRandom } from './seeded-random.ts';
import { ShopChanges } from './shop-changes.ts';
import { shopView } from './shop-view.ts';
import { Watch } from './watch.ts';

export interface ShopOptions {
  /** Where telemetry is written; made if missing, never removed. */
  folder: string;
  /** Repeats the choices of fault, decoy and neighbours; by the clock unless told. */
  seed?: number;
  /** Names of the services to run; all unless told. `SMALL_SHOP` is the smallest that can break. */
  services?: string[];
  /** Where operations.ndjson goes, kept after `stop`; a temporary folder, removed by `stop`, unless told. */
  controlFolder?: string;
}

export interface Shop {
  /** Address of the shop's MCP server, streamable HTTP. */
  readonly mcpUrl: string;
  readonly folder: string;
  readonly controlFolder: string;
  readonly seed: number;
  /** Names of the faults that this shop can have. */
  readonly faults: string[];
  /** What was done to the shop; null until `breakIt`, and `fault: null` after `raiseFalseAlert`. */
  readonly truth: Truth | null;
  readonly alert: AlertFile | null;
  /** Breaks it, by chance unless a fault is named; waits for enough healthy time before, and makes the decoy too. */
  breakIt(fault?: string): Promise<Truth>;
  /** Raises an alert although nothing is wrong; waits for enough healthy time before. */
  raiseFalseAlert(): Promise<AlertFile>;
  /** The alert when it fires; throws `shop-no-alert` when it has not within `timeout` ms. */
  whenAlert(timeout?: number): Promise<AlertFile>;
  /** Measured now: live requests of every journey succeed in time, and the alert rule has been calm for five seconds. */
  healthy(): Promise<boolean>;
  /** Waits until `healthy`; false when it is not within `timeout` ms. */
  whenHealthy(timeout?: number): Promise<boolean>;
  /** Hash of versions, settings, replicas, sites and certificates. */
  fingerprint(): string;
  /** What the shop's operations really did, in order. */
  operations(): OperationRecord[];
  /** Process ids of everything that runs. */
  pids(): number[];
  /** Ends every process and port, and removes the control folder unless it was given. */
  stop(): Promise<void>;
}

export async function startShop(options: ShopOptions): Promise<Shop> {
  const seed = options.seed ?? Date.now() % 2 ** 31;
  const plans = servicePlans(options.services);
  const names = plans.map(({ name }) => name);
  const journeys = journeysOf(names);
  const controlFolder = options.controlFolder ?? mkdtempSync(join(tmpdir(), 'aura-shop-'));
  mkdirSync(controlFolder, { recursive: true, mode: 0o700 });
  const folder = new IncidentFolder(options.folder);
  const watch = new Watch(journeys, folder);
  const collector = await watch.startCollector();
  const fleet = new Fleet({
    plans,
    journeys,
    collector,
    temporary: controlFolder,
    privateFolder: options.controlFolder === undefined ? controlFolder : undefined,
    onLine: (service, line, stream) => watch.takeLine(service, line, stream),
    onCrash: (service, member, reason, restartIn) => watch.takeCrash(service, member, reason, restartIn),
  });
  const changes = new ShopChanges(fleet, (change) => folder.change(change));
  const operations = new Operations(changes, join(controlFolder, 'operations.ndjson'));
  const mcp = new ShopMcpServer(operations, shopView(fleet, changes, seed));
  const sabotage = new Sabotage({ fleet, changes, watch, random: seededRandom(seed), names });

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      sabotage.stop();
      await fleet.stop();
      await Promise.all([mcp.stop(), watch.stop()]);
      folder.close();
      if (options.controlFolder === undefined) rmSync(controlFolder, { recursive: true, force: true });
    })());

  try {
    const mcpUrl = await mcp.start();
    folder.topology(
      plans.flatMap(({ name, calls }) => calls.filter((to) => names.includes(to)).map((to) => ({ from: name, to }))),
    );
    await fleet.start();
    changes.begin();
    await watch.begin(fleet);
    const healthy = async (): Promise<boolean> =>
      watch.calm && (await probe(fleet.addressesOf('storefront'), journeys));
    return {
      mcpUrl,
      folder: options.folder,
      controlFolder,
      seed,
      faults: faultsFor(names).map(({ name }: Fault) => name),
      get truth() {
        return sabotage.truth;
      },
      get alert() {
        return watch.alert;
      },
      breakIt: (fault) => sabotage.breakIt(fault),
      raiseFalseAlert: () => sabotage.raiseFalseAlert(),
      whenAlert: (timeout = 60_000) => watch.whenAlert(timeout),
      healthy,
      whenHealthy: async (timeout = 90_000) => {
        const until = Date.now() + timeout;
        while (Date.now() < until) {
          if (await healthy()) return true;
          await watch.nextSecond();
        }
        return false;
      },
      fingerprint: () => fingerprintOf(fleet),
      operations: () => [...operations.records],
      pids: () => fleet.pids(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function fingerprintOf(fleet: Fleet): string {
  const state = [...fleet.states].map(([name, { version, replicas, config, site, keyPair }]) => [
    name,
    version,
    replicas,
    Object.entries(config).toSorted(([a], [b]) => a.localeCompare(b)),
    site,
    keyPair?.certificate,
  ]);
  return createHash('sha256').update(JSON.stringify(state)).digest('hex');
}
