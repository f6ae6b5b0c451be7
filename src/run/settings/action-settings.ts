/**
 * How far Aura's own changes may go: `actions:` of aura.yaml.
 * Owns: the settings; what they do not allow, no tool does, whoever approved it. Refuses: changing anything.
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { environmentSetting } from '../labels/environment.ts';
import { environmentName } from './environment-name.ts';
import { pagingServer, pagingSetting } from './paging-settings.ts';

/** Its tools are `cluster.rollback` and so on; no server of the team's can be called so. */
export const actionServer = 'cluster';

/** True for a server of Aura's own, whose dry runs change nothing. */
export function isOwnServer(server: string): boolean {
  return server === actionServer || server === pagingServer;
}

/** What can be changed at all; Secrets and what grants rights are not among it. */
export const changeableKinds = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Pod',
  'Service',
  'ResourceQuota',
  'Node',
] as const;
export type ChangeableKind = (typeof changeableKinds)[number];

/** `orders-db`, or `StatefulSet/orders-db`. */
const untouchable = z
  .string()
  .regex(/^(?:[A-Z][A-Za-z]{1,40}\/)?[a-z0-9][a-z0-9.-]{0,252}$/, 'a NAME, or KIND/NAME such as StatefulSet/orders-db');

const kubernetes = z.strictObject({
  context: z.string().min(1).optional(),
  kubeconfig: z.string().min(1).optional(),
  /** Which environment the cluster is. What is not named counts as production. */
  environment: environmentSetting.optional(),
  /** Variables that the kubeconfig's credential plugin needs. */
  variables: z.array(environmentName).default([]),
  /** Names; nothing outside them is changed. */
  namespaces: z
    .array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'the name of a namespace'))
    .min(1, 'name the namespaces that may be changed'),
  /** Nodes belong to no namespace: whoever lists Node lets any of them be cordoned. */
  kinds: z
    .array(z.enum(changeableKinds))
    .min(1, 'name the kinds that may be changed')
    .default(['Deployment', 'StatefulSet', 'DaemonSet']),
  /** Copies of a workload that scaling may ask for. */
  mostReplicas: z.number().int().positive().default(10),
  /** What is never changed, although namespace and kind would allow it. */
  never: z.array(untouchable).default([]),
});

export const actionsSetting = z
  .strictObject({ kubernetes: kubernetes.optional(), paging: pagingSetting.optional() })
  .default({});
export type ActionsSettings = z.output<typeof actionsSetting>;
export type KubernetesActionSettings = z.output<typeof kubernetes>;

/** The same with its paths meant from `base`. */
export function placedActions(settings: ActionsSettings, base: string): ActionsSettings {
  const { kubernetes: cluster } = settings;
  if (cluster?.kubeconfig === undefined) return settings;
  return { ...settings, kubernetes: { ...cluster, kubeconfig: resolve(base, cluster.kubeconfig) } };
}
