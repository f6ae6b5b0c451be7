/**
 * How a back end of telemetry is let into: its address, headers and certificates.
 * Owns: the checks that give one clear line before anything is sent. Refuses: reading the environment (config resolves
 * names to values), a login inside a URL, and showing any value.
 */
import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { Agent } from 'undici';
import { AuraError, messageOf } from '../errors.ts';

/** Values, already resolved; `ca`, `cert` and `key` are paths of PEM files. */
export interface Access {
  /** Any header, e.g. `X-Scope-OrgID`. */
  headers?: Record<string, string>;
  bearer?: string;
  basic?: { user: string; password: string };
  /** The authority that signed the server's certificate, beside those that everybody trusts. */
  ca?: string;
  /** The client's own certificate and its key. */
  cert?: string;
  key?: string;
}

/** Without a slash at the end, a query or a fragment. Throws `KIND-url` for what is no http(s) URL or holds a login. */
export function baseUrl(kind: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new AuraError({
      code: `${kind}-url`,
      userMessage: `The address of the ${kind} source is no http or https URL; write it like http://${kind}:9090, with the prefix where there is one.`,
    });
  if (parsed.username || parsed.password)
    throw new AuraError({
      code: `${kind}-url`,
      userMessage: `The address of the ${kind} source (${parsed.host}) holds a user name or password; take it out and name environment variables under "basic:" or "headers:".`,
    });
  return `${parsed.origin}${parsed.pathname}`.replace(/\/+$/, '');
}

/** Throws `KIND-header` naming the header, never its value. */
export function headersOf(kind: string, { headers = {}, bearer, basic }: Access): Record<string, string> {
  const all: Record<string, string> = { accept: 'application/json', ...headers };
  if (bearer !== undefined) all.authorization = `Bearer ${bearer}`;
  if (basic) all.authorization = `Basic ${Buffer.from(`${basic.user}:${basic.password}`).toString('base64')}`;
  for (const [name, value] of Object.entries(all))
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new AuraError({
        code: `${kind}-header`,
        userMessage: `The header "${name.slice(0, 60)}" of the ${kind} source cannot be sent as it is; look for a line break or a foreign letter in its name and value.`,
      });
  return all;
}

/** Connections to one server. Throws `KIND-certificate` for a file that cannot be read. */
export async function connectionsOf(kind: string, { ca, cert, key }: Access, atOnce: number): Promise<Agent> {
  const [roots, own, secret] = await Promise.all([pem(kind, 'ca', ca), pem(kind, 'cert', cert), pem(kind, 'key', key)]);
  const connect = {
    ...(roots ? { ca: [...rootCertificates, roots] } : {}),
    ...(own ? { cert: own } : {}),
    ...(secret ? { key: secret } : {}),
  };
  return new Agent({ connections: atOnce, connect });
}

async function pem(kind: string, what: string, path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    const text = await readFile(path, 'utf8');
    if (text.includes('-----BEGIN ')) return text;
  } catch (cause) {
    throw new AuraError({
      code: `${kind}-certificate`,
      userMessage: `The file ${path} ("${what}:" of the ${kind} source) cannot be read (${messageOf(cause)}); check the path and who may read it.`,
      cause,
    });
  }
  throw new AuraError({
    code: `${kind}-certificate`,
    userMessage: `The file ${path} ("${what}:" of the ${kind} source) is no PEM file; export it as PEM ("-----BEGIN …").`,
  });
}
