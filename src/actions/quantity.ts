/**
 * How an amount of a resource is written, as the Kubernetes API has it: `500m`, `30`, `64Mi`, `1.5G`.
 * Owns: the form that both limits and quotas take. Refuses: exponents, which no person writes, and what an amount is worth.
 */
import { z } from 'zod';

/** Digits enough for a petabyte in bytes; an undo must be able to write what the cluster had. */
const form = /^\d{1,18}(?:\.\d{1,3})?(?:[mkMGTPE]|[KMGTPE]i)?$/;

export const quantity = z.string().regex(form, 'a quantity, such as 30, 500m or 64Gi');
