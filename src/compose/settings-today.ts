/**
 * What the configuration says today of how a run works, as a cassette keeps it.
 * Owns: the choice of what matters. Refuses: knowing what it said when the run began; nobody keeps that.
 */
import { existsSync } from 'node:fs';
import type { CassetteSettings } from '../bench/cassette.ts';
import type { Config } from '../config.ts';
import { readWorkflows } from '../workflows.ts';
import { policyOptionsOf } from './policy-of.ts';
import { skillsOf } from './skills-of.ts';
import { workflowsInReach } from './workflows-in-reach.ts';

/** The settings for a run of this workflow; null where it followed none. */
export function settingsToday(config: Config): (workflow: string | null) => CassetteSettings {
  const { catalog, approvers, autonomy, runbooks, slack, links, limits } = config;
  const all = existsSync(config.workflows) ? workflowsInReach(config, readWorkflows(config.workflows)).workflows : [];
  const { runMinutes, toolCalls, questionCalls, tokens, cost, approvalMinutes, toolSeconds, digestTokens } = limits;
  return (workflow) => ({
    workflow: all.find(({ name }) => name === workflow) ?? null,
    policy: policyOptionsOf(config),
    catalog,
    ...(approvers ? { approvers } : {}),
    autonomy,
    runbooks,
    // Where a skill lies on this machine says nothing elsewhere.
    skills: skillsOf(config).skills.map((skill) => ({ ...skill, folder: '' })),
    ...(slack.zone === undefined ? {} : { zone: slack.zone }),
    links,
    limits: { runMinutes, toolCalls, questionCalls, tokens, cost, approvalMinutes, toolSeconds, digestTokens },
  });
}
