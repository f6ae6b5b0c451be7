/**
 * A kubeconfig file for a fake API server, as a user would have it.
 * Owns: its clusters, users and contexts. Refuses: secrets of real clusters.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { KeyPair } from './certificates.ts';
import type { KubeApi } from './kube-api.ts';

export type Credentials = { token: string } | { pair: KeyPair } | { command: string; args: string[] };

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Writes the file; `current: undefined` leaves it without a current context. */
export function writeKubeConfig(
  file: string,
  api: Pick<KubeApi, 'url' | 'authority'>,
  credentials: Credentials,
  {
    context = 'test',
    current = context,
    namespace,
  }: { context?: string; current?: string | undefined; namespace?: string } = {},
): string {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': current,
    clusters: [
      { name: 'fake', cluster: { server: api.url, 'certificate-authority-data': base64(api.authority.certificate) } },
    ],
    users: [{ name: 'tester', user: userOf(credentials) }],
    contexts: [{ name: context, context: { cluster: 'fake', user: 'tester', namespace } }],
  };
  writeFileSync(file, stringify(config));
  chmodSync(file, 0o600);
  return file;
}

function userOf(credentials: Credentials): object {
  if ('token' in credentials) return { token: credentials.token };
  if ('pair' in credentials)
    return {
      'client-certificate-data': base64(credentials.pair.certificate),
      'client-key-data': base64(credentials.pair.key),
    };
  const { command, args } = credentials;
  return { exec: { apiVersion: 'client.authentication.k8s.io/v1', command, args, interactiveMode: 'Never' } };
}
