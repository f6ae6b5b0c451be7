/**
 * A stage without a network: Slack's methods answered from memory, clicks handed to the desk as a listener would.
 * Owns: that Slack, which keeps messages and knows people. Refuses: checking blocks; the other stage has the look-alike.
 */
import type { WebClient } from '@slack/web-api';
import type { Click, ClickResult } from '../../../src/approvals/click.ts';
import type { Person } from '../../../src/run/identity.ts';
import { argumentsDialog, readTicket, ticketOf } from '../../../src/slack/dialogs.ts';
import { editDialog, readEdit } from '../../../src/slack/edit-dialog.ts';
import { plainText } from '../../../src/slack/mention-text.ts';
import { openAura } from './aura.ts';
import { isJson, type Json } from './read-message.ts';
import type { Shop } from './shop.ts';
import { approvalOf, type Button, buttonsIn, type Stage, type Standing, type Tamper, viewOf } from './stage.ts';
import { cast, groupHandle, type Handle, type Town } from './town.ts';
import type { World } from './world.ts';

const team = 'T0HOME0000';
const channel = 'C0INCIDENTS';
export const aura = 'U0AURA00000';
export const ids = Object.fromEntries(cast.map((who) => [who, `U0${who.toUpperCase().padEnd(9, '0')}`])) as Record<
  Handle,
  string
>;

class MemorySlack {
  readonly sent: Json[] = [];
  readonly messages = new Map<string, Json>();
  readonly #town: Town;
  #ts = 1;
  readonly reactions = { add: async (): Promise<Json> => ({ ok: true }) };
  readonly conversations = { join: async (): Promise<Json> => ({ ok: true }) };

  constructor(town: Town) {
    this.#town = town;
  }

  nextTs(): string {
    this.#ts += 1;
    return `${Math.floor(Date.now() / 1_000)}.${String(this.#ts).padStart(6, '0')}`;
  }

  readonly apiCall = async (method: string, args: Json): Promise<Json> => {
    if (method.startsWith('chat.')) this.sent.push(args);
    switch (method) {
      case 'chat.postMessage': {
        const ts = this.nextTs();
        this.messages.set(ts, args);
        return { ok: true, ts, message: { thread_ts: args.thread_ts } };
      }
      case 'chat.update':
        this.messages.set(String(args.ts), { ...this.messages.get(String(args.ts)), ...args });
        return { ok: true, ts: args.ts };
      case 'chat.postEphemeral':
        return { ok: true };
      case 'users.info':
        return { ok: true, user: this.#user(String(args.user)) };
      case 'users.lookupByEmail':
        return { ok: true, user: { id: ids[String(args.email).split('@')[0] as Handle] } };
      case 'usergroups.list':
        return { ok: true, usergroups: [{ id: 'S0ONCALL00', handle: groupHandle }] };
      case 'usergroups.users.list':
        return { ok: true, users: [...this.#town.group].map((who) => ids[who]) };
      default:
        throw new Error(`This Slack has no ${method}.`);
    }
  };

  #user(id: string): Json {
    const who = cast.find((handle) => ids[handle] === id);
    if (!who) throw new Error('user_not_found');
    const kind = this.#town.kinds.get(who);
    return {
      ...{ id, team_id: kind === 'outsider' ? 'T0PARTNER0' : team },
      ...{ deleted: kind === 'deactivated', is_bot: kind === 'bot', is_restricted: kind === 'guest' },
    };
  }
}

export async function openInProcess(world: World, shop: Shop, town: Town, now: () => number): Promise<Stage> {
  const slack = new MemorySlack(town);
  const place = { team, channel };
  // The product asks for a client's few methods only, and this answers them.
  const client = slack as unknown as WebClient;
  const parts = await openAura({ world, shop, town, client, bot: 'B0AURA', place, now });
  const person = (who: Handle): Person => ({
    team: town.kinds.get(who) === 'outsider' ? 'T0PARTNER0' : team,
    user: ids[who],
  });
  let presses = 0;
  const clickOf = (who: Handle, button: Button, change: Tamper): Click | null => {
    const [incident, approval, hash] = (change.value ?? button.value).split('|');
    if (!incident || !approval || !hash) return null;
    return {
      ...{ incident, approval, hash },
      nonce: (change.block ?? button.block).replace(/^apr:/, ''),
      place: { team, channel: change.channel ?? channel },
      ts: change.ts ?? button.ts,
      by: person(who),
      vote: button.action === 'apr_deny' ? 'deny' : 'approve',
    };
  };
  const decide = async (click: Click, how: 'vote' | 'handOver' = 'vote'): Promise<void> => {
    await told(click, await parts.desk[how](click));
  };
  const told = async (click: Click, result: ClickResult): Promise<void> => {
    presses += 1;
    if (!result.accepted) await parts.intake.tell(`press:${presses}`, place, click.by, result.notice);
  };
  return {
    ...{ aura: parts, town, ids, kindsChange: true },
    say: async (who, text, thread) => {
      const ts = slack.nextTs();
      const said = {
        eventId: `Ev${ts}`,
        place,
        by: person(who),
        text: plainText(text, aura),
        ts,
        at: now(),
        ...(thread ? { thread } : {}),
      };
      const bot = town.kinds.get(who) === 'bot';
      await (text.includes(`<@${aura}>`)
        ? parts.intake.mention({ ...said, bot })
        : parts.intake.heard({ ...said, bot }));
    },
    press: async (who, button, change = {}) => {
      presses += 1;
      const id = `press:${presses}`;
      const [incident = '', run = '', opinion = ''] = button.value.split('|');
      if (button.action === 'run_stop')
        await parts.intake.signal({ kind: 'stop', id, place, by: person(who), run, quiet: true });
      else if (button.action.startsWith('feedback_'))
        await parts.intake.remark(incident, id, place, person(who), `Feedback on ${run}: ${opinion}`);
      else if (button.action.startsWith('propose_')) {
        const text = button.action === 'propose_again' ? 'propose it again' : 'propose something else';
        const { ts } = button;
        await parts.intake.mention({ eventId: id, place, by: person(who), text, ts, thread: ts, at: now() });
      } else if (/^apr_(?:approve|deny|hand)$/.test(button.action)) {
        const click = clickOf(who, button, change);
        if (click) await decide(click, button.action === 'apr_hand' ? 'handOver' : 'vote');
      }
    },
    open: async (who, button) => {
      const click = clickOf(who, button, {});
      if (!click || !(await parts.intake.welcomes(click.by, place))) return null;
      const approval = (await parts.journal.load(click.incident)).approvals.get(click.approval);
      if (!approval) return null;
      presses += 1;
      const edits = button.action === 'apr_edit';
      if (edits && approval.state !== 'pending') return null;
      const dialog = edits ? editDialog(approval, ticketOf(click)) : argumentsDialog(approval, click, world.scripts);
      const view = dialog as unknown as Json;
      slack.sent.push(view);
      return viewOf(`V${presses}`, view);
    },
    submit: async (who, view, values) => {
      const click = readTicket(view.ticket, person(who));
      if (!click) return;
      if (!values) return decide({ ...click, vote: 'approve' });
      const approval = (await parts.journal.load(click.incident)).approvals.get(click.approval);
      const written = Object.entries(values).map(([name, value]) => [name, { value: { value } }]);
      const { edit, errors } = approval ? readEdit(approval, Object.fromEntries(written)) : { edit: {}, errors: {} };
      if (Object.keys(errors).length > 0 || Object.keys(edit).length === 0) return;
      await told(click, await parts.desk.edit(click, edit));
    },
    setGroup: async (members) => {
      town.setGroup(members);
    },
    standing: async () =>
      [...slack.messages].map(([ts, message]): Standing => {
        const blocks = Array.isArray(message.blocks) ? (message.blocks as unknown[]) : [];
        return {
          ts,
          approval: approvalOf(isJson(message) ? message.metadata : null),
          blocks,
          buttons: buttonsIn(blocks, ts),
        };
      }),
    settle: () => parts.send(),
    payloads: async () => slack.sent,
    complaints: async () => [],
    close: () => parts.close(),
  };
}
