/** What the script of the harnesses gives. Owns: its types. */
export const turns: number;
export const toolNames: string[];
export function callsOf(turn: number): { id: string; name: string; args: { turn: number; of: string } }[];
export function output(args: { turn: number; of: string }): string;
