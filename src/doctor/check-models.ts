/**
 * Does each model answer?
 * Owns: one tiny question to each, what its refusal means, and whether its window holds the tools. Refuses: judging the answer.
 */
import { chooseModel, modelsOf } from '../compose/choose-model.ts';
import { narrowWindows } from '../compose/model-faults.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { ModelError } from '../model/model-error.ts';
import type { ServersExamination } from './check-servers.ts';
import { fault, type Finding, ok } from './finding.ts';
import type { Setup } from './setup.ts';

/** Tokens of the reply. One would do, but some models refuse to be cut off that early. */
const replyTokens = 16;

export async function checkModels(setup: Setup): Promise<Finding[]> {
  const models = Object.entries(modelsOf(setup.config, setup.env));
  if (models.length === 0) return [ok('models', 'none; Aura works without one')];
  return Promise.all(models.map(([name, model]) => checkModel(name, model, setup)));
}

/** Windows too small for the tools; nothing where these could not be listed. */
export async function checkWindows({ config, env }: Setup, servers: ServersExamination | null): Promise<Finding[]> {
  if (!servers) return [];
  const narrow = await narrowWindows(config, env, servers.tools);
  return narrow.map(({ subject, what, fix }) => fault(subject, what, fix));
}

async function checkModel(name: string, model: Config['models'][string], setup: Setup): Promise<Finding> {
  const { config, env, within } = setup;
  const subject = `model ${name}`;
  const variable = model.key ?? '';
  if (variable ? !env[variable] : model.provider === 'anthropic')
    return fault(
      subject,
      variable ? `${variable} is not set` : 'it has no key',
      `${variable ? `set ${variable} to the provider's key` : 'name the variable with "key:"'}, or remove the model from aura.yaml`,
    );
  try {
    await chooseModel({ ...config, models: { [name]: { ...model, fallback: [] } }, roles: {} }, env)?.ask({
      system: 'Answer with one word.',
      messages: [{ role: 'user', text: 'Are you there?' }],
      tools: [],
      maxTokens: replyTokens,
      signal: AbortSignal.timeout(within),
    });
    return ok(subject, `${model.model} answers`);
  } catch (error) {
    if (!(error instanceof ModelError))
      return fault(subject, messageOf(error), 'see what it says of it, or use another');
    return fault(subject, `${model.model} ${error.why}`, fixFor(error, model));
  }
}

function fixFor({ kind, fix }: ModelError, model: Config['models'][string]): string {
  const where = model.baseUrl ?? `${model.provider}'s address`;
  if (kind === 'auth') return `put the right key into ${model.key ?? 'a variable named by "key:"'}`;
  if (kind === 'not-found') return `correct "model: ${model.model}" or "baseUrl:" in aura.yaml`;
  return fix ?? `see what ${where} says of it, or use another model`;
}
