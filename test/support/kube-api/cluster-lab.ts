/**
 * Aura's own actions on the small cluster, as a server that an Aura of a test reaches over HTTP, and workflows to call them.
 * Owns: serving them with a token's rights. Refuses: judging what they do.
 */
import { createActionsServer } from '../../../src/actions/mcp-server.ts';
import { KubeClient } from '../../../src/sources/kubernetes/kube-client.ts';
import { type Workflow, workflowSchema } from '../../../src/workflows.ts';
import { serveMcp } from '../serve-mcp.ts';
import { wholeSettings } from './action-cluster.ts';
import type { KubeApi } from './kube-api.ts';
import { accessOf } from './live-look.ts';

export async function serveActions(api: KubeApi, token = api.adminToken) {
  const kube = new KubeClient(accessOf(api, token));
  const served = await serveMcp(() => createActionsServer({ client: kube, settings: wholeSettings }));
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await kube.close();
    },
  };
}

/** A workflow whose one action is this call, whatever broke. */
export function clusterWorkflow(
  tool: string,
  args: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Workflow {
  return workflowSchema.parse({
    name: 'latency',
    actions: {
      [tool]: {
        for: { causeKind: 'deploy' },
        tool: `cluster.${tool}`,
        args,
        risk: 'low',
        approvers: { users: ['UONCALL'], groups: ['sre-oncall'], expires: '5m' },
        ...more,
      },
    },
  });
}
