/**
 * Is there all that a workflow's investigators and models name?
 * Owns: globs that fit no tool, models that aura.yaml does not have, roles that nobody has.
 * Refuses: tools that are called by name (check-workflows.ts), and skills (check-skills.ts).
 */
import { join, relative } from 'node:path';
import { placeIn } from '../compose/unknown-tools.ts';
import { readMatcher } from '../tools/read-globs.ts';
import type { NamedWorkflow } from './check-approvers.ts';
import type { ServersExamination } from './check-servers.ts';
import { fault, type Finding } from './finding.ts';
import type { Setup } from './setup.ts';

/** Who else than an investigator by its name may be given a model. */
const roles = ['router', 'planner', 'investigator', 'synthesizer', 'critic'];

/** `servers` is null where no tool can be judged. */
export function checkInvestigators(
  { config }: Setup,
  servers: ServersExamination | null,
  workflows: readonly NamedWorkflow[],
): Finding[] {
  return workflows.flatMap(({ file, workflow }) => {
    const { investigators, models } = workflow;
    const own = Object.entries(investigators).flatMap(([name, { tools }]) =>
      tools
        .filter((glob) => servers && !fits(glob, servers))
        .map((glob) =>
          fault(
            'workflows',
            `${relative(config.workflows, placeIn(join(config.workflows, file), glob))}: "${glob}" of the investigator ${name} fits no tool`,
            'correct or remove it; "aura tools" lists what there is',
          ),
        ),
    );
    const named = Object.entries(models).flatMap(([role, model]) => [
      ...(roles.includes(role) || investigators[role]
        ? []
        : [
            fault(
              'workflows',
              `${file}: "models:" names ${role}, which is no investigator of it`,
              `write one of ${[...roles, ...Object.keys(investigators)].join(', ')}`,
            ),
          ]),
      ...(config.models[model]
        ? []
        : [
            fault(
              'workflows',
              `${file}: there is no model ${model} for ${role}`,
              'correct it, or add the model under "models:" in aura.yaml',
            ),
          ]),
    ]);
    return [...own, ...named];
  });
}

/** A server that could not be asked has a line of its own. */
function fits(glob: string, { tools, silent }: ServersExamination): boolean {
  const bare = glob.replace(/^!/, '');
  const isListed = readMatcher([bare]);
  return silent.has(bare.split('.')[0] ?? '') || tools.some(({ name }) => isListed(name));
}
