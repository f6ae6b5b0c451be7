/**
 * What becomes of a call of a tool, by who calls it and in which workflow.
 * Owns: the lines of `aura tools`. Refuses: deciding; policy does, and it is asked here what it would say.
 */
import type { Config } from '../config.ts';
import { approvalBy } from '../orchestrator/actions/approval-by.ts';
import { levelOf } from '../orchestrator/actions/autonomy-of.ts';
import { namesAnybody } from '../run/settings/approver-settings.ts';
import type { Decided, Policy } from '../tools/policy.ts';
import type { ToolSpec } from '../tools/tool.ts';
import { trialOf, type Workflow } from '../workflows.ts';

/** One line a way to call it; a read has one, since everybody may. */
export function outcomesOf(config: Config, policy: Policy, workflows: readonly Workflow[], spec: ToolSpec): string[] {
  const reading = policy.decide({ spec, by: 'reader' });
  if (reading.outcome === 'allow') return ['allow: everybody, in every workflow'];
  const byModel = new Map<string, string[]>();
  for (const workflow of [...workflows, null]) {
    const by = approvalBy(workflow, config.approvers, spec.name);
    const said = sayDecided(
      policy.decide({
        spec,
        by: 'model',
        approvable: by !== null,
        ...(by ? { risk: by.risk } : {}),
        environment: workflow?.environment,
      }),
    );
    byModel.set(said, [...(byModel.get(said) ?? []), workflow?.name ?? 'no workflow']);
  }
  const actions = workflows.flatMap((workflow) =>
    Object.entries(workflow.actions)
      .filter(([, { tool }]) => tool === spec.name)
      .map(([name, { risk, approvers }]) => {
        const { level, upTo } = levelOf(config.autonomy, workflow);
        const { upTo: most, lower } = workflow.autonomous ?? {};
        const autonomy = { level, upTo: upTo ?? most ?? 'low', ...(lower ? { lower } : {}) };
        const decided = policy.decide({
          spec,
          by: 'workflow',
          action: true,
          risk,
          autonomy,
          environment: workflow.environment,
          approvable: namesAnybody(approvers),
        });
        return `${sayDecided(decided)}: the action ${name} of ${workflow.name}`;
      }),
  );
  const rehearsals = workflows.flatMap(({ name: workflow, actions: all }) =>
    Object.entries(all)
      .filter(([, it]) => trialOf(it) === spec.name)
      .map(([name]) => `allow (once, before it is proposed): the rehearsal of ${name} of ${workflow}`),
  );
  const models = [...byModel].map(([said, names]) => `${said}: a model in ${listed(names)}`);
  return [...actions, ...rehearsals, ...models, 'deny: first looks, questions, verifications and programs'];
}

function sayDecided({ outcome, because }: Decided): string {
  return `${outcome} (${because})`;
}

const mostNamed = 6;

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
