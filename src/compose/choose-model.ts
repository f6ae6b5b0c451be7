/**
 * Which model works.
 * Owns: reading it from the configuration, else from the environment, with its wrappers around it. Refuses: asking it.
 */
import { type Config, environment, modelsFromEnvironment } from '../config.ts';
import { AuraError } from '../errors.ts';
import { anthropicModel } from '../model/anthropic.ts';
import type { Model } from '../model/model.ts';
import { observed } from '../model/observed.ts';
import { openAiModel } from '../model/openai.ts';
import { priced } from '../model/priced.ts';
import { withRetry } from '../model/retry.ts';

/** The model that works, or null: then Aura says "no model" and goes on without. */
export function chooseModel(config: Config, env = environment): Model | null {
  const all = Object.keys(config.models).length > 0 ? config.models : modelsFromEnvironment(env);
  const [chosen] = Object.values(all);
  if (!chosen) return null;
  const apiKey = chosen.key ? env[chosen.key] : undefined;
  const options = { model: chosen.model, baseUrl: chosen.baseUrl, timeout: config.limits.modelSeconds * 1_000 };
  if (chosen.provider === 'openai') return reached(openAiModel({ ...options, apiKey }), chosen);
  if (!apiKey) {
    throw new AuraError({
      code: 'model-key-missing',
      userMessage: `The model ${chosen.model} needs its key in ${chosen.key ?? 'a variable named by "key:"'}; set it or remove the model from aura.yaml.`,
    });
  }
  return reached(anthropicModel({ ...options, apiKey }), chosen);
}

function reached(model: Model, { provider, price }: Config['models'][string]): Model {
  return priced(withRetry(observed(model, provider)), price);
}
