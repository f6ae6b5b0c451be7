/**
 * The chart of what fired stands in the status message itself, and no failure of an upload costs a message.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Anomaly } from '../../src/run/finding/triage-result.ts';
import type { FaultOrder } from '../../src/slack-emulator/injected-faults.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

const loud: Anomaly = {
  component: 'api',
  signal: 'error_ratio',
  source: 'metric',
  kind: 'moved',
  onset: '2026-01-01T00:10:00Z',
  before: 0.01,
  after: 0.42,
  chronic: false,
  strength: 40,
  text: 'api: error_ratio 0.01 → 0.42',
};

let lab: SlackLab;
afterEach(() => lab.close());

async function opened(): Promise<SlackLab> {
  lab = await SlackLab.open({ engine: 'file', pace: 20 });
  lab.tools.find({ anomalies: [loud] });
  return lab;
}

const pictureOf = (blocks: readonly unknown[]) =>
  blocks.find((block): block is { slack_file: { id: string }; alt_text: string } => Object(block).type === 'image');
const uploads = async (method: string) => (await lab.workspace.calls()).filter((call) => call.method === method);

describe('a chart', { timeout: 3 * patience }, () => {
  it('is uploaded once, stands in the status with words for who cannot see it, and posts nothing of its own', async () => {
    await opened();
    await lab.mention('what broke?');
    const card = await lab.card();
    const status = await until('the picture', async () => {
      const { blocks } = await lab.status();
      return pictureOf(blocks);
    });
    expect(status.alt_text).toBe('Chart of api: failed share 1 % → 42 %');
    await lab.press(card, 'apr_approve');
    await lab.answer();
    await lab.workspace.settled();
    expect(pictureOf((await lab.status()).blocks)?.slack_file.id).toBe(status.slack_file.id);
    expect(await uploads('files.completeUploadExternal')).toHaveLength(1);
    // Whether that was the cause is asked last, once all else is said: what came before it is then all there is.
    const others = await until('what is asked last', async () => {
      const texts = (await lab.messages()).filter(({ ts }) => ts !== card.ts).map(({ text }) => text);
      return texts.at(-1)?.startsWith('Was this the cause') ? texts : null;
    });
    expect(others).toEqual([
      expect.stringContaining('what broke?'),
      expect.stringContaining('Resolved'),
      expect.stringContaining('Done and verified'),
      expect.stringContaining('Confirmed cause'),
      expect.stringContaining('Was this the cause'),
    ]);
  });

  it('opens in the dialog of its evidence, one press from the status', async () => {
    await opened();
    await lab.mention('what broke?');
    const shown = await until('the picture', async () => pictureOf((await lab.status()).blocks));
    const status = await lab.status();
    const chart = (await lab.runs()).map(findingOf).find((it) => it?.chart)?.chart;
    await lab.press(status, `evidence_open_${chart?.evidence}`);
    const [view] = await until('the dialog', async () => {
      const views = await lab.workspace.views('oncall');
      return views.length > 0 ? views : null;
    });
    const blocks = view?.['blocks'];
    expect(pictureOf(Array.isArray(blocks) ? blocks : [])).toMatchObject({
      slack_file: { id: shown.slack_file.id },
      alt_text: 'Chart of api: failed share 1 % → 42 %',
    });
    expect(JSON.stringify(view)).toContain('evidence_whole');
    expect(await uploads('files.completeUploadExternal')).toHaveLength(1);
  });

  it.each([
    ['refuses to give an address', { what: 'error', method: 'files.getUploadURLExternal' }],
    ['does not complete', { what: 'error', method: 'files.completeUploadExternal' }],
    ['limits uploads', { what: '429', method: 'files.getUploadURLExternal', retryAfter: 30 }],
    ['answers with a fault', { what: '500', method: 'files.completeUploadExternal' }],
    ['never hears', { what: 'lost-request', method: 'files.getUploadURLExternal' }],
    ['is not heard', { what: 'lost-response', method: 'files.completeUploadExternal' }],
  ] satisfies [string, FaultOrder][])('costs no message where Slack %s', async (_, fault) => {
    await opened();
    await lab.workspace.misbehave({ ...fault, times: 100 });
    await lab.mention('what broke?');
    await lab.press(await lab.card(), 'apr_deny');
    await lab.ended();
    await lab.answer();
    await lab.message('the end', ({ text }) => /^Done/.test(text));
    expect(pictureOf((await lab.status()).blocks)).toBeUndefined();
  });
});
