/**
 * Aura's own tools beside the servers': the notes' reading tools, runbooks and skills.
 * Owns: what is stacked upon what. Refuses: deciding anything; each toolbox knows its own.
 */
import type { Config } from '../config.ts';
import type { NoteThread } from '../scratchpad/note-thread.ts';
import { NotesToolbox } from '../tools/notes-toolbox.ts';
import { RunbookToolbox } from '../tools/runbook/runbook-toolbox.ts';
import type { Skill } from '../tools/skills/skill.ts';
import { SkillsToolbox } from '../tools/skills/skills-toolbox.ts';
import type { Toolbox } from '../tools/tool.ts';
import type { Workflow } from '../workflows.ts';
import { skillsInReach } from './skills-of.ts';

export interface OwnTools {
  toolbox: Toolbox;
  skills: Skill[];
  /** Of skills that are broken or missing, one sentence each. */
  warnings: string[];
}

export function withOwnTools(
  servers: Toolbox,
  {
    noteThread,
    config,
    workflows,
    skills: known,
  }: { noteThread: NoteThread; config: Config; workflows: readonly Workflow[]; skills?: readonly Skill[] },
): OwnTools {
  const { skills, warnings } = known ? { skills: [...known], warnings: [] } : skillsInReach(config, workflows);
  const toolbox = new SkillsToolbox(new RunbookToolbox(new NotesToolbox(servers, noteThread), config.runbooks), skills);
  return { toolbox, skills, warnings };
}
