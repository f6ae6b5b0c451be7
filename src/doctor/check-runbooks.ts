/**
 * Can the runbooks that alerts link to be read where `runbooks:` says?
 * Owns: one look at every host, checkout and tool that is named. Refuses: reading a runbook; which one is meant only an
 * alert says.
 */
import { readFile } from 'node:fs/promises';
import { policyOf } from '../compose/policy-of.ts';
import { messageOf } from '../errors.ts';
import type { RunbookEntry, RunbookHosts } from '../run/settings/runbook-settings.ts';
import { fetchable } from '../tools/runbook/fetch-page.ts';
import { textsIn } from '../tools/runbook/find-in-checkout.ts';
import type { ServersExamination } from './check-servers.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import type { Setup } from './setup.ts';

const subject = 'runbooks';

/** `servers`: null where they were not looked at. */
export async function checkRunbooks(setup: Setup, servers: ServersExamination | null): Promise<Finding[]> {
  const found = setup.config.runbooks.map(async (entry: RunbookEntry) => {
    if ('hosts' in entry) return checkHosts(entry, setup.within);
    if ('folder' in entry) return [await checkCheckout(entry.folder)];
    return checkTool(entry.tool, setup, servers);
  });
  return (await Promise.all(found)).flat();
}

async function checkHosts(entry: RunbookHosts, within: number): Promise<Finding[]> {
  if (entry.ca !== undefined) {
    const wrong = await readFile(entry.ca, 'utf8').then(
      (text) => (text.includes('-----BEGIN ') ? null : 'is no PEM file'),
      (error: unknown) => `cannot be read (${messageOf(error)})`,
    );
    if (wrong !== null)
      return [fault(subject, `the file ${entry.ca} ("ca:") ${wrong}`, 'name the PEM file of your authority')];
  }
  return Promise.all(entry.hosts.map((host) => checkHost(host, entry, within)));
}

async function checkHost(host: string, entry: RunbookHosts, within: number): Promise<Finding> {
  try {
    const status = await fetchable(new URL(`https://${host}/`), entry, AbortSignal.timeout(within));
    const closed = status === 401 || status === 403;
    if (!closed) return ok(subject, `${host} answers`);
    return warn(
      subject,
      `${host} asks for a login (${status}), and Aura reads runbooks without one`,
      'name an MCP server that reads them with "- tool: SERVER.TOOL"',
    );
  } catch (error) {
    const said = messageOf(error).replace(/^The runbook is not read: /, '');
    const [what = '', fix = ''] = said.split('; ');
    const meant = fix.startsWith('where that is meant');
    return fault(subject, what, meant ? fix : 'correct the host, or see why it does not answer over HTTPS');
  }
}

async function checkCheckout(folder: string): Promise<Finding> {
  try {
    const count = await textsIn(folder);
    if (count > 0) return ok(subject, `${folder} has ${count} ${count === 1 ? 'text' : 'texts'}`);
    return warn(
      subject,
      `${folder} holds no text such as .md or .html`,
      'check out the runbooks there, or correct "folder:"',
    );
  } catch (error) {
    return fault(
      subject,
      `the folder ${folder} cannot be read (${messageOf(error)})`,
      'check out the runbooks there with rights for this user, or correct "folder:"',
    );
  }
}

function checkTool(name: string, { config }: Setup, servers: ServersExamination | null): Finding[] {
  const [server = ''] = name.split('.', 1);
  if (!Object.hasOwn(config.servers, server))
    return [
      fault(
        subject,
        `no server is called ${server}, which "tool: ${name}" names`,
        'add it under "servers:", or correct "tool:"',
      ),
    ];
  // Its own line says why it is silent.
  if (!servers || servers.silent.has(server)) return [];
  const tool = servers.tools.find((it) => it.name === name);
  if (!tool)
    return [
      fault(subject, `the server ${server} has no tool ${name}`, 'correct "tool:"; "aura tools" lists what there is'),
    ];
  if (policyOf(config).classify(tool).kind === 'write')
    return [
      fault(
        subject,
        `${name} counts as a write, so no runbook is read by it`,
        'list it under "reads:" if it only reads',
      ),
    ];
  const { properties } = tool.inputSchema;
  const takesLink = typeof properties === 'object' && properties !== null && 'url' in properties;
  if (!takesLink)
    return [
      warn(
        subject,
        `${name} has no argument "url", in which it would be given the link`,
        'name a tool that reads a page by its address',
      ),
    ];
  return [ok(subject, `${name} can be asked`)];
}
