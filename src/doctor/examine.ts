/**
 * The whole examination: every check at once, its lines in the order in which a set-up is made.
 * Owns: what is looked at, and that one check's failure hides no other. Refuses: mending anything.
 */
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { checkConfig } from './check-config.ts';
import { checkFolder } from './check-folder.ts';
import { checkMemory } from './check-memory.ts';
import { checkModels, checkWindows } from './check-models.ts';
import { checkNode } from './check-node.ts';
import { checkPort } from './check-port.ts';
import { checkRunbooks } from './check-runbooks.ts';
import { checkServers } from './check-servers.ts';
import { checkSlack } from './check-slack.ts';
import { checkSource } from './check-source.ts';
import { checkStore } from './check-store.ts';
import { checkTodo } from './check-todo.ts';
import { checkWebhooks } from './check-webhooks.ts';
import { checkWorkflows } from './check-workflows.ts';
import { fault, type Finding, warn } from './finding.ts';
import type { Setup } from './setup.ts';

export interface ExamineOptions {
  /** aura.yaml. */
  file: string;
  env: Setup['env'];
  /** ms that one foreign thing may take. */
  within: number;
  /** As in process.versions.node. */
  node: string;
}

/** Every finding; nothing is thrown. */
export async function examine({ file, env, within, node }: ExamineOptions): Promise<Finding[]> {
  const { findings, config, faulty, servers: left } = checkConfig(file);
  const first = [checkNode(node), ...findings];
  if (!config) return [...first, warn('the rest', 'it was not looked at', 'mend the configuration and run this again')];
  const setup: Setup = { config, env, within, left };
  // Where a part of the configuration is faulty, its defaults were not meant and are not judged.
  const part = <T>(keys: (keyof Config)[], check: () => Promise<T> | T): Promise<T> | null =>
    keys.some((key) => faulty.has(key)) ? null : Promise.resolve().then(check);
  const servers = part(['servers', 'source', 'sources', 'reads'], () => checkServers(setup));
  const slack = part(['slack'], () => checkSlack(setup));
  const examined = await Promise.all([
    safely(
      'store',
      part(['store'], () => checkStore(setup)),
    ),
    safely(
      'slack',
      slack?.then((it) => it.findings),
    ),
    safely(
      'port',
      part(['slack'], () => checkPort(setup)),
    ),
    safely(
      'servers',
      servers?.then((it) => it.findings),
    ),
    safely(
      'source',
      part(['source', 'sources'], () => checkSource(setup)),
    ),
    safely(
      'runbooks',
      part(['runbooks'], async () => checkRunbooks(setup, await orNull(servers))),
    ),
    safely(
      'memory',
      part(['memory', 'servers'], async () => checkMemory(setup, await orNull(servers))),
    ),
    safely(
      'todo',
      part(['todo', 'servers', 'reads'], async () => checkTodo(setup, await orNull(servers))),
    ),
    safely(
      'models',
      part(['models', 'roles'], async () => [
        ...(await checkModels(setup)),
        ...(await checkWindows(setup, await orNull(servers))),
      ]),
    ),
    safely(
      'webhooks',
      part(['pagerduty', 'alertmanager'], () => checkWebhooks(setup)),
    ),
    safely(
      'workflows',
      part(['workflows'], async () =>
        checkWorkflows(setup, await orNull(servers), (await orNull(slack))?.group ?? null),
      ),
    ),
    safely(
      'notes',
      part(['folder'], () => checkFolder(setup)),
    ),
  ]);
  return [...first, ...examined.flat()];
}

async function safely(subject: string, findings: Promise<Finding[]> | null | undefined): Promise<Finding[]> {
  try {
    return (await findings) ?? [];
  } catch (error) {
    return [
      fault(subject, `it could not be examined (${messageOf(error)})`, 'this is a fault of Aura; please report it'),
    ];
  }
}

async function orNull<T>(promise: Promise<T> | null): Promise<T | null> {
  return promise?.catch(() => null) ?? null;
}
