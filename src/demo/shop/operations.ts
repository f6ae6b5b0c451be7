/**
 * The shop's write operations as its MCP server offers them: each execution id acts once, and each is written down.
 * Owns: idempotency and the log of what was really done. Refuses: reads.
 */
import { appendFileSync } from 'node:fs';
import { messageOf } from '../../errors.ts';
import type { ConfigValue } from './process/protocol.ts';
import type { ShopChanges } from './shop-changes.ts';

const AUTHOR = 'shop-operations';

export interface OperationArguments {
  service: string;
  to?: string;
  version?: string;
  key?: string;
  value?: ConfigValue;
  replicas?: number;
  dryRun?: boolean;
}

export interface Outcome {
  ok: boolean;
  message: string;
}

/** One line of operations.ndjson: written when it began, and again when it ended. */
export interface OperationRecord {
  time: string;
  phase: 'began' | 'ended';
  execution: string | null;
  operation: string;
  args: OperationArguments;
  outcome?: Outcome;
}

type Operation = (changes: ShopChanges, args: OperationArguments) => Promise<string> | string;

export const OPERATIONS: Record<string, Operation> = {
  rollback: (changes, { service, to = '' }) => changes.rollback(service, to, AUTHOR),
  deploy: (changes, { service, version = '' }) =>
    changes.deploy(service, version, `Deploy ${service} ${version}`, AUTHOR),
  set_config: (changes, { service, key = '', value = '' }) => changes.setConfig(service, key, value, 'By hand', AUTHOR),
  restore_config: (changes, { service, to = '' }) => changes.restoreConfig(service, to, AUTHOR),
  restart: (changes, { service }) => changes.restart(service),
  scale: (changes, { service, replicas = 1 }) => changes.scale(service, replicas, AUTHOR),
  rotate_certificate: (changes, { service }) => changes.rotateCertificate(service, AUTHOR),
  fail_over: (changes, { service }) => changes.failOver(service, AUTHOR),
};

/** Operations that can be tried without doing them. */
const REHEARSALS: Record<string, (changes: ShopChanges, args: OperationArguments) => Record<string, unknown>> = {
  rotate_certificate: (changes, { service }) => changes.rehearseRotation(service),
};

export class Operations {
  readonly #changes: ShopChanges;
  readonly #file: string;
  readonly #done = new Map<string, Promise<Outcome>>();
  readonly records: OperationRecord[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(changes: ShopChanges, file: string) {
    this.#changes = changes;
    this.#file = file;
  }

  /**
   * Performs an operation, or, when this execution id was seen before, only tells what came of it then.
   * Operations run one after another. A refusal is an outcome, not an error.
   */
  perform(operation: string, args: OperationArguments, execution: string | null): Promise<Outcome> {
    const before = execution === null ? undefined : this.#done.get(execution);
    if (before) return before;
    const outcome = this.#turn.then(() => this.#act(operation, args, execution));
    this.#turn = outcome;
    if (execution !== null) this.#done.set(execution, outcome);
    return outcome;
  }

  /** What an operation would do now; nothing is done and nothing is written down. */
  rehearse(operation: string, args: OperationArguments): Record<string, unknown> {
    try {
      return { outcome: 'would-change', ...REHEARSALS[operation]?.(this.#changes, args) };
    } catch (error) {
      return { outcome: 'refused', why: messageOf(error) };
    }
  }

  async #act(operation: string, args: OperationArguments, execution: string | null): Promise<Outcome> {
    const act = OPERATIONS[operation];
    this.#write({ time: new Date().toISOString(), phase: 'began', execution, operation, args });
    let outcome: Outcome;
    try {
      outcome = act
        ? { ok: true, message: await act(this.#changes, args) }
        : { ok: false, message: `There is no operation ${operation}.` };
    } catch (error) {
      outcome = { ok: false, message: messageOf(error) };
    }
    this.#write({ time: new Date().toISOString(), phase: 'ended', execution, operation, args, outcome });
    return outcome;
  }

  #write(record: OperationRecord): void {
    this.records.push(record);
    appendFileSync(this.#file, `${JSON.stringify(record)}\n`);
  }
}
