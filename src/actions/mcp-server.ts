/**
 * Changes to a cluster as tools, for any MCP client that asks people first.
 * Owns: the tools' names, arguments and results. Only what the settings allow has a tool.
 * Refuses: asking anybody; who calls is answerable for the approval, and shows what the dry run gave.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { AuraError, messageOf } from '../errors.ts';
import { secretInValue } from '../redact/redact-value.ts';
import { metaWith } from '../run/actions/did-in-meta.ts';
import type { ChangeableKind, KubernetesActionSettings } from '../run/settings/action-settings.ts';
import type { KubeClient } from '../sources/kubernetes/kube-client.ts';
import { inSpan } from '../telemetry/span.ts';
import type { KubernetesAction } from './action.ts';
import { allActions, rightsFor } from './all-actions.ts';
import { isNamespaced, spoken } from './api-path.ts';
import { findKind } from './find-kind.ts';
import { LiveCluster } from './live-cluster.ts';
import { type Performed, perform, rightsText } from './perform.ts';
import type { RolloutState } from './rollout-state.ts';
import { shellWord } from './shell-word.ts';
import { waitForRollout } from './wait-for-rollout.ts';
import type { Target } from './target.ts';

export interface ActionsServerOptions {
  client: KubeClient;
  settings: KubernetesActionSettings;
}

/** Waiting for longer needs a caller that lets progress prolong its call. */
const usualWait = 20;
const longestWait = 110;

const objectName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/, 'the name of an object');

const how = {
  dryRun: z.boolean().default(false).describe('only say what would change; nothing is changed'),
  shown: z
    .string()
    .max(80)
    .optional()
    .describe('"shown" of the dry run that was approved; refused where the object is another one since'),
  waitSeconds: z.number().min(0).max(longestWait).default(usualWait).describe('how long to wait for the rollout'),
};
const callSchema = z.object({
  kind: z.string().optional(),
  namespace: z.string().optional(),
  name: objectName,
  ...how,
});
type Call = z.output<typeof callSchema>;

/** The server, not yet connected. */
export function createActionsServer({ client, settings }: ActionsServerOptions): McpServer {
  const server = new McpServer({ name: 'aura-actions', version: '0.1.0' });
  for (const action of allActions) {
    const kinds = action.kinds.filter((kind) => settings.kinds.includes(kind));
    if (kinds.length > 0) register(server, action, kinds, { client, settings });
  }
  return server;
}

function register(
  server: McpServer,
  action: KubernetesAction,
  kinds: ChangeableKind[],
  { client, settings }: ActionsServerOptions,
): void {
  const [first] = kinds as [ChangeableKind, ...ChangeableKind[]];
  const inputSchema = {
    ...(action.kinds.length > 1
      ? { kind: z.enum(kinds).optional().describe('may be left out where only one has the name') }
      : {}),
    ...(isNamespaced(first) ? { namespace: z.string().describe(`one of ${settings.namespaces.join(', ')}`) } : {}),
    name: objectName,
    ...action.input,
    ...how,
  };
  const rights = [...new Set(kinds.map((kind) => rightsText(action, { kind })))].join('; ');
  const annotations = {
    readOnlyHint: false,
    destructiveHint: action.isDestructive,
    idempotentHint: false,
    openWorldHint: false,
  };
  const description = `${action.description} Needs the rights: ${rights} (Role ${action.role}).`;
  const about = { title: action.title, description, inputSchema, annotations };
  server.registerTool(action.name, about, (given: unknown, extra) => {
    const { _meta: meta, signal, sendNotification } = extra;
    const token = meta?.progressToken;
    const onLook = ({ why }: RolloutState, waited: number): void => {
      if (token === undefined) return;
      const progress = { progressToken: token, progress: Math.round(waited / 100) / 10, message: why };
      void sendNotification({ method: 'notifications/progress', params: progress }).catch(() => undefined);
    };
    const traceparent = meta?.traceparent;
    return inSpan(
      `tools/call ${action.name}`,
      { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': action.name },
      () => answer(action, kinds, given, { cluster: new LiveCluster(client, signal), settings, signal, onLook }),
      { kind: 'server', ...(typeof traceparent === 'string' ? { parent: traceparent } : {}) },
    );
  });
}

interface Surroundings {
  cluster: LiveCluster;
  settings: KubernetesActionSettings;
  signal: AbortSignal;
  onLook: (seen: RolloutState, waited: number) => void;
}

async function answer(
  action: KubernetesAction,
  kinds: readonly ChangeableKind[],
  given: unknown,
  { cluster, settings, signal, onLook }: Surroundings,
): Promise<CallToolResult> {
  const call = callSchema.parse(given);
  const own = z.object(action.input).parse(given);
  const { name, namespace } = call;
  const possible = call.kind === undefined ? kinds : kinds.filter((kind) => kind === call.kind);
  try {
    const target = await findKind({ kinds: possible, namespace, name }, cluster, settings);
    const { dryRun: isDryRun, shown } = call;
    const asked = { action, target, given: own, isDryRun, ...(shown === undefined ? {} : { shown }) };
    const performed = await perform(asked, cluster, settings);
    const { written: changed } = performed;
    const within = call.waitSeconds * 1_000;
    const rollout = changed && (await waitForRollout(target, cluster, { changed, within, signal, onLook }));
    return told({ ...resultOf(action, target, performed, { call, own }), rollout: rollout ?? null });
  } catch (error) {
    const code = error instanceof AuraError ? error.code : 'actions-failed';
    const isKnown = error instanceof AuraError && code !== 'actions-unknown';
    const how = call.dryRun || isKnown ? 'not-run' : 'unknown';
    // Who reads the answer by its fields is told what to grant, too.
    const missing = code === 'kubernetes-forbidden' ? { role: action.role } : {};
    const refusal = { outcome: 'refused', code, why: messageOf(error), ...missing };
    return { ...told(refusal), isError: true, _meta: metaWith(how) };
  }
}

function resultOf(
  action: KubernetesAction,
  target: Target,
  { outcome, plan, difference, stamp, remarks }: Performed,
  { call, own }: { call: Call; own: Record<string, unknown> },
): Record<string, unknown> {
  const { namespace } = target;
  const undo = outcome === 'unchanged' ? { none: 'nothing was changed' } : withoutSecret(plan.undo);
  const named = {
    ...(action.kinds.length > 1 ? { kind: target.kind } : {}),
    ...(namespace === undefined ? {} : { namespace }),
    name: target.name,
  };
  return {
    outcome,
    object: spoken(target),
    ...difference,
    // Exactly the call that does what this shows.
    ...(call.dryRun && outcome === 'would-change'
      ? { shown: stamp, run: { tool: action.name, args: { ...named, ...own, shown: stamp } } }
      : {}),
    undo: 'none' in undo ? null : undo,
    noUndo: 'none' in undo ? undo.none : null,
    byHand: ['kubectl', ...(namespace === undefined ? [] : ['--namespace', namespace]), ...plan.command]
      .map(shellWord)
      .join(' '),
    needs: rightsFor(action, target.kind),
    remarks,
  };
}

/** What a diff leaves out, the way back does not carry either. */
function withoutSecret(undo: Performed['plan']['undo']): Performed['plan']['undo'] {
  return 'args' in undo && secretInValue(undo.args) !== null
    ? { none: 'what was there looks like a secret, which is kept in no call; take it back by hand' }
    : undo;
}

function told(structuredContent: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
}
