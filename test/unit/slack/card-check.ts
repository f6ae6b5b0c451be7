/**
 * Shows sayings and checks them as Slack would.
 * Owns: rendering and the check of blocks, for tests of cards. Refuses: content of its own.
 */
import { expect } from 'vitest';
import { checkBlocks } from '../../../src/slack-emulator/check-blocks.ts';
import { settle } from '../../../src/slack-emulator/workspace-options.ts';
import { WorkspaceState } from '../../../src/slack-emulator/workspace-state.ts';
import type { OutboxRow, Saying } from '../../../src/run/saying.ts';
import type { Rendered } from '../../../src/slack/blocks.ts';
import { render } from '../../../src/slack/render.ts';

export const state = new WorkspaceState(settle({}));
export const place = { team: 'T0', channel: 'C0' };

export function card(saying: Saying, key = 'a-key'): Rendered {
  const row: OutboxRow = { key, place, priority: 4, saying };
  const rendered = render({ incident: 'inc_1', row }, []);
  if (!rendered) throw new Error('no card');
  return rendered;
}

/** The blocks as one text; throws what Slack would refuse. */
export function check(rendered: Rendered): string {
  checkBlocks(structuredClone(rendered.blocks), 'message', state);
  expect(rendered.text.length).toBeGreaterThan(0);
  expect(rendered.text.length).toBeLessThanOrEqual(2_900);
  return textOf(rendered);
}

export const textOf = (rendered: Rendered): string =>
  JSON.stringify(rendered.blocks).replaceAll('\\n', '\n').replaceAll('\\"', '"');
