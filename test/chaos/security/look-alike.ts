/**
 * A stage with the real Bolt, over HTTP, before the local workspace.
 * Owns: one workspace for all rounds, a channel for each, and clicks that Slack would not send. Refuses: changing what
 * kind of person somebody is; only groups change here.
 */
import { slackClient } from '../../../src/slack/client.ts';
import { connectSlack, whoAmI } from '../../../src/slack/connect.ts';
import type { ApiEntry } from '../../../src/slack-emulator/journal.ts';
import { SlackRefusal } from '../../../src/slack-emulator/slack-refusal.ts';
import { startWorkspace, type Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { openAura } from './aura.ts';
import { isJson, type Json } from './read-message.ts';
import type { Setting } from './round.ts';
import type { Shop } from './shop.ts';
import { approvalOf, buttonsIn, type Stage, type Standing, viewOf } from './stage.ts';
import { cast, firstKinds, groupHandle, type Handle, type Town } from './town.ts';
import type { World } from './world.ts';

export async function openLookAlike(): Promise<{ setting: Setting; close: () => Promise<void> }> {
  const workspace = await startWorkspace({
    rates: 'none',
    retryDelaysMs: [20, 50, 100],
    people: cast.map((handle) => ({ handle, kind: firstKinds[handle] })),
    groups: [{ handle: groupHandle, members: [] }],
  });
  const { people } = await workspace.directory();
  const ids = Object.fromEntries(cast.map((who) => [who, people[who] ?? ''])) as Record<Handle, string>;
  const setting: Setting = {
    ids,
    aura: workspace.app.userId,
    open: (world, shop, town, now) => openStage(workspace, ids, { world, shop, town, now }),
  };
  return { setting, close: () => workspace.close() };
}

/** Refusals of what was written, not of who wrote it or when. */
const faulty = /^(invalid_(blocks|arguments|metadata)|msg_|no_text)/;

/** What people cannot do at Slack they do not do; any other fault is one. */
async function ifAllowed<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof SlackRefusal) return null;
    throw error;
  }
}

async function openStage(
  workspace: Workspace,
  ids: Record<Handle, string>,
  { world, shop, town, now }: { world: World; shop: Shop; town: Town; now: () => number },
): Promise<Stage> {
  const { app } = workspace;
  const name = `round-${world.seed}`;
  const { channel } = await workspace.createChannel('ana', name);
  for (const who of [...cast.filter((it) => it !== 'ana'), app.userId])
    await ifAllowed(() => workspace.invite('ana', channel, who));
  const client = slackClient({ token: app.botToken, apiUrl: workspace.url });
  const identity = await whoAmI(client);
  const place = { team: identity.team, channel };
  const aura = await openAura({ world, shop, town, client, bot: identity.bot, place, now });
  const connection = connectSlack({
    ...{ token: app.botToken, apiUrl: workspace.url, mode: 'http', signingSecret: app.signingSecret },
    ...{ port: 0, host: '127.0.0.1', identity, scripts: world.scripts },
    ...{ intake: aura.intake, desk: aura.desk, journal: aura.journal },
    groupsChanged: () => aura.people.forgetGroups(),
  });
  const port = await connection.start();
  await workspace.connect(`http://127.0.0.1:${port}/slack/events`);
  const before = (await workspace.calls()).at(-1)?.id ?? 0;
  const teamOf = (who: Handle) => (town.kinds.get(who) === 'outsider' ? 'T0PARTNER00' : identity.team);
  const mine = async (): Promise<ApiEntry[]> =>
    (await workspace.calls()).filter(({ id, method }) => id > before && /^(chat|views)\./.test(method));
  return {
    ...{ aura, town, ids, kindsChange: false },
    say: async (who, text, thread) => {
      await ifAllowed(() => workspace.say(who, channel, text, thread ? { thread_ts: thread } : undefined));
      await workspace.settled();
    },
    press: async (who, button, change) => {
      const stands = (await workspace.messages(channel)).find(({ ts }) => ts === button.ts);
      if (
        !change &&
        stands?.actions.some(({ action_id, value }) => action_id === button.action && value === button.value)
      ) {
        await ifAllowed(() => workspace.click(who, channel, button.ts, button.action));
        return;
      }
      await workspace.forge('interactive', {
        type: 'block_actions',
        team: { id: identity.team },
        user: { id: ids[who], team_id: teamOf(who) },
        api_app_id: app.appId,
        trigger_id: '1.1.1',
        container: { type: 'message', message_ts: change?.ts ?? button.ts, channel_id: change?.channel ?? channel },
        channel: { id: change?.channel ?? channel },
        actions: [
          {
            type: 'button',
            action_id: button.action,
            block_id: change?.block ?? button.block,
            value: change?.value ?? button.value,
            action_ts: `${Date.now() / 1_000}`,
          },
        ],
      });
    },
    open: async (who, button) => {
      const open = async () => (await ifAllowed(() => workspace.views(who)))?.length ?? 0;
      const count = await open();
      await ifAllowed(() => workspace.click(who, channel, button.ts, button.action));
      const views = (await ifAllowed(() => workspace.views(who))) ?? [];
      const view = views.at(-1);
      return view && views.length > count ? viewOf(String(view.id), view) : null;
    },
    submit: async (who, view, values = {}) => {
      // A dialog has the fields that it has; Slack takes no others.
      const names = view.blocks.flatMap((block) => (isJson(block) && block.type === 'input' ? [block.block_id] : []));
      const written = Object.entries(values).filter(([name]) => names.includes(name));
      await ifAllowed(() => workspace.submit(who, view.id, Object.fromEntries(written)));
    },
    setGroup: async (members) => {
      town.setGroup(members);
      await workspace.setGroup(groupHandle, [...members]);
      await workspace.settled();
    },
    standing: async () =>
      (await workspace.messages(channel))
        .filter(({ user }) => user === app.userId)
        .map(({ ts, blocks, metadata }): Standing => {
          return { ts, approval: approvalOf(metadata), blocks, buttons: buttonsIn(blocks, ts) };
        }),
    settle: () => aura.send(),
    payloads: async () => (await mine()).map(({ args }) => argumentsOf(args)),
    complaints: async () =>
      (await mine()).flatMap(({ method, ok, error }) =>
        !ok && faulty.test(error ?? '') ? [`Slack refused ${method}: ${error}`] : [],
      ),
    close: async () => {
      for (const who of cast)
        for (const view of (await workspace.views(who)).toReversed()) await workspace.dismiss(who, String(view.id));
      await aura.close();
      await connection.stop();
    },
  };
}

/** Lists and objects come as JSON in a form. */
function argumentsOf(args: Json): Json {
  const parsed = Object.entries(args).map(([key, value]) => {
    if (!['blocks', 'metadata', 'view'].includes(key) || typeof value !== 'string') return [key, value] as const;
    return [key, JSON.parse(value) as unknown] as const;
  });
  const all: Json = Object.fromEntries(parsed);
  return isJson(all.view) ? all.view : all;
}
