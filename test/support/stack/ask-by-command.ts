/**
 * `aura investigate` as a person at a terminal runs it, with no model.
 * Owns: the process and its answer. Refuses: judging it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../../src/run/evidence.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `seconds` is the whole process: what the person waits for. */
export async function askByCommand(
  words: string,
  source: string,
): Promise<{ answer: Answer | null; seconds: number; told: string }> {
  const began = performance.now();
  const args = ['src/bin/aura.mjs', 'investigate', words, '--source', source, '--json'];
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const late = setTimeout(() => child.kill(), 240_000);
  await once(child, 'close');
  clearTimeout(late);
  const seconds = (performance.now() - began) / 1_000;
  return { answer: out.trim() ? (JSON.parse(out) as Answer | null) : null, seconds, told };
}
