/**
 * One page of an allowed host, over HTTPS.
 * Owns: the bounds (bytes, time, redirects within the host) and that a name never leads to an address that is not meant.
 * Refuses: other hosts, plain HTTP, credentials, and judging what is allowed.
 */
import { readFileSync } from 'node:fs';
import { lookup as resolveName, type LookupAddress, type LookupOptions } from 'node:dns';
import { type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { AuraError } from '../../errors.ts';
import type { RunbookHosts } from '../../run/settings/runbook-settings.ts';
import { isPrivate } from './private-address.ts';

/** A runbook is read by people; what is longer is cut there. */
export const mostBytes = 200_000;
const mostRedirects = 3;

export interface Page {
  text: string;
  /** Whether there was more. */
  cut: boolean;
}

/** Throws AuraError with a fix for everything but a page. */
export async function fetchPage(url: URL, entry: RunbookHosts, signal: AbortSignal): Promise<Page> {
  let at = url;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const response = await ask(at, entry, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      at = onSameHost(location, at);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      const fix =
        status === 401 || status === 403 ? 'let it be read without a login, or by an MCP server' : 'mend the link';
      throw refused(`${url.host} answered ${status}; ${fix}`);
    }
    return read(response);
  }
  throw refused(`${url.host} redirects in circles; mend the link`);
}

/** The status with which an allowed host answers. Throws AuraError where it does not. */
export async function fetchable(url: URL, entry: RunbookHosts, signal: AbortSignal): Promise<number> {
  const response = await ask(url, entry, signal);
  response.destroy();
  return response.statusCode ?? 0;
}

function onSameHost(location: string, from: URL): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (next?.protocol === 'https:' && next.host === from.host) return next;
  throw refused(`${from.host} redirects to another host, which is not followed; link to where the runbook stands now`);
}

function ask(url: URL, { private: mayBePrivate, ca }: RunbookHosts, signal: AbortSignal): Promise<IncomingMessage> {
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  const forbids = (address: string): boolean => !mayBePrivate && isPrivate(address);
  if (isIP(bare) !== 0 && forbids(bare)) throw atPrivate(url);
  // Looked at where the connection is made, so that a name cannot answer one thing to the check and another to the call.
  const lookup = (
    name: string,
    options: LookupOptions,
    done: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    resolveName(name, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error, '');
      if (found.some(({ address }) => forbids(address))) return done(atPrivate(url), '');
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
  };
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        signal,
        lookup,
        agent: false,
        headers: { accept: 'text/markdown, text/plain, text/html;q=0.9', 'user-agent': 'aura' },
        ...(ca === undefined ? {} : { ca: readFileSync(ca) }),
      },
      resolve,
    )
      .on('error', (error) =>
        reject(
          error instanceof AuraError ? error : refused(`${url.host} cannot be read (${error.message}); check the link`),
        ),
      )
      .end();
  });
}

async function read(response: IncomingMessage): Promise<Page> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = chunk as Buffer;
    chunks.push(bytes);
    size += bytes.length;
    // Leaving the loop ends the connection.
    if (size > mostBytes) break;
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, mostBytes));
  return { text, cut: size > mostBytes };
}

function atPrivate(url: URL): AuraError {
  return refused(
    `${url.host} is at a private address; where that is meant, set "private: true" beside the host under "runbooks" in aura.yaml`,
  );
}

function refused(why: string): AuraError {
  return new AuraError({ code: 'runbook-not-read', userMessage: `The runbook is not read: ${why}.` });
}
