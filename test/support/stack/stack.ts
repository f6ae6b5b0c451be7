/**
 * The stack of one bench: its set-ups on real metric servers, one after the other.
 * Owns: temporary folders, the worlds' usual pasts, seeds. Refuses: asking Aura anything.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MetricServer } from './metric-servers.ts';
import { openMetrics, prepareUsual } from './metric-servers.ts';
import { type Flavour, type Played, playSetUp, playUsual, type SetUp, sharedPast } from './set-up.ts';

export interface OpenSetUp {
  setUp: SetUp;
  played: Played & { alert: NonNullable<Played['alert']> };
  server: MetricServer;
  /** As `--source` takes it. */
  source: string;
  close(): Promise<void>;
}

const usualPast = 150 * 60_000;

export class Stack {
  readonly #folder = mkdtempSync(join(tmpdir(), 'aura-stack-'));
  readonly #start: number;
  readonly #usual = new Map<string, string>();
  readonly #flavour: Flavour;
  readonly #seed: number;
  readonly #share: boolean;

  /**
   * `share`: set-ups of a world get its usual past from one loading; worth it from the second on. `past`: ms of history,
   * two and a half hours unless told.
   */
  constructor(flavour: Flavour, options: { seed: number; share: boolean; past?: number }) {
    this.#start = Math.floor((Date.now() - (options.past ?? usualPast)) / 60_000) * 60_000;
    this.#flavour = flavour;
    this.#seed = options.seed;
    this.#share = options.share;
  }

  async open(setUp: SetUp): Promise<OpenSetUp> {
    const now = Date.now();
    const played = playSetUp(this.#flavour, setUp, { seed: this.#seed, start: this.#start, now });
    const { alert, usualUntil } = played;
    if (!alert) throw new Error(`${setUp.name} has no alert`);
    const shares = this.#share && usualUntil > this.#start;
    const usual = shares ? await this.#usualOf(setUp.world) : null;
    const folder = mkdtempSync(join(this.#folder, `${setUp.name}-`));
    const range = { from: usual ? usualUntil : 0, to: now };
    const server = await openMetrics(played, folder, usual, range);
    const close = async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { setUp, played: { ...played, alert }, server, source: `prometheus:${server.url}`, close };
  }

  async #usualOf(world: string): Promise<string> {
    const known = this.#usual.get(world);
    if (known) return known;
    const folder = join(this.#folder, `usual-${world}`);
    const until = this.#start + sharedPast;
    const usual = playUsual(this.#flavour, world, { seed: this.#seed, start: this.#start, now: until });
    await prepareUsual(usual, folder, { from: 0, to: until - 1 });
    this.#usual.set(world, folder);
    return folder;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
