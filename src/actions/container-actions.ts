/**
 * Changes to one container of a workload: its image, one limit, one environment value.
 * Owns: what each sets, and its way back. Refuses: another repository than the image's own, and values that are or may be
 * secrets.
 */
import { z } from 'zod';
import { AuraError } from '../errors.ts';
import { secretInValue } from '../redact/redact-value.ts';
import { namesSecret } from '../redact/known-values.ts';
import { fieldsAt, recordsOf, wordOf } from '../sources/kubernetes/api-fields.ts';
import { type JsonRecord, textOf } from '../sources/loose-json.ts';
import { defineAction } from './action.ts';
import { spoken, wordFor } from './api-path.ts';
import { quantity } from './quantity.ts';
import { namedBy, type Target } from './target.ts';

const kinds = ['Deployment', 'StatefulSet', 'DaemonSet'] as const;
const role = 'aura-act-rollout';
const container = z
  .string()
  .max(63)
  .optional()
  .describe('name of the container; may be left out where the pod has one');

export const setImage = defineAction({
  name: 'set_image',
  title: 'Set an image',
  description: "Sets another tag or digest of a container's image; another repository is refused.",
  role,
  kinds,
  isDestructive: true,
  input: z.object({
    container,
    image: z.string().regex(/^[\w.:/@-]{1,500}$/, 'an image, such as registry.example/shop:1.2'),
  }),
  plan({ target, live }, { container: named, image }) {
    const one = containerOf(live, target, named);
    const now = textOf(one.image) ?? '';
    if (repositoryOf(image) !== repositoryOf(now))
      throw refused(
        `${image} is of another repository than ${repositoryOf(now)}, which runs now; only its tag or digest is changed`,
      );
    const version = image.slice(repositoryOf(image).length);
    if (!/^(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/.test(version))
      throw refused(`"${version}" is neither a tag nor a digest (:1.2, @sha256:… with 64 digits)`);
    return {
      wanted: withContainer(live, { ...one, image }),
      undo: { tool: 'set_image', args: { ...namedBy(target, true), container: one.name, image: now } },
      command: ['set', 'image', wordFor(target), `${String(one.name)}=${image}`],
    };
  },
});

export const setLimit = defineAction({
  name: 'set_limit',
  title: 'Set a resource limit',
  description: 'Sets one resource limit of a container, such as memory to 1Gi; null takes the limit away.',
  role,
  kinds,
  isDestructive: true,
  input: z.object({
    container,
    resource: z.enum(['cpu', 'memory', 'ephemeral-storage']),
    limit: quantity.nullable(),
  }),
  plan({ target, live }, { container: named, resource, limit }) {
    const one = containerOf(live, target, named);
    const resources = fieldsAt(one, 'resources');
    const { [resource]: now, ...others } = fieldsAt(resources, 'limits');
    const limits = limit === null ? others : { ...others, [resource]: limit };
    return {
      wanted: withContainer(live, { ...one, resources: { ...resources, limits } }),
      undo: {
        tool: 'set_limit',
        args: { ...namedBy(target, true), container: one.name, resource, limit: wordOf(now) ?? null },
      },
      command: [
        'set',
        'resources',
        wordFor(target),
        `--containers=${String(one.name)}`,
        `--limits=${resource}=${limit ?? '0'}`,
      ],
    };
  },
});

export const setEnv = defineAction({
  name: 'set_env',
  title: 'Set an environment value',
  description: 'Sets one environment variable of a container to a plain value; null takes it away. Never a secret.',
  role,
  kinds,
  isDestructive: true,
  input: z.object({
    container,
    variable: z.string().regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/, 'the name of a variable'),
    value: z
      .string()
      .max(2_000)
      .refine((it) => !it.includes('\0'), 'no variable holds a NUL')
      .nullable(),
  }),
  plan({ target, live }, { container: named, variable, value }) {
    const one = containerOf(live, target, named);
    const all = recordsOf(one.env);
    const now = all.find(({ name }) => name === variable);
    if (now?.valueFrom !== undefined)
      throw refused(
        `${variable} comes from elsewhere (${Object.keys(fieldsAt(now, 'valueFrom')).join(', ')}); change it there`,
      );
    const old = now === undefined ? null : (textOf(now.value) ?? '');
    if (namesSecret(variable) || [value, old].some((text) => secretInValue({ name: variable, value: text }) !== null))
      throw refused(`${variable} is called like a secret or holds one; change it by hand, and keep it in a Secret`);
    const set = { name: variable, value };
    const env =
      value === null
        ? all.filter(({ name }) => name !== variable)
        : now === undefined
          ? [...all, set]
          : all.map((item) => (item.name === variable ? { ...item, value } : item));
    return {
      wanted: withContainer(live, { ...one, env }),
      undo: { tool: 'set_env', args: { ...namedBy(target, true), container: one.name, variable, value: old } },
      command: [
        'set',
        'env',
        wordFor(target),
        `--containers=${String(one.name)}`,
        value === null ? `${variable}-` : `${variable}=${value}`,
      ],
    };
  },
});

function containerOf(live: JsonRecord, target: Target, named: string | undefined): JsonRecord {
  const all = recordsOf(fieldsAt(live, 'spec', 'template', 'spec').containers);
  const found = named === undefined && all.length === 1 ? all[0] : all.find(({ name }) => name === named);
  if (found) return found;
  const there = all.map(({ name }) => String(name)).join(', ');
  throw refused(
    `${named === undefined ? 'Several containers are there' : `There is no container ${named}`} in ${spoken(target)}; name one of ${there}`,
  );
}

function withContainer(live: JsonRecord, changed: JsonRecord): JsonRecord {
  const spec = fieldsAt(live, 'spec');
  const template = fieldsAt(spec, 'template');
  const pod = fieldsAt(template, 'spec');
  const containers = recordsOf(pod.containers).map((one) => (one.name === changed.name ? changed : one));
  return { ...live, spec: { ...spec, template: { ...template, spec: { ...pod, containers } } } };
}

/** Without tag and digest; a port stands before the last slash. */
function repositoryOf(image: string): string {
  const [plain = ''] = image.split('@', 1);
  const colon = plain.indexOf(':', plain.lastIndexOf('/') + 1);
  return colon < 0 ? plain : plain.slice(0, colon);
}

function refused(userMessage: string): AuraError {
  return new AuraError({ code: 'actions-not-fitting', userMessage });
}
