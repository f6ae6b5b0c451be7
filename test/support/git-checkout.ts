/**
 * A real git checkout with commits at known times, for tests.
 * Owns: its folder and identity, apart from the machine's. Refuses: remotes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class GitCheckout {
  readonly path = mkdtempSync(join(tmpdir(), 'aura-git-'));

  constructor() {
    this.git(['init', '--quiet', '--initial-branch=main']);
  }

  /** What git printed. `at` is the time of a commit, epoch ms. */
  git(args: string[], at = 1_000_000_000_000, input = ''): string {
    const date = `${Math.floor(at / 1000)} +0000`;
    return execFileSync('git', ['-C', this.path, ...args], {
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      input,
      env: {
        PATH: process.env.PATH,
        HOME: this.path,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Robin',
        GIT_AUTHOR_EMAIL: 'robin@example.com',
        GIT_COMMITTER_NAME: 'Robin',
        GIT_COMMITTER_EMAIL: 'robin@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    });
  }

  /** Writes files and commits them; the hash. */
  commit(at: number, subject: string, files: Record<string, string>): string {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, file)), { recursive: true });
      writeFileSync(join(this.path, file), text);
    }
    this.git(['add', '--all']);
    this.git(['commit', '--quiet', '--allow-empty', '--message', subject], at);
    return this.git(['rev-parse', 'HEAD']).trim();
  }

  /** Empty commits, one a second up to `end`, called `commit 0`, `commit 1` …; in one process, since many take long. */
  manyCommits(count: number, end: number): void {
    const lines = Array.from({ length: count }, (_, at) => {
      const who = `Robin <robin@example.com> ${Math.floor(end / 1000) - (count - at)} +0000`;
      const subject = `commit ${at}`;
      return `commit refs/heads/main\ncommitter ${who}\ndata ${subject.length}\n${subject}\n`;
    });
    this.git(['fast-import', '--quiet'], undefined, lines.join('\n'));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
