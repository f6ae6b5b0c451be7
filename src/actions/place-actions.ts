/**
 * Changes beside the workloads: one pod, a node, a Service, a quota.
 * Owns: what each sets, and its way back. Refuses: deleting a pod that nothing would make anew.
 */
import { z } from 'zod';
import { AuraError } from '../errors.ts';
import { fieldsAt, portOf, recordsOf, wordOf, wordsOf } from '../sources/kubernetes/api-fields.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import { defineAction, type KubernetesAction } from './action.ts';
import { spoken, wordFor } from './api-path.ts';
import { quantity } from './quantity.ts';
import { namedBy } from './target.ts';

export const deletePod = defineAction({
  name: 'delete_pod',
  title: 'Delete a pod',
  description: 'Deletes one pod, so that its controller makes a new one; a pod without a controller is left alone.',
  role: 'aura-act-pods',
  kinds: ['Pod'],
  isDestructive: true,
  input: z.object({}),
  plan({ target, live }) {
    const owner = recordsOf(fieldsAt(live, 'metadata').ownerReferences).find(({ controller }) => controller === true);
    if (!owner)
      throw refused(
        `${spoken(target)} belongs to no controller, so nothing would make it anew; delete it by hand if it is to go`,
      );
    return {
      wanted: undefined,
      undo: { none: `a deleted pod does not come back; ${String(owner.kind)} ${String(owner.name)} makes another one` },
      command: ['delete', wordFor(target)],
    };
  },
});

export const cordon = cordoning('cordon', true);
export const uncordon = cordoning('uncordon', false);

function cordoning(name: string, isClosed: boolean): KubernetesAction {
  return defineAction({
    name,
    title: isClosed ? 'Cordon a node' : 'Uncordon a node',
    description: isClosed ? 'Lets no new pods onto a node; those on it stay.' : 'Lets new pods onto a node again.',
    role: 'aura-act-nodes',
    kinds: ['Node'],
    isDestructive: false,
    input: z.object({}),
    plan({ target, live }) {
      const { unschedulable: _now, ...spec } = fieldsAt(live, 'spec');
      return {
        wanted: { ...live, spec: isClosed ? { ...spec, unschedulable: true } : spec },
        undo: { tool: isClosed ? 'uncordon' : 'cordon', args: namedBy(target, false) },
        command: [name, target.name],
      };
    },
  });
}

const label = z.string().regex(/^[\w./-]{0,317}$/, 'letters, digits, ".", "_", "-" and "/"');

export const setServiceSelector = defineAction({
  name: 'set_service_selector',
  title: "Set a Service's selector",
  description: 'Sets which pods a Service sends to: the whole selector, label by label.',
  role: 'aura-act-services',
  kinds: ['Service'],
  isDestructive: true,
  input: z.object({
    selector: z.record(label, label).refine((all) => Object.keys(all).length > 0, 'at least one label'),
  }),
  plan({ target, live }, { selector }) {
    const spec = fieldsAt(live, 'spec');
    const now = wordsOf(spec.selector);
    return {
      wanted: { ...live, spec: { ...spec, selector } },
      undo: now
        ? { tool: 'set_service_selector', args: { ...namedBy(target, false), selector: now } }
        : { none: 'it had no selector, and taking one away is left to people' },
      command: [
        'set',
        'selector',
        wordFor(target),
        Object.entries(selector)
          .map(([key, value]) => `${key}=${value}`)
          .join(','),
      ],
    };
  },
});

const port = z.number().int().min(1).max(65_535);

export const setServicePort = defineAction({
  name: 'set_service_port',
  title: 'Set where a Service sends',
  description: 'Sets the port of the pods (number or name) that one port of a Service sends to.',
  role: 'aura-act-services',
  kinds: ['Service'],
  isDestructive: true,
  input: z.object({ port, targetPort: z.union([port, z.string().regex(/^[a-z0-9-]{1,15}$/, 'the name of a port')]) }),
  plan({ target, live }, { port: number, targetPort }) {
    const spec = fieldsAt(live, 'spec');
    const ports = recordsOf(spec.ports);
    const now = ports.find((one) => one.port === number);
    if (!now)
      throw refused(
        `${spoken(target)} has no port ${number}; it has ${ports.map((one) => String(one.port)).join(', ')}`,
      );
    const changed = ports.map((one): JsonRecord => (one === now ? { ...one, targetPort } : one));
    return {
      wanted: { ...live, spec: { ...spec, ports: changed } },
      undo: {
        tool: 'set_service_port',
        // Without one, a Service sends to the port of the same number.
        args: { ...namedBy(target, false), port: number, targetPort: portOf(now.targetPort) ?? number },
      },
      command: ['patch', wordFor(target), '--type=merge', '--patch', JSON.stringify({ spec: { ports: changed } })],
    };
  },
});

export const setQuota = defineAction({
  name: 'set_quota',
  title: 'Set a quota',
  description: 'Sets how much of one resource a ResourceQuota lets its namespace have, such as pods to 30.',
  role: 'aura-act-quotas',
  kinds: ['ResourceQuota'],
  isDestructive: false,
  input: z.object({
    resource: z.string().regex(/^[a-z0-9][a-z0-9./-]{0,252}$/, 'a resource, such as pods or requests.cpu'),
    hard: quantity,
  }),
  plan({ target, live }, { resource, hard }) {
    const spec = fieldsAt(live, 'spec');
    const all = fieldsAt(spec, 'hard');
    const now = wordOf(all[resource]);
    if (now === undefined)
      throw refused(
        `${spoken(target)} says nothing of ${resource}; it has ${Object.keys(all).join(', ') || 'nothing'}`,
      );
    return {
      wanted: { ...live, spec: { ...spec, hard: { ...all, [resource]: hard } } },
      undo: { tool: 'set_quota', args: { ...namedBy(target, false), resource, hard: now } },
      command: [
        'patch',
        wordFor(target),
        '--type=merge',
        '--patch',
        JSON.stringify({ spec: { hard: { [resource]: hard } } }),
      ],
    };
  },
});

function refused(userMessage: string): AuraError {
  return new AuraError({ code: 'actions-not-fitting', userMessage });
}
