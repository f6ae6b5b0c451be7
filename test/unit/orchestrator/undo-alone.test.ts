/** Done without asking and no help: what its tool calls the way back is done alone only where it is no other act. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { workflowSchema } from '../../../src/workflows.ts';
import { approver, IncidentLab } from '../../support/incident-lab.ts';
import { serveMcp } from '../../support/serve-mcp.ts';
import { patience, until } from '../../support/until.ts';

const workflow = workflowSchema.parse({
  name: 'latency',
  autonomy: { level: 'autonomous', upTo: 'medium' },
  actions: {
    rollback: {
      for: { causeKind: 'deploy' },
      tool: 'ops.rollback',
      args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' },
      types: { to: 'ref' },
      risk: 'low',
      rehearse: 'dry-run',
      verify: { tool: 'aura.metric_profile', args: {}, until: 'recovered', within: '1s' },
      approvers: { users: [approver.user], expires: '5m' },
    },
  },
});

/** How the approval of the way back begins, and what the tools were asked to do for good until then. */
async function undone(undo: { tool: string; args: Record<string, unknown> }) {
  const done: string[] = [];
  const tell = (name: string, args: Record<string, unknown>) => {
    if (args.dryRun !== true) done.push(`${name} ${JSON.stringify(args)}`);
    const changes = [{ path: 'version', before: 'v2', after: 'v1' }];
    const structuredContent = args.dryRun === true ? { outcome: 'would-change', changes, undo } : { done: true };
    return { content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }], structuredContent };
  };
  const served = await serveMcp(() => {
    const server = new McpServer({ name: 'operations', version: '1' });
    const careful = { annotations: { destructiveHint: false } };
    const rollback = { service: z.string(), to: z.string(), dryRun: z.boolean().optional() };
    server.registerTool('rollback', { ...careful, inputSchema: rollback }, (args) => tell('rollback', args));
    server.registerTool('wipe', { ...careful, inputSchema: { target: z.string() } }, (args) => tell('wipe', args));
    return server;
  });
  const lab = await IncidentLab.open({
    workflows: [workflow],
    servers: { ops: { transport: 'http', url: served.url, headers: {} } },
    tools: { 'aura.metric_profile': () => ({ recovered: false }) },
  });
  onTestFinished(async () => {
    await lab.close();
    await served.close();
  });
  await lab.start();
  await lab.ask('what broke?');
  const back = await until(
    'the way back',
    async () => [...(await lab.state()).approvals.values()].find(({ undoes }) => undoes !== undefined),
    patience,
  );
  return { state: back.state, done };
}

describe('the way back that a tool names', { timeout: 2 * patience }, () => {
  const rolledBack = 'rollback {"service":"api","to":"v1"}';

  it('is done alone where it is the same tool on the same component', async () => {
    const { state, done } = await undone({ tool: 'rollback', args: { service: 'api', to: 'v2' } });
    expect(state).toMatch(/^(?:approved|executing|done)$/);
    expect(done[0]).toBe(rolledBack);
  });

  it.each([
    { tool: 'wipe', args: { target: 'everything' } },
    { tool: 'rollback', args: { service: 'web', to: 'v9' } },
  ])('is asked for where it is $tool of $args', async (undo) => {
    const { state, done } = await undone(undo);
    expect([state, done]).toEqual(['pending', [rolledBack]]);
  });
});
