/**
 * The arguments of Aura's own tools, as a model is told them.
 * Owns: what is left out because code checks it anyway and says what is wrong: lengths, bounds that no number comes near,
 * and that nothing else may stand there. Every request holds these schemas, so each word of them is paid in every turn.
 * Refuses: the tools of others; what their schemas say is theirs.
 */
import { z } from 'zod';

const left = ['minLength', 'maxLength', 'minItems', 'maxItems', 'propertyNames', 'default'] as const;

/** JSON Schema of what goes in; a default is left out too, since an argument that has one is not required. */
export function ownSchema(shape: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io: 'input',
    override: ({ jsonSchema }) => {
      for (const key of left) delete jsonSchema[key];
      if (jsonSchema.exclusiveMinimum === 0) delete jsonSchema.exclusiveMinimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return schema;
}
