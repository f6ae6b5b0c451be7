/**
 * How a cluster is reached, from files and variables.
 * Owns: contexts, merging, and one clear line for what cannot work. Refuses: the network.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { accessTo } from '../../../../src/sources/kubernetes/kube-config.ts';

const root = mkdtempSync(join(tmpdir(), 'aura-kubeconfig-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');
let files = 0;

function written(config: object | string): string {
  const file = join(root, `config-${files++}`);
  writeFileSync(file, typeof config === 'string' ? config : stringify(config));
  return file;
}

function configOf(user: object, cluster: object = {}, current: string | undefined = 'shop'): object {
  return {
    ...(current ? { 'current-context': current } : {}),
    clusters: [{ name: 'one', cluster: { server: 'https://one.test:6443/', ...cluster } }],
    users: [{ name: 'me', user }],
    contexts: [{ name: 'shop', context: { cluster: 'one', user: 'me', namespace: 'cart' } }],
  };
}

describe('a kubeconfig', () => {
  it('gives the current context with its authority, in base64 or beside the file', async () => {
    const inline = written(configOf({ token: 't' }, { 'certificate-authority-data': base64('PEM ONE') }));
    expect(await accessTo({ kubeconfig: inline }, {})).toEqual({
      context: 'shop',
      server: 'https://one.test:6443',
      namespace: 'cart',
      ca: 'PEM ONE',
      insecure: false,
      identity: { token: 't' },
    });
    writeFileSync(join(root, 'ca.pem'), 'PEM TWO');
    const beside = written(
      configOf(
        { 'client-certificate-data': base64('CERT'), 'client-key-data': base64('KEY') },
        { 'certificate-authority': 'ca.pem', 'insecure-skip-tls-verify': true, 'tls-server-name': 'api.test' },
      ),
    );
    expect(await accessTo({ kubeconfig: beside, context: 'shop' }, {})).toMatchObject({
      ca: 'PEM TWO',
      insecure: true,
      serverName: 'api.test',
      identity: { certificate: { cert: 'CERT', key: 'KEY' } },
    });
  });

  it('is found by KUBECONFIG, over several files, and in the home folder', async () => {
    const contexts = written({
      'current-context': 'far',
      contexts: [{ name: 'far', context: { cluster: 'two', user: 'you' } }],
    });
    const rest = written({
      'current-context': 'other',
      clusters: [{ name: 'two', cluster: { server: 'https://two.test' } }],
      users: [{ name: 'you', user: { tokenFile: 'token' } }],
    });
    expect(await accessTo({}, { KUBECONFIG: `${contexts}:${rest}:${root}/none` })).toMatchObject({
      context: 'far',
      server: 'https://two.test',
      identity: { tokenFile: join(root, 'token') },
    });
    mkdirSync(join(root, '.kube'), { recursive: true });
    writeFileSync(join(root, '.kube', 'config'), stringify(configOf({ token: 'home' })));
    expect((await accessTo({}, { HOME: root })).identity).toEqual({ token: 'home' });
  });

  it('names an exec plugin with its arguments and variables', async () => {
    const exec = {
      command: './login',
      args: ['token'],
      env: [{ name: 'REGION', value: 'north' }],
      installHint: 'Install it.',
    };
    const { identity } = await accessTo({ kubeconfig: written(configOf({ exec })) }, {});
    expect(identity.exec).toMatchObject({ command: join(root, 'login'), args: ['token'], env: { REGION: 'north' } });
  });
});

describe('what cannot work is one clear line with its fix', () => {
  const wrong: [string, () => Parameters<typeof accessTo>, RegExp][] = [
    [
      'no current context',
      () => [{ kubeconfig: written(configOf({}, {}, '')) }, {}],
      /has no current context; write one of shop$/,
    ],
    [
      'an unknown context',
      () => [{ kubeconfig: written(configOf({})), context: 'nope' }, {}],
      /has no context "nope"; write one of shop$/,
    ],
    [
      'no contexts at all',
      () => [{ kubeconfig: written({ clusters: [] }) }, {}],
      /no current context; add one with "kubectl config set-context"$/,
    ],
    ['no file', () => [{ kubeconfig: join(root, 'missing') }, {}], /missing cannot be read \(ENOENT\); check its path/],
    [
      'no kubeconfig anywhere',
      () => [{}, { HOME: join(root, 'nobody') }],
      /There is no kubeconfig at .*; name it with KUBECONFIG, or use kubernetes:in-cluster/,
    ],
    [
      'no YAML',
      () => [{ kubeconfig: written('{ a: [') }, {}],
      /cannot be understood: .*; print it with "kubectl config view"/,
    ],
    ['a list', () => [{ kubeconfig: written('- 1') }, {}], /it is no map of clusters, users and contexts/],
    [
      'a cluster without a server',
      () => [{ kubeconfig: written(configOf({}, { server: 'one' })) }, {}],
      /which has no server's address; correct it with/,
    ],
    [
      'a certificate that is gone',
      () => [{ kubeconfig: written(configOf({}, { 'certificate-authority': 'gone.pem' })) }, {}],
      /gone\.pem, cannot be read \(ENOENT\); check/,
    ],
    [
      'a removed way to log in',
      () => [{ kubeconfig: written(configOf({ 'auth-provider': { name: 'x' } })) }, {}],
      /auth-provider, which Kubernetes removed; use an exec plugin/,
    ],
    ['no cluster around', () => [{ context: 'in-cluster' }, {}], /does not run inside a cluster: .*; name a context/],
  ];
  it.each(wrong)('%s', async (_, given, line) => {
    await expect(accessTo(...given())).rejects.toThrow(line);
  });
});

describe('inside a pod', () => {
  const variables = { KUBERNETES_SERVICE_HOST: 'fd00::1', KUBERNETES_SERVICE_PORT: '6443', HOME: root };
  it('is the service account, by its name or where there is no kubeconfig', async () => {
    const account = mkdtempSync(join(root, 'account-'));
    writeFileSync(join(account, 'ca.crt'), 'PEM');
    writeFileSync(join(account, 'namespace'), 'aura\n');
    const access = {
      context: 'in-cluster',
      server: 'https://[fd00::1]:6443',
      ca: 'PEM',
      namespace: 'aura',
      insecure: false,
      identity: { tokenFile: join(account, 'token') },
    };
    expect(await accessTo({ context: 'in-cluster' }, variables, account)).toEqual(access);
    expect(await accessTo({}, { ...variables, HOME: join(root, 'nobody') }, account)).toEqual(access);
  });
});
