/**
 * Which namespaces a look is about.
 * Owns: the alert's labels, the service's name, and what the configuration allows. Refuses: guessing from words.
 */
import { AuraError } from '../../errors.ts';
import type { About } from '../../run/finding/about.ts';
import type { KubernetesSettings } from '../../run/settings/source-settings.ts';
import { isRecord, listOf, textOf } from '../loose-json.ts';
import { fieldsAt } from './api-fields.ts';
import type { Allowance, KubeClient } from './kube-client.ts';

export interface Chosen {
  /** Undefined: all. */
  namespaces: string[] | undefined;
  /** True where the incident itself says which. */
  isOfIncident: boolean;
}

const labels = ['namespace', 'kubernetes_namespace', 'exported_namespace'];

export async function chooseNamespaces(
  client: KubeClient,
  about: About | undefined,
  allowed: KubernetesSettings['namespaces'],
  look: Allowance,
  remarks: string[],
): Promise<Chosen> {
  const configured = Array.isArray(allowed)
    ? allowed.length > 0
      ? allowed
      : undefined
    : await selected(client, allowed, look);
  const asked = labels.map((label) => about?.labels?.[label]).find(Boolean);
  const found = asked ? [asked] : about?.service ? await homesOf(client, about.service, look) : [];
  const chosen = configured ? found.filter((one) => configured.includes(one)) : found;
  if (chosen.length > 0) return { namespaces: chosen, isOfIncident: true };
  if (found.length > 0)
    remarks.push(`The namespace ${found.join(', ')} is none of those that Aura looks at here; add it to "namespaces:"`);
  return { namespaces: configured, isOfIncident: false };
}

async function selected(client: KubeClient, labelSelector: string, look: Allowance): Promise<string[]> {
  const names = await namesOf(client, '/api/v1/namespaces', { labelSelector }, look, 'name');
  if (names.length > 0) return names;
  throw new AuraError({
    code: 'namespaces-none',
    userMessage: `No namespace of ${client.access.server} has the labels "${labelSelector}"; correct "namespaces:"`,
  });
}

/** Where a component of this name lives: its workload tells, or its Service. */
async function homesOf(client: KubeClient, name: string, look: Allowance): Promise<string[]> {
  // An API object's name; anything else is a component of another kind.
  if (!/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(name)) return [];
  const query = { fieldSelector: `metadata.name=${name}` };
  for (const path of ['/apis/apps/v1/deployments', '/api/v1/services', '/apis/apps/v1/statefulsets']) {
    const homes = await namesOf(client, path, query, look, 'namespace').catch((error: unknown) => {
      // Without rights on all namespaces the configuration decides.
      if (error instanceof AuraError && error.code === 'kubernetes-forbidden') return [];
      throw error;
    });
    if (homes.length > 0) return homes.slice(0, mostHomes);
  }
  return [];
}

const mostHomes = 3;

async function namesOf(
  client: KubeClient,
  path: string,
  query: Record<string, string>,
  look: Allowance,
  field: 'name' | 'namespace',
): Promise<string[]> {
  const answer = await client.json(path, { ...query, limit: '500' }, look);
  const names = listOf(isRecord(answer) ? answer.items : undefined).flatMap(
    (item) => textOf(fieldsAt(item, 'metadata')[field]) ?? [],
  );
  return [...new Set(names)];
}
