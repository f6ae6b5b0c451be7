/**
 * What a workflow's first steps would ask a Kubernetes MCP server about an incident's namespace, and what it answers.
 * Owns: installing `kubernetes-mcp-server` into a folder of its own, starting it and asking. Refuses: reading the answers.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { JoinedAnswer } from '../../../src/run/finding/joined.ts';

export interface McpStep {
  tool: string;
  args: Record<string, unknown>;
}

/** One step a kind: `apiVersion Kind`, with `c` where it has no namespace. */
const kinds = `apps/v1 Deployment
apps/v1 StatefulSet
apps/v1 DaemonSet
apps/v1 ReplicaSet
v1 Service
v1 Endpoints
v1 ConfigMap
v1 PersistentVolumeClaim
v1 ResourceQuota
v1 ServiceAccount
autoscaling/v2 HorizontalPodAutoscaler
batch/v1 Job
networking.k8s.io/v1 Ingress
networking.k8s.io/v1 NetworkPolicy
cert-manager.io/v1 Certificate
v1 Node c
v1 PersistentVolume c
storage.k8s.io/v1 StorageClass c`;

export function mcpSteps(namespace: string): McpStep[] {
  const listed = kinds.split('\n').map((line): McpStep => {
    const [apiVersion, kind, scope] = line.split(' ');
    return { tool: 'resources_list', args: { apiVersion, kind, ...(scope ? {} : { namespace }) } };
  });
  return [
    { tool: 'pods_list_in_namespace', args: { namespace } },
    { tool: 'events_list', args: { namespace } },
    ...listed,
    { tool: 'pods_top', args: { namespace } },
    { tool: 'pods_list_in_namespace', args: { namespace: 'kube-system' } },
    { tool: 'resources_list', args: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'kube-system' } },
    { tool: 'resources_list', args: { apiVersion: 'v1', kind: 'Service', namespace: 'kube-system' } },
  ];
}

/** The server's program in this folder; some 75 MB. Throws where no registry can be reached. */
export function installKubernetesMcp(folder: string): string {
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
  const options = { stdio: 'ignore', timeout: 90_000 } as const;
  execFileSync('npm', ['install', '--prefix', folder, ...flags, 'kubernetes-mcp-server@0.0.67'], options);
  return join(folder, 'node_modules', '.bin', 'kubernetes-mcp-server');
}

export interface KubernetesMcp {
  ask(steps: readonly McpStep[], at: number): Promise<JoinedAnswer[]>;
  close(): Promise<void>;
}

/** `program`: the server's binary. */
export async function openKubernetesMcp(
  program: string,
  kubeconfig: string,
  format: 'yaml' | 'table' = 'yaml',
): Promise<KubernetesMcp> {
  const client = new Client({ name: 'test', version: '1' });
  const args = ['--kubeconfig', kubeconfig, '--read-only', '--list-output', format];
  await client.connect(new StdioClientTransport({ command: program, args, stderr: 'ignore' }));
  return {
    async ask(steps, at) {
      const answers: JoinedAnswer[] = [];
      for (const { tool, args: given } of steps) {
        const { content, isError } = (await client.callTool({ name: tool, arguments: given })) as {
          content: { type: string; text?: string }[];
          isError?: boolean;
        };
        const text = content.map((part) => part.text ?? '').join('\n');
        if (!isError) answers.push({ as: 'kubernetes', tool: `kubernetes.${tool}`, args: given, text, at });
      }
      return answers;
    },
    close: () => client.close(),
  };
}
