/**
 * What the configuration says of tools, as policy.
 * Owns: which servers are trusted beside the configured ones. Refuses: judging a tool.
 */
import type { Config } from '../config.ts';
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
    catalog: config.catalog.flatMap(({ component, aliases }) => [component, ...aliases]),
  };
}
