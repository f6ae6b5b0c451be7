/**
 * What a configuration leaves open, given the tools that there are.
 * Owns: the sentences, each with its fix; start logs them, and the doctor prints them. Refuses: closing anything.
 */
import type { Policy } from './policy.ts';
import { wideGlobs } from './read-globs.ts';
import type { ToolSpec } from './tool.ts';

/** What is so, and what to do about it. */
export interface OpenDoor {
  what: string;
  fix: string;
}

const mostNamed = 5;

/** Globs that make reads of all that a server has, although not all of it says that it only reads. */
export function wideReads(reads: readonly string[], tools: readonly ToolSpec[]): OpenDoor[] {
  return wideGlobs(reads, tools).map(({ glob, server, tools: count, writes }) => ({
    what: `"${glob}" makes reads of all ${count} tools of ${server}, also of ${listed(writes)}, which do not say that they only read`,
    fix: `list the tools that only read, or take the others away ("!${writes[0] ?? server}")`,
  }));
}

/** Tools that are others than those that were reviewed. */
export function changedTools(policy: Policy, tools: readonly ToolSpec[]): OpenDoor[] {
  return tools
    .filter((tool) => policy.changedSinceReview(tool))
    .map(({ name }) => ({
      what: `${name} changed since it was reviewed, so it counts as a write`,
      fix: 'look at what it is now, then run "aura tools --review"',
    }));
}

export function openDoors(reads: readonly string[], policy: Policy, tools: readonly ToolSpec[]): string[] {
  return [...wideReads(reads, tools), ...changedTools(policy, tools)].map(({ what, fix }) => `${what}; ${fix}`);
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
