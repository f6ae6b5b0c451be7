/**
 * The credential that goes with a request now: tokens rotate, plugins issue short-lived ones.
 * Owns: reading token files again, running exec plugins (kubernetes.io, "client-go credential plugins"), and forgetting
 * what the server refused. Refuses: knowing clusters.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { AuraError, messageOf } from '../../errors.ts';
import { parseJson, textOf } from '../loose-json.ts';
import { fieldsAt, momentOf } from './api-fields.ts';

import type { ClusterAccess, Environment, ExecPlugin } from './kube-config.ts';

export interface Credential {
  /** The Authorization header's value. */
  authorization?: string;
  certificate?: { cert: string; key: string };
}

/** The kubelet renews a projected token at four fifths of its life, which is ten minutes at least. */
const tokenFileMs = 60_000;
/** A plugin's credential is renewed this long before its end. */
const earlyMs = 30_000;
const pluginMs = 30_000;
const maxOutput = 1_000_000;

export class Credentials {
  readonly #access: ClusterAccess;
  readonly #environment: Environment;
  readonly #now: () => number;
  #kept: { credential: Credential; until: number } | undefined;
  #running: Promise<Credential> | undefined;

  constructor(access: ClusterAccess, environment: Environment, now: () => number = Date.now) {
    this.#access = access;
    this.#environment = environment;
    this.#now = now;
  }

  /** Throws AuraError `token-unreadable`, `plugin-failed`. */
  async current(): Promise<Credential> {
    if (this.#kept && this.#now() < this.#kept.until) return this.#kept.credential;
    // Requests that start together wait for one plugin.
    this.#running ??= this.#fetch().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** The server refused it: the next request gets a new one. False where there is no other to get. */
  forget(): boolean {
    const { tokenFile, exec } = this.#access.identity;
    this.#kept = undefined;
    return tokenFile !== undefined || exec !== undefined;
  }

  async #fetch(): Promise<Credential> {
    const { token, tokenFile, basic, certificate, exec } = this.#access.identity;
    if (tokenFile !== undefined) {
      const text = await readFile(tokenFile, 'utf8').catch((cause: unknown) => {
        throw new AuraError({
          code: 'token-unreadable',
          userMessage: `The token file ${tokenFile} cannot be read (${messageOf(cause)}); mount the service account's token there`,
          cause,
        });
      });
      return this.#keep({ authorization: `Bearer ${text.trim()}`, certificate }, this.#now() + tokenFileMs);
    }
    if (exec) {
      const { credential, until } = await this.#run(exec);
      return this.#keep({ certificate, ...credential }, until);
    }
    if (token !== undefined) return this.#keep({ authorization: `Bearer ${token}`, certificate }, Infinity);
    if (!basic) return this.#keep({ certificate }, Infinity);
    const login = Buffer.from(`${basic.user}:${basic.password}`).toString('base64');
    return this.#keep({ authorization: `Basic ${login}`, certificate }, Infinity);
  }

  #keep(credential: Credential, until: number): Credential {
    this.#kept = { credential, until };
    return credential;
  }

  async #run(plugin: ExecPlugin): Promise<{ credential: Credential; until: number }> {
    const output = await this.#output(plugin);
    const status = fieldsAt(parseJson(output), 'status');
    const token = textOf(status.token);
    const cert = textOf(status.clientCertificateData);
    const key = textOf(status.clientKeyData);
    if (token === undefined && (cert === undefined || key === undefined))
      throw new AuraError({
        code: 'plugin-failed',
        userMessage: `The credential plugin ${plugin.command} printed no ExecCredential with a token or certificate; run it by hand to see what it says`,
      });
    const end = momentOf(status.expirationTimestamp);
    return {
      credential: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(cert !== undefined && key !== undefined ? { certificate: { cert, key } } : {}),
      },
      until: end === undefined ? Infinity : end - earlyMs,
    };
  }

  #output({ apiVersion, command, args, env, tellCluster, hint }: ExecPlugin): Promise<string> {
    const { server, ca, insecure, serverName } = this.#access;
    const cluster = {
      server,
      'insecure-skip-tls-verify': insecure,
      ...(ca ? { 'certificate-authority-data': Buffer.from(ca).toString('base64') } : {}),
      ...(serverName ? { 'tls-server-name': serverName } : {}),
    };
    const spec = { interactive: false, ...(tellCluster ? { cluster } : {}) };
    const told = JSON.stringify({ apiVersion, kind: 'ExecCredential', spec });
    return new Promise((resolve, reject) => {
      execFile(
        command,
        args,
        {
          env: { ...this.#environment, ...env, KUBERNETES_EXEC_INFO: told },
          timeout: pluginMs,
          maxBuffer: maxOutput,
          killSignal: 'SIGKILL',
        },
        (cause, stdout, stderr) => {
          if (!cause) return resolve(stdout);
          const isMissing = cause.code === 'ENOENT';
          const why = isMissing
            ? 'it is not installed'
            : (stderr.trim().split('\n').at(-1) ?? '').slice(0, 200) || cause.message.slice(0, 200);
          reject(
            new AuraError({
              code: 'plugin-failed',
              userMessage: `The credential plugin ${command} failed (${why}); ${isMissing && hint ? hint.slice(0, 300) : 'run it by hand, and log in anew where it asks for it'}`,
              cause,
            }),
          );
        },
      );
    });
  }
}
