/**
 * An Aura without Slack on a recorded shop, with a model or without: asked, answered, approved, asked again.
 * Owns: real telemetry tools over the recording, and the shop's operations as far as they end the fault.
 * Refuses: doubles of what answers; the orchestrator, the gate and the desk are the real ones.
 */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Model } from '../../src/model/model.ts';
import type { Click } from '../../src/approvals/click.ts';
import type { Approval } from '../../src/run/actions/approval.ts';
import type { Answer } from '../../src/run/evidence.ts';
import { plainText } from '../../src/run/wording/words.ts';
import type { Telemetry } from '../../src/evidence/model/telemetry.ts';
import type { Place } from '../../src/run/identity.ts';
import type { Request } from '../../src/run/request.ts';
import { cardKey } from '../../src/run/message-key.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { FolderSource, withWindow } from '../../src/sources/folder-source.ts';
import { createTelemetryServer } from '../../src/sources/mcp-server.ts';
import type { Ask, TelemetrySource } from '../../src/sources/source.ts';
import { readWorkflows, type Workflow } from '../../src/workflows.ts';
import { approver, IncidentLab, place as labPlace } from './incident-lab.ts';
import { type RecordedFault, RecordedShop } from './recorded-shop.ts';
import type { ScriptedTool } from './scripted-toolbox.ts';
import { until } from './until.ts';

const looks = [
  'triage',
  'metric_profile',
  'log_patterns',
  'trace_profile',
  'compare_windows',
  'changes',
  'blast_radius',
  'cause_candidates',
  'query',
  'chart',
];
const services = ['storefront', 'listings', 'basket', 'purchase', 'stock', 'billing', 'courier'];
const operations = ['rollback', 'deploy', 'restore_config', 'rotate_certificate', 'fail_over', 'scale', 'restart'];

/** Reads the folder once for each state of the shop: parsing it anew at every look is not what is tried here. */
class KeptSource implements TelemetrySource {
  readonly name = 'recording';
  readonly #shop: RecordedShop;
  #kept: { mended: boolean; telemetry: Promise<Telemetry> } | null = null;

  constructor(shop: RecordedShop) {
    this.#shop = shop;
  }

  async read({ window }: Ask = {}): Promise<Telemetry> {
    if (this.#kept?.mended !== this.#shop.mended) {
      this.#kept = { mended: this.#shop.mended, telemetry: new FolderSource(this.#shop.folder).read() };
    }
    const telemetry = await this.#kept.telemetry;
    return window ? withWindow(telemetry, window) : telemetry;
  }
}

/** What goes another way than the recording's own remedy. */
interface Course {
  /** The operation that the shop recovers by. */
  heals?: string;
  /** Why nobody can rotate a certificate. */
  sealed?: string;
  /** ms that a verification may take. */
  within?: number;
  /** Instead of the demo's. */
  workflows?: Workflow[];
  /** Where it is talked about, instead of the lab's channel. */
  place?: Place;
  /** The alert fires although nothing broke. */
  unbroken?: boolean;
}

function within(workflow: Workflow, ms: number | undefined): Workflow {
  if (ms === undefined) return workflow;
  const actions = Object.entries(workflow.actions).map(([name, action]) => {
    return [name, { ...action, ...(action.verify ? { verify: { ...action.verify, within: ms } } : {}) }] as const;
  });
  return { ...workflow, actions: Object.fromEntries(actions) };
}

export class TalkLab {
  readonly shop: RecordedShop;
  readonly lab: IncidentLab;
  readonly #client: Client;
  readonly #place: Place;
  #asked = 0;

  private constructor(shop: RecordedShop, lab: IncidentLab, client: Client, place: Place) {
    this.shop = shop;
    this.lab = lab;
    this.#client = client;
    this.#place = place;
  }

  /** The alert has come and the investigation waits for a decision, or has ended. `store`: one that remembers others. */
  static async open(fault: RecordedFault, model?: Model, store?: Store, course: Course = {}): Promise<TalkLab> {
    const shop = new RecordedShop(fault, { unbroken: course.unbroken ?? false });
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'talk', version: '1' });
    await Promise.all([createTelemetryServer(new KeptSource(shop)).connect(theirs), client.connect(ours)]);
    const look = (name: string): [string, ScriptedTool] => [
      `aura.${name}`,
      async (args) => {
        const result = await client.callTool({ name, arguments: args });
        if (result.isError) throw new Error(JSON.stringify(result.content));
        return result.structuredContent;
      },
    ];
    const operate = (name: string): [string, ScriptedTool] => [
      `shop.${name}`,
      (args) => {
        const { remedy } = shop.truth;
        if (args.dryRun)
          return course.sealed ? { outcome: 'refused', why: course.sealed } : { outcome: 'would-change' };
        if (name === (course.heals ?? remedy?.tool) && args.service === remedy?.args.service) shop.mend();
        return { done: `${name} of ${String(args.service)}` };
      },
    ];
    const lab = await IncidentLab.open({
      ...(model ? { model } : {}),
      ...(store ? { store } : {}),
      tools: Object.fromEntries([...looks.map(look), ...operations.map(operate)]),
      schemas: { 'shop.rotate_certificate': { type: 'object', properties: { dryRun: { type: 'boolean' } } } },
      workflows: (course.workflows ?? readWorkflows('src/demo/workflows')).map((workflow) =>
        within(workflow, course.within),
      ),
      catalog: services.map((component) => ({
        component,
        aliases: component === 'basket' ? ['cart'] : [],
        owners: [`team-${component}`],
      })),
      people: {
        profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
        group: async () => [approver.user],
        onCall: async () => [],
      },
    });
    const talk = new TalkLab(shop, lab, client, course.place ?? labPlace);
    await lab.start();
    await talk.#alert();
    return talk;
  }

  async #alert(): Promise<void> {
    const { title, service, severity, labels, startedAt } = this.shop.alert;
    await this.lab.journal.decide(this.lab.incident, () => ({
      facts: [
        {
          type: 'incident-opened',
          brief: {
            source: 'alertmanager',
            ref: 'A1',
            title,
            service,
            severity,
            labels,
            startedAt: Date.parse(startedAt),
          },
        },
        { type: 'channel-linked', place: this.#place, how: 'webhook' },
      ],
    }));
    await this.lab.ask(title, { kind: 'webhook', by: null, ts: undefined, place: this.#place });
    await until('the investigation to wait or end', async () =>
      [...(await this.lab.state()).runs.values()].some(({ state }) => state === 'parked' || state === 'ended'),
    );
  }

  /** Asks, and answers how it was answered; `under`: in the thread of an earlier question. */
  async ask(
    text: string,
    under?: string,
    more: Partial<Request> = {},
  ): Promise<{ answer: Answer | null; reads: string; request: string; card: string | null }> {
    this.#asked += 1;
    const ts = `${1_700_000_000 + this.#asked}.000100`;
    const thread = under === undefined ? {} : { thread: (await this.lab.state()).requests.get(under)?.request.ts };
    const request = await this.lab.ask(text, { kind: 'follow-up', ts, place: this.#place, ...thread, ...more });
    const run = await until(`an answer to “${text}”`, async () =>
      [...(await this.lab.state()).runs.values()].find(
        (it) => it.request === request && (it.state === 'ended' || it.state === 'parked'),
      ),
    );
    const approval = [...(await this.lab.state()).approvals.values()].find((it) => it.run === run.id);
    const card = approval ? `${approval.action.name} ${JSON.stringify(approval.action.args)}` : null;
    return { answer: run.answer, reads: readsOf(run.answer), request, card };
  }

  /** Approves what waits, and waits until it is verified. */
  async approve(): Promise<void> {
    const id = await this.press(`${this.shop.truth.remedy?.tool}`);
    await until(
      'the verification',
      async () => (await this.lab.state()).approvals.get(id)?.verification?.state === 'held',
    );
  }

  /** The card of this operation that waits. */
  async card(operation: string): Promise<Approval> {
    return until(`a card of ${operation}`, async () =>
      [...(await this.lab.state()).approvals.values()].findLast(
        ({ state, action }) => state === 'pending' && action.tool === `shop.${operation}`,
      ),
    );
  }

  /** Approves the card of this operation that waits, and answers which it is. */
  async press(operation: string): Promise<string> {
    const { id } = await this.card(operation);
    await this.#vote(operation, { vote: 'approve' });
    return id;
  }

  /** Denies the card of this operation that waits. */
  deny(operation: string, reason: string): Promise<void> {
    return this.#vote(operation, { vote: 'deny', reason });
  }

  async #vote(operation: string, vote: Pick<Click, 'vote' | 'reason'>): Promise<void> {
    const { id, hash, nonce } = await this.card(operation);
    const voted = await this.lab.desk.vote({
      incident: this.lab.incident,
      approval: id,
      hash: hash.slice(0, 8),
      nonce,
      place: this.#place,
      ts: (await this.lab.state()).shown.get(cardKey(id))?.ts ?? '',
      by: approver,
      ...vote,
    });
    if (!voted.accepted) throw new Error(JSON.stringify(voted));
  }

  /** Ids of the first look's evidence. */
  async evidenceIds(): Promise<{ triage: string; changes: string }> {
    const { ledger } = await this.lab.state();
    const idOf = (tool: string) => ledger.find((it) => it.tool === tool)?.id ?? '';
    return { triage: idOf('aura.triage'), changes: idOf('aura.changes') };
  }

  async resolve(): Promise<void> {
    await this.lab.journal.decide(this.lab.incident, () => ({
      facts: [{ type: 'incident-resolved', by: 'alertmanager', source: 'alertmanager' }],
    }));
  }

  async close(): Promise<void> {
    await this.lab.close();
    await this.#client.close();
    this.shop.close();
  }
}

export function readsOf(answer: Answer | null): string {
  if (answer?.type === 'told')
    return [...answer.lines, ...(answer.foot ? [answer.foot] : [])].map(plainText).join('\n');
  return JSON.stringify(answer);
}
