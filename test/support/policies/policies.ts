/**
 * The policy models by name: each answers a request by plain rules, from what stands in it and nothing else.
 * Owns: the list. Refuses: memory; what a policy knows of earlier turns is what the request repeats.
 */
import type { ScriptedReply, SeenRequest } from '../model-server.ts';
import { careful } from './careful.ts';
import { contextOf, type Policy } from './context.ts';
import { doubter } from './doubter.ts';
import { forgetful } from './forgetful.ts';
import { overEager } from './over-eager.ts';
import { sloppy } from './sloppy.ts';

export type PolicyName = 'careful' | 'sloppy' | 'forgetful' | 'over-eager';
/** A critic beside one of them. */
export type CriticName = 'doubter';

const rules: Record<PolicyName | CriticName, Policy> = { careful, sloppy, forgetful, 'over-eager': overEager, doubter };

export const policyNames: readonly PolicyName[] = ['careful', 'sloppy', 'forgetful', 'over-eager'];

export function isPolicy(name: string): name is PolicyName | CriticName {
  return Object.hasOwn(rules, name);
}

export function replyOf(name: PolicyName | CriticName, seen: SeenRequest): ScriptedReply {
  return rules[name](contextOf(seen));
}
