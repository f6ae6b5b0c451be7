/**
 * A bot that shows every block Aura uses, for the page under test.
 * Owns: a status with a plan, a card with approval, a summary with a table, a modal with errors.
 * Refuses: thinking; it answers the same to everybody.
 */
import type { App } from '@slack/bolt';
import { risingLine } from './toy-picture.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const rich = (text: string) => ({
  type: 'rich_text' as const,
  elements: [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text }] }],
});
const button = (action_id: string, text: string, more: object = {}) => ({
  type: 'button' as const,
  action_id,
  text: plain(text),
  value: 'd_7.1',
  ...more,
});

export const STATUS = [
  {
    type: 'section',
    expand: true,
    text: mrkdwn("*What's going on?* p99 of `checkout` rose 0.4 s → 2.3 s at <!date^1795286460^{time}|18:41>."),
  },
  {
    type: 'section',
    expand: true,
    text: mrkdwn(
      '*What caused it?* _(likely)_ each request asks the database once per item since deploy `9f3c`. <https://grafana.example/d/1|pool graph>',
    ),
  },
  {
    type: 'section',
    fields: [mrkdwn('*Blast radius*\ncheckout, cart (2 of 6)'), mrkdwn('*Since*\n18:41 UTC, 6 min')],
  },
  {
    type: 'plan',
    title: 'Checking the database and recent deploys',
    tasks: [
      { task_id: 't1', title: 'Read alert and runbook', status: 'complete', output: rich('SLO burn 14x') },
      { task_id: 't2', title: 'Query the pool metrics', status: 'in_progress', details: rich('prometheus, 30 min') },
      { task_id: 't3', title: 'Compare with past incidents', status: 'pending' },
      { task_id: 't4', title: 'Read the pod list', status: 'error', output: rich('output too large') },
    ],
  },
  {
    type: 'actions',
    elements: [
      button('run_stop', 'Stop', {
        confirm: {
          title: plain('Stop this run?'),
          text: mrkdwn('Pending approvals are *cancelled*.'),
          confirm: plain('Stop'),
          deny: plain('Keep going'),
          style: 'danger',
        },
      }),
    ],
  },
];

export const CARD = [
  { type: 'header', text: plain('Approve: roll back checkout (prod)?') },
  {
    type: 'section',
    text: mrkdwn(
      '*Why* one query per item since `9f3c`; p99 2.3 s.\n*Risk* medium: drops ~20 requests. *Undo* deploy `9f3c` again.',
    ),
  },
  { type: 'section', text: mrkdwn('```rollback\nservice: checkout\nto: 9f3b```') },
  {
    type: 'context',
    elements: [mrkdwn('args `sha256:3fa9c1d2` · needs 1 of <!subteam^S0SREONCALL>, not the requester · expires 19:02')],
  },
  {
    type: 'actions',
    block_id: 'card',
    elements: [
      button('approve', 'Roll back checkout', { style: 'primary' }),
      button('deny', 'Deny', { style: 'danger' }),
      button('details', 'Full arguments'),
    ],
  },
];

export const SUMMARY = [
  {
    type: 'markdown',
    text: '## Cause: N+1 queries in checkout\n\n**Confirmed** by [E3] and [E5]:\n\n1. deploy `9f3c` moved the lookup into the loop\n2. queries per request rose *41×*\n   - pool at 100 %\n\n> No other service changed.\n\n- [x] rolled back\n- [ ] add an index\n\n```\nSELECT * FROM item WHERE id = ?\n```\nSee [the trace](https://example.com/t/1). :white_check_mark:',
  },
  {
    type: 'table',
    column_settings: [{ align: 'left' }, { align: 'right' }],
    rows: [
      [
        { type: 'raw_text', text: 'service' },
        { type: 'raw_text', text: 'p99 before' },
        { type: 'raw_text', text: 'p99 now' },
      ],
      [
        { type: 'raw_text', text: 'checkout' },
        { type: 'raw_text', text: '2.3 s' },
        { type: 'raw_text', text: '0.4 s' },
      ],
      [
        { type: 'raw_text', text: 'cart' },
        { type: 'raw_text', text: '2.6 s' },
        { type: 'raw_text', text: '0.5 s' },
      ],
    ],
  },
  { type: 'divider' },
  { type: 'context', elements: [mrkdwn(':stopwatch: 2 min 10 s · 12.3k tokens · no model')] },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'fb',
        positive_button: { text: plain('Helpful'), value: '+' },
        negative_button: { text: plain('Wrong'), value: '-' },
      },
    ],
  },
];

const REASON = {
  type: 'modal' as const,
  callback_id: 'reason',
  title: plain('Deny the rollback'),
  submit: plain('Deny'),
  close: plain('Cancel'),
  blocks: [
    { type: 'alert', level: 'warning', text: plain('The card is denied already; this only says why.') },
    {
      type: 'input',
      block_id: 'why',
      label: plain('Why not?'),
      hint: plain('The team reads this in the thread.'),
      element: { type: 'plain_text_input', action_id: 'text', multiline: true },
    },
    {
      type: 'input',
      block_id: 'instead',
      optional: true,
      label: plain('What instead?'),
      element: {
        type: 'static_select',
        action_id: 'choice',
        options: ['Scale out', 'Wait'].map((text) => ({ text: plain(text), value: text })),
      },
    },
  ],
};

/** Registers the bot's listeners. */
export function toyBot(app: App): void {
  app.event('app_mention', async ({ event, client }) => {
    const { channel, ts } = event;
    await client.reactions.add({ channel, timestamp: ts, name: 'eyes' });
    const metadata = { event_type: 'aura_status', event_payload: { run: 'r_01' } };
    await client.apiCall('chat.postMessage', {
      channel,
      text: 'Investigating: 1 of 4 checks done',
      blocks: STATUS,
      metadata,
    });
    await client.apiCall('chat.postMessage', {
      channel,
      thread_ts: ts,
      text: 'Roll back checkout?',
      blocks: CARD,
      reply_broadcast: true,
    });
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: ts,
      filename: 'p99.png',
      file: risingLine(),
      title: 'p99 of checkout',
      alt_text: 'p99 rises at 18:41',
    });
    const content = JSON.stringify({ service: 'checkout', to: '9f3b', lines: ['<script>alert(1)</script>'] }, null, 2);
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: ts,
      filename: 'arguments.json',
      content,
      title: 'Full arguments',
    });
  });
  app.action('approve', async ({ ack, body, client }) => {
    await ack();
    if (body.type !== 'block_actions' || !body.channel || !body.message) return;
    const channel = body.channel.id;
    const user = body.user.id;
    const { user: info } = await client.users.info({ user });
    const { users = [] } = await client.usergroups.users.list({ usergroup: 'S0SREONCALL' });
    if (!users.includes(user) || info?.is_restricted) {
      await client.chat.postEphemeral({
        channel,
        user,
        text: ':lock: You may not approve this; *@sre-oncall* may.',
        thread_ts: body.message['thread_ts'],
      });
      return;
    }
    const done = [
      ...CARD.slice(0, 3),
      { type: 'context', elements: [mrkdwn(`:white_check_mark: Approved by <@${user}> · ran in 14 s · ok`)] },
    ];
    await client.apiCall('chat.update', { channel, ts: body.message.ts, text: 'Approved', blocks: done });
    await client.apiCall('chat.postMessage', {
      channel,
      text: 'N+1 queries in checkout; recovered',
      blocks: SUMMARY,
      metadata: { event_type: 'aura_answer', event_payload: { run: 'r_01' } },
    });
  });
  app.action('deny', async ({ ack, body, client }) => {
    await ack();
    if (body.type === 'block_actions')
      await client.apiCall('views.open', { trigger_id: body.trigger_id, view: REASON });
  });
  app.action(/run_stop|details|fb/, async ({ ack }) => ack());
  app.view('reason', async ({ ack, view }) => {
    const text = view.state.values['why']?.['text']?.value ?? '';
    await (text.length < 5 ? ack({ response_action: 'errors', errors: { why: 'A few more words, please' } }) : ack());
  });
}
