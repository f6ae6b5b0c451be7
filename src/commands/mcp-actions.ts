/**
 * `aura mcp --actions kubernetes`: the changes that aura.yaml allows, on stdin and stdout.
 * Owns: opening the cluster for them. Refuses: a cluster that `actions:` does not name.
 */
import { tell } from '../local/terminal.ts';
import { AuraError } from '../errors.ts';
import type { Config, environment } from '../config.ts';

export async function serveActions(which: string, config: Config, env: typeof environment): Promise<void> {
  const settings = config.actions.kubernetes;
  if (which !== 'kubernetes' || settings === undefined)
    throw new AuraError({
      code: 'actions-not-allowed',
      userMessage:
        which === 'kubernetes'
          ? 'The configuration allows no changes to a cluster; write "actions: { kubernetes: { context: …, namespaces: […] } }" in aura.yaml.'
          : `There are no actions for "${which}"; write --actions kubernetes.`,
    });
  const [{ StdioServerTransport }, { createActionsServer }, { KubeClient }, { accessTo }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('../actions/mcp-server.ts'),
    import('../sources/kubernetes/kube-client.ts'),
    import('../sources/kubernetes/kube-config.ts'),
  ]);
  const { context, kubeconfig } = settings;
  const access = await accessTo({ ...(context ? { context } : {}), ...(kubeconfig ? { kubeconfig } : {}) }, env);
  await createActionsServer({ client: new KubeClient(access, env), settings }).connect(new StdioServerTransport());
  tell(`aura mcp: ready, changes to the cluster of the context ${access.context}\n`);
}
