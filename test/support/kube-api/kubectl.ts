/**
 * The real kubectl against a fake API server.
 * Owns: its own home and cache. Refuses: the user's own kubeconfig.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KubeApi } from './kube-api.ts';
import type { Credentials } from './kube-config.ts';
import { writeKubeConfig } from './kube-config.ts';

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Kubectl {
  /** Runs kubectl with these words and perhaps an input. */
  run(words: string[], input?: string): Promise<CommandResult>;
  close(): void;
}

export function hasKubectl(): boolean {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function openKubectl(api: KubeApi, credentials: Credentials = { token: api.adminToken }): Kubectl {
  const home = mkdtempSync(join(tmpdir(), 'aura-kubectl-'));
  const config = writeKubeConfig(join(home, 'config'), api, credentials);
  const path = execFileSync('sh', ['-c', 'printf %s "$PATH"']).toString();
  return {
    run: (words, input) =>
      new Promise((resolve) => {
        const child = execFile(
          'kubectl',
          words,
          { env: { PATH: path, HOME: home, KUBECONFIG: config }, timeout: 120_000, maxBuffer: 64 << 20 },
          (error, stdout, stderr) =>
            resolve({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr }),
        );
        child.stdin?.end(input ?? '');
      }),
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}
