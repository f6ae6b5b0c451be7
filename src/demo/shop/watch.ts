/**
 * Watches the running shop: collects telemetry into the incident folder, evaluates rules each second, enforces memory
 * limits, raises the alert.
 * Owns: the shop's clock of whole seconds and since when it is steady. Refuses: touching services beyond their limits.
 */
import { AuraError } from '../../errors.ts';
import { AlertRule, alertFor, BASELINE } from './alert-rule.ts';
import type { Breach } from './alert-rule.ts';
import type { Journey } from './catalog.ts';
import { Collector } from './collector.ts';
import type { CollectedPoint } from './collector.ts';
import type { Fleet } from './fleet.ts';
import type { AlertFile, IncidentFolder } from './incident-folder.ts';
import { RecordingRules } from './recording-rules.ts';
import type { Sample } from './recording-rules.ts';

/** Warm-up: at least and at most this long after the start of the load, and until this many calm seconds in a row, ms. */
const WARM_UP = { least: 5000, most: 25_000, calmSeconds: 3 };
/** How long after its end a second is evaluated, so that exports under way have arrived, ms. */
const SETTLE = 1500;
/** Seconds of calm that count as recovered. */
const CALM_SECONDS = 5;
/** No replica may have crashed for this long in a shop that is called calm, ms. */
const CRASH_MEMORY = 30_000;
/** A container that holds more is ended, bytes, as `resources.limits.memory` says. */
export const MEMORY_LIMIT = 192 * 1024 * 1024;

export class Watch {
  readonly #rules = new RecordingRules();
  readonly #journeys: Journey[];
  #rule: AlertRule;
  readonly #folder: IncidentFolder;
  readonly #collector: Collector;
  readonly #waiting = new Set<() => void>();
  #fleet: Fleet | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastCrash = 0;
  alert: AlertFile | null = null;
  steadySince = Number.POSITIVE_INFINITY;

  constructor(journeys: Journey[], folder: IncidentFolder) {
    this.#journeys = journeys;
    this.#rule = new AlertRule(journeys);
    this.#folder = folder;
    this.#collector = new Collector({
      onSpans: (spans) => folder.spans(spans),
      onPoints: (points) => this.#takePoints(points),
    });
  }

  startCollector(): Promise<string> {
    return this.#collector.start();
  }

  /** Starts the clock; resolves when the shop is steady. */
  async begin(fleet: Fleet): Promise<void> {
    this.#fleet = fleet;
    const began = Date.now();
    this.#timer = setInterval(() => this.#second(), 1000);
    await this.until(began + WARM_UP.least);
    while (this.#rule.calmSeconds < WARM_UP.calmSeconds && Date.now() < began + WARM_UP.most) await this.nextSecond();
    this.#rule = new AlertRule(this.#journeys);
    this.steadySince = Math.ceil(Date.now() / 1000) * 1000;
  }

  /** From now on the alert rule can fire. */
  arm(): void {
    this.#rule.arm();
  }

  get calm(): boolean {
    return this.#rule.calmSeconds >= CALM_SECONDS && Date.now() - this.#lastCrash > CRASH_MEMORY;
  }

  /** Resolves at the first whole second after `time` (epoch ms). */
  async until(time: number): Promise<void> {
    while (Date.now() < time) await this.nextSecond();
  }

  /** Resolves when enough healthy time for a baseline has been measured. */
  async baselineDone(): Promise<void> {
    await this.until(this.steadySince + BASELINE + SETTLE);
  }

  nextSecond(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  async whenAlert(timeout: number): Promise<AlertFile> {
    const until = Date.now() + timeout;
    while (this.alert === null) {
      if (Date.now() > until) {
        throw new AuraError({
          code: 'shop-no-alert',
          userMessage: `No alert within ${timeout / 1000} s. Start the demo again, on a machine that is less busy.`,
          retryable: true,
        });
      }
      await this.nextSecond();
    }
    return this.alert;
  }

  raise(breach: Breach): AlertFile {
    this.alert = alertFor(breach, Date.now(), this.steadySince);
    this.#folder.alert(this.alert);
    return this.alert;
  }

  /** A line that a service wrote: its JSON as it is, anything else as a log line of its own. */
  takeLine(service: string, line: string, stream: 'stdout' | 'stderr'): void {
    if (stream === 'stdout' && line.startsWith('{')) {
      this.#folder.logLines([line]);
      return;
    }
    if (line.trim() === '') return;
    this.#folder.log({ timestamp: new Date().toISOString(), service, severity: 'error', body: line.slice(0, 4000) });
  }

  takeCrash(service: string, pod: string, reason: string, restartIn: number): void {
    this.#lastCrash = Date.now();
    const body = `container ${pod} terminated: ${reason}; back-off, restarting in ${restartIn / 1000} s`;
    this.#folder.log({
      timestamp: new Date().toISOString(),
      service,
      severity: 'error',
      body,
      attributes: { pod, reporter: 'container-platform' },
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    for (const go of this.#waiting) go();
    await this.#collector.stop();
  }

  #takePoints(points: CollectedPoint[]): void {
    this.#rules.add(points);
    for (const { name, service, pod, value = 0 } of points) {
      if (name !== 'process.memory.usage' || value <= MEMORY_LIMIT) continue;
      this.#fleet?.evict(service, pod, 'OOMKilled, exit code 137');
    }
  }

  #second(): void {
    const end = Math.floor((Date.now() - SETTLE) / 1000) * 1000;
    const samples = [...this.#rules.evaluate(end), ...this.#platform()];
    const [worst] = this.#rule.evaluate(samples);
    if (end > this.steadySince) this.#folder.samples(end, samples);
    if (worst && this.alert === null) this.raise(worst);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const go of waiting) go();
  }

  #platform(): Sample[] {
    return [...(this.#fleet?.states ?? [])].flatMap(([service, state]) => [
      { name: 'replicas_ready', labels: { service }, value: state.members.filter((member) => member.ready).length },
      { name: 'container_restarts_total', labels: { service }, value: state.restarts },
    ]);
  }
}
