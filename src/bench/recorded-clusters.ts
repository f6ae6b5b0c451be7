/**
 * A folder of incident folders of clusters, each with its `expected.json`, as cases that are worked on step by step.
 * Owns: reading the truth (object and reason), and refusing a folder that has none. Refuses: showing it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AuraError, messageOf } from '../errors.ts';
import { readRegularNow } from '../local/regular-file.ts';
import { objectParts } from '../run/finding/root-cause.ts';
import type { Case } from './scenario/case.ts';
import { scenarioSchema } from './scenario/scenario.ts';

const truth = z.looseObject({
  object: z.string().regex(/^[a-z]+\/.+/, 'an object such as app/cart'),
  reason: z.string(),
});
const alertFile = z.looseObject({
  title: z.string(),
  startedAt: z.string(),
  service: z.string().optional(),
  severity: z.string().optional(),
  labels: z.record(z.string(), z.string()).default({}),
});

/** Throws `suite-empty` or `case-invalid`. */
export function recordedClusters(folder: string): Case[] {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .filter((name) => existsSync(join(folder, name, 'expected.json')) && existsSync(join(folder, name, 'commands')))
    : [];
  if (names.length === 0)
    throw new AuraError({
      code: 'suite-empty',
      userMessage: `${folder} holds no incident folder with commands/ and expected.json; name a folder of such folders.`,
    });
  return names.map((name) => caseIn(join(folder, name), name));
}

function caseIn(folder: string, name: string): Case {
  const expected = read(join(folder, 'expected.json'), truth);
  const { title, startedAt, service, severity, labels } = read(join(folder, 'alert.json'), alertFile);
  const { name: component } = objectParts(expected.object);
  return {
    name,
    file: folder,
    folder,
    cassette: null,
    files: new Map(),
    startedAt: Date.parse(startedAt),
    alert: {
      title,
      labels,
      ...(service === undefined ? {} : { service }),
      ...(severity === undefined ? {} : { severity }),
    },
    scenario: scenarioSchema.parse({ title: name, incident: folder, expect: { outcome: 'fault', component } }),
  };
}

function read<Form extends z.ZodType>(file: string, form: Form): z.output<Form> {
  try {
    return form.parse(JSON.parse(readRegularNow(file)));
  } catch (cause) {
    throw new AuraError({
      code: 'case-invalid',
      userMessage: `${file}:1: it cannot be read (${messageOf(cause).slice(0, 200)}); write it as an incident folder has it.`,
      cause,
    });
  }
}
