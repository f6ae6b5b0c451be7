/**
 * What `aura.yaml` may say of models: which there are, which stands in for which, and which has which role.
 * Owns: its keys, each with its form, and that names fit together. Refuses: reading a key; choosing (model/roles.ts).
 */
import { z } from 'zod';
import { environmentName } from './environment-name.ts';

/** Who asks a model, besides an investigator by its own name. */
export const modelRoles = ['router', 'planner', 'investigator', 'synthesizer', 'critic'] as const;
export type ModelRole = (typeof modelRoles)[number];

const money = z.number().min(0);

export const modelSetting = z
  .strictObject({
    provider: z.enum(['anthropic', 'openai']),
    model: z.string().min(1),
    /** Any OpenAI-compatible endpoint, or another address of Anthropic's API. */
    baseUrl: z.url().optional(),
    key: environmentName.optional(),
    /** Tokens, the answer included. What would be more is not sent. */
    contextWindow: z.number().int().positive().optional(),
    /** How hard it thinks before it speaks; with Anthropic also a number of tokens, for models that know no effort. */
    reasoning: z.union([z.enum(['low', 'medium', 'high']), z.number().int().min(1_024)]).optional(),
    /** Models of this list that stand in for it while it does not answer, in this order. */
    fallback: z.array(z.string()).default([]),
    /** Money a million tokens, in the currency of limits.cost. Cached ones cost as much as others unless it is said. */
    price: z
      .strictObject({ input: money, output: money, cachedInput: money.optional(), cacheWrites: money.optional() })
      .default({ input: 0, output: 0 }),
  })
  .refine(({ provider, reasoning }) => provider === 'anthropic' || typeof reasoning !== 'number', {
    path: ['reasoning'],
    error: 'a number of tokens is for Anthropic; write low, medium or high',
  });

export const modelsSetting = z
  .record(z.string(), modelSetting)
  .default({})
  .superRefine((models, context) => {
    for (const [name, { fallback }] of Object.entries(models)) {
      for (const [place, other] of fallback.entries()) {
        const message =
          other === name
            ? 'a model cannot stand in for itself; remove it'
            : Object.hasOwn(models, other)
              ? null
              : `there is no model ${other}; add it under "models:", or write one of ${Object.keys(models).join(', ')}`;
        if (message) context.addIssue({ code: 'custom', path: [name, 'fallback', place], message });
      }
    }
  });

/** Which model of `models:` has which role. */
export const rolesSetting = z.partialRecord(z.enum(modelRoles), z.string()).default({});

/** Roles name models that there are; where none is named, there is nothing to choose from. */
export function rolesFit(
  { models, roles }: { models: ModelsSetting; roles: RolesSetting },
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  const known = Object.keys(models);
  for (const [role, name] of Object.entries(roles)) {
    if (known.length === 0 || known.includes(name)) continue;
    const message = `there is no model ${name}; write one of ${known.join(', ')}, or add it under "models:"`;
    context.addIssue({ code: 'custom', path: ['roles', role], message });
  }
}

export type ModelSetting = z.output<typeof modelSetting>;
export type ModelsSetting = z.output<typeof modelsSetting>;
export type RolesSetting = z.output<typeof rolesSetting>;
