/**
 * Tools whose answers advise and show nothing of the incident.
 * Owns: their names. Refuses: answering; tools/skills/ does.
 */
export const loadSkill = 'aura.load_skill';
export const skillFile = 'aura.read_skill_file';

/** What such a tool says proves nothing, whoever cites it. */
export function isAdvice({ tool }: { tool: string }): boolean {
  return tool === loadSkill || tool === skillFile;
}
