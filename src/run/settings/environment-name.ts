/**
 * The name of an environment variable, as the team's files write it where a secret is meant.
 * Owns: the grammar and its sentence. Refuses: reading the variable; config.ts alone does.
 */
import { z } from 'zod';

export const environmentName = z
  .string()
  .regex(/^[A-Z_][A-Z0-9_]*$/, 'the NAME of an environment variable, such as MY_TOKEN');
