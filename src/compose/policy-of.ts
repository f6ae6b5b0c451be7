/**
 * What the configuration says of tools, as policy.
 * Owns: which servers are trusted beside the configured ones. Refuses: judging a tool.
 */
import type { Config } from '../config.ts';
import { actionServer } from '../run/settings/action-settings.ts';
import type { MemorySetting } from '../run/settings/memory-settings.ts';
import { notesServer } from '../tools/notes-toolbox.ts';
import { Policy, type PolicyOptions } from '../tools/policy.ts';

/** What the configuration says of tools. */
export function policyOf(config: Config): Policy {
  return new Policy(policyOptionsOf(config));
}

export function policyOptionsOf(config: Config): PolicyOptions {
  const trusted = Object.entries(config.servers).flatMap(([name, server]) => (server.trust ? [name] : []));
  return {
    reads: config.reads,
    // No server of the configuration may be called so.
    trusted: [...trusted, 'aura', notesServer],
    reviewed: config.reviewed,
    environments: environmentsOf(config),
    ...(config.memory ? { memory: memoryOf(config.memory) } : {}),
    catalog: config.catalog.flatMap(({ component, aliases }) => [component, ...aliases]),
  };
}

/** The two tools of the memory server by their names here. */
export function memoryOf({ server, read, write }: MemorySetting) {
  return { server, read: `${server}.${read.tool}`, write: `${server}.${write.tool}` };
}

function environmentsOf({ servers, actions }: Config): Record<string, string> {
  const named = Object.entries(servers).map(([name, { environment }]) => [name, environment] as const);
  const all = [...named, [actionServer, actions.kubernetes?.environment] as const];
  return Object.fromEntries(all.flatMap(([name, environment]) => (environment ? [[name, environment]] : [])));
}
