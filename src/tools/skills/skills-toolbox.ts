/**
 * `aura.load_skill` and `aura.read_skill_file`: what the team wrote down for others to follow, offered beside the
 * servers' tools. Owns: their schemas, and that an answer is short. Refuses: choosing skills for an incident
 * (fitting-skills.ts), and running what a skill brings.
 */
import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { loadSkill, skillFile } from '../../run/actions/advice.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ownSchema } from '../own-schema.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from '../tool.ts';
import type { Skill } from './skill.ts';
import { filesOf, partOf, readSkillFile } from './skill-files.ts';

const name = z.string().min(1).max(64);
const from = z.number().int().positive().optional().describe('line');
const schemas = {
  [loadSkill]: z.strictObject({ skill: name, from }),
  [skillFile]: z.strictObject({
    skill: name,
    path: z.string().min(1).max(400).describe('Below the folder of the skill, such as references/limits.md'),
    from,
  }),
};
type OwnTool = keyof typeof schemas;

const descriptions: Record<OwnTool, string> = {
  [loadSkill]: 'What a skill says: advice on one kind of problem, no evidence',
  [skillFile]: 'A file that a skill brings: a reference, a script or an asset, as text',
};

const specs = new Map((Object.keys(schemas) as OwnTool[]).map((tool) => [tool as string, specOf(tool)]));

export class SkillsToolbox implements Toolbox {
  readonly #inner: Toolbox;
  readonly #skills: Map<string, Skill>;

  constructor(inner: Toolbox, skills: readonly Skill[]) {
    this.#inner = inner;
    this.#skills = new Map(skills.map((skill) => [skill.name, skill]));
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    const { tools, gaps } = await this.#inner.list();
    return { tools: this.#skills.size > 0 ? [...tools, ...specs.values()] : tools, gaps };
  }

  async find(tool: string, how?: { fresh?: boolean }): Promise<ToolSpec | { missing: string }> {
    return (this.#skills.size > 0 ? specs.get(tool) : undefined) ?? this.#inner.find(tool, how);
  }

  async check(spec: ToolSpec, args: Record<string, unknown>): Promise<string[]> {
    if (!isOwn(spec)) return this.#inner.check(spec, args);
    const parsed = schemas[spec.name as OwnTool].safeParse(args);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }

  async call(spec: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    if (!isOwn(spec)) return this.#inner.call(spec, args, options);
    try {
      return { succeeded: true, lost: false, text: await this.#answer(spec.name as OwnTool, args) };
    } catch (error) {
      return { succeeded: false, lost: false, text: messageOf(error) };
    }
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }

  async #answer(tool: OwnTool, args: Record<string, unknown>): Promise<string> {
    if (tool === skillFile) {
      const { skill, path, from: start } = schemas[skillFile].parse(args);
      return readSkillFile(this.#named(skill), path, start);
    }
    const { skill, from: start = 1 } = schemas[loadSkill].parse(args);
    const it = this.#named(skill);
    const files = await filesOf(it).catch(() => []);
    const beside = files.length > 0 ? `\nIts files, for ${skillFile}: ${files.join(', ')}` : '';
    return `${partOf(it.text, start)}${beside}`;
  }

  #named(skill: string): Skill {
    const it = this.#skills.get(skill);
    if (it) return it;
    throw new Error(`there is no skill ${skill}; there are ${[...this.#skills.keys()].join(', ')}`);
  }
}

function isOwn(spec: ToolSpec): boolean {
  return specs.get(spec.name) === spec;
}

function specOf(own: OwnTool): ToolSpec {
  const inputSchema = ownSchema(schemas[own]);
  const stated = { description: descriptions[own], inputSchema };
  return {
    name: own,
    server: 'aura',
    tool: own.slice('aura.'.length),
    ...stated,
    readOnlyHint: true,
    destructiveHint: false,
    fingerprint: fingerprintOf({ name: own, ...stated, annotations: { readOnlyHint: true } }),
    keepsItself: true,
  };
}
