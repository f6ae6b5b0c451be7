/**
 * Where a team's runbooks may be read: `runbooks:` of aura.yaml.
 * Owns: the settings, and which hosts they allow. Refuses: reading anything; a host that is not listed is never asked.
 */
import { resolve } from 'node:path';
import { z } from 'zod';

/** `wiki.example`, or `wiki.example:8443`. */
const host = z
  .string()
  .regex(/^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/, 'a host in small letters, such as wiki.example');

const hosts = z.strictObject({
  /** Asked over HTTPS only. */
  hosts: z.array(host).min(1),
  /** Whether these hosts may stand at private addresses, as a wiki of your own does. */
  private: z.boolean().default(false),
  /** PEM file of the authority that signed their certificates. */
  ca: z.string().min(1).optional(),
});
/** A checkout; files in it are found by the name and path that the link ends with. */
const folder = z.strictObject({ folder: z.string().min(1) });
/** A reading tool of an MCP server, called with the link as its argument `url`. */
const tool = z.strictObject({
  tool: z.string().regex(/^[^.\s]+\.\S+$/, 'server.tool, such as wiki.get_page'),
});

export const runbooksSetting = z.array(z.union([hosts, folder, tool])).default([]);
export type RunbookEntry = z.output<typeof runbooksSetting>[number];
export type RunbookHosts = z.output<typeof hosts>;

/** The same with its paths meant from `base`. */
export function placedRunbook(entry: RunbookEntry, base: string): RunbookEntry {
  if ('folder' in entry) return { folder: resolve(base, entry.folder) };
  if ('hosts' in entry && entry.ca !== undefined) return { ...entry, ca: resolve(base, entry.ca) };
  return entry;
}

/** The entry that allows the host of an address; undefined where none does. */
export function allowing(entries: readonly RunbookEntry[], url: URL): RunbookHosts | undefined {
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  for (const entry of entries) if ('hosts' in entry && entry.hosts.includes(url.host)) return entry;
  return undefined;
}

/** Why a link is not read, and the setting that would change it; one line. */
export function notAllowed(link: string): string {
  if (!URL.canParse(link))
    return 'the runbook is no address; name the checkout that has it under "runbooks: [{folder: …}]" in aura.yaml';
  const { protocol, host: named } = new URL(link);
  if (protocol !== 'https:')
    return `the runbook on ${named.slice(0, 100) || 'no host'} is not read, as its link is not https; mend the link in the alert's rule`;
  return `the runbook on ${named.slice(0, 100)} is not read, as the host is not allowed; list it under "runbooks: [{hosts: […]}]" in aura.yaml`;
}
