/**
 * Which models work, and in which role.
 * Owns: reading them from the configuration, else from the environment, with their wrappers around them. Refuses: asking
 * them.
 */
import { type Config, environment, modelsFromEnvironment } from '../config.ts';
import { AuraError } from '../errors.ts';
import { anthropicModel } from '../model/anthropic.ts';
import { withBreaker } from '../model/breaker.ts';
import { chained } from '../model/chain.ts';
import { continued } from '../model/continued.ts';
import { Limiters } from '../model/limiter.ts';
import type { Model } from '../model/model.ts';
import { observed } from '../model/observed.ts';
import { openAiModel } from '../model/openai.ts';
import { priced } from '../model/priced.ts';
import { withRetry } from '../model/retry.ts';
import { nameForRole } from '../model/roles.ts';
import { windowed } from '../model/windowed.ts';
import { recordsContent } from '../telemetry/settings.ts';
import type { ModelSetting } from '../run/settings/model-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Tries behind the first, of one model for one question. */
const again = 2;
/** ms that a model is waited for when it asks for patience: where another can stand in, and where none can. */
const longestWait = { withFallback: 15_000, alone: 60_000 };

/**
 * The model that works, with one for each role behind `forRole`; null where there is none: then Aura says "no model" and
 * goes on without. Throws where one has no key.
 */
export function chooseModel(config: Config, env: Environment = environment): Model | null {
  const settings = modelsOf(config, env);
  const names = Object.keys(settings);
  const [first] = names;
  if (first === undefined) return null;
  const limiters = new Limiters(config.limits.modelCallsAtOnce);
  const patience = {
    timeout: config.limits.modelSeconds * 1_000,
    silence: config.limits.modelSilenceSeconds * 1_000,
  };
  // Each stands once, so that its breaker knows of all that is asked of it, in whatever role.
  const single = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, oneModel(setting, env, patience, limiters)]),
  );
  const whole = new Map<string, Model>();
  for (const [name, { fallback }] of Object.entries(settings)) {
    const [own, ...others] = [name, ...fallback].flatMap((it) => single[it] ?? []);
    if (own) whole.set(name, continued(chained([own, ...others])));
  }
  const forRole = (role: string, named?: Readonly<Record<string, string>>): Model | null => {
    const name = nameForRole({ names, roles: config.roles }, role, named);
    return (name !== undefined && whole.get(name)) || null;
  };
  const usual = forRole('investigator');
  if (!usual) throw new Error('no model for the investigator');
  return { name: usual.name, ask: (request) => usual.ask(request), forRole };
}

/** What aura.yaml names; where it names none, what the environment offers. */
export function modelsOf(config: Config, env: Environment): Config['models'] {
  return Object.keys(config.models).length > 0 ? config.models : modelsFromEnvironment(env);
}

/** The sentence that says which key is missing and what to do; null where none is. */
export function missingKey({ provider, key, model }: ModelSetting, env: Environment): string | null {
  if (key ? env[key] : provider !== 'anthropic') return null;
  return key
    ? `The model ${model} needs its key in ${key}, which is not set; set it or remove the model from aura.yaml.`
    : `The model ${model} needs a key; name its variable with "key:" in aura.yaml, or remove the model.`;
}

function oneModel(
  setting: ModelSetting,
  env: Environment,
  patience: { timeout: number; silence: number },
  limiters: Limiters,
): Model {
  const fault = missingKey(setting, env);
  if (fault) throw new AuraError({ code: 'model-key-missing', userMessage: fault });
  const { provider, price, contextWindow, baseUrl, fallback } = setting;
  const wait = fallback.length > 0 ? longestWait.withFallback : longestWait.alone;
  const asked = limiters.limited(
    observed(providerModel(setting, env, patience), provider, { content: recordsContent(env) }),
    baseUrl ?? provider,
  );
  const model = withBreaker(withRetry(asked, { again, longestWait: wait }));
  return priced(contextWindow === undefined ? model : windowed(model, contextWindow, provider), price);
}

function providerModel(
  { provider, model, baseUrl, key, reasoning }: ModelSetting,
  env: Environment,
  patience: { timeout: number; silence: number },
): Model {
  const apiKey = key ? env[key] : undefined;
  const shared = { model, ...patience, ...(baseUrl === undefined ? {} : { baseUrl }) };
  if (provider === 'anthropic')
    return anthropicModel({ ...shared, apiKey: apiKey ?? '', ...(reasoning === undefined ? {} : { reasoning }) });
  return openAiModel({
    ...shared,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(typeof reasoning === 'string' ? { effort: reasoning } : {}),
  });
}
