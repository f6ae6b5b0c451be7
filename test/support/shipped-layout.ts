/**
 * The image's folders as the container files lay them out, on this machine: what the image brings belongs to nobody who
 * runs in it and cannot be written; only what is mounted to be written can.
 * Owns: that layout, and whom its programs run as. Refuses: containers; a kernel's own walls are not imitated.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Whom a program runs as where this one is root; otherwise it is who runs the tests. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

export class ShippedLayout {
  readonly root = mkdtempSync(join(tmpdir(), 'aura-image-'));
  /** As `/aura` in the image. */
  readonly home = join(this.root, 'aura');
  readonly tmp = join(this.root, 'tmp');
  readonly #children: ChildProcess[] = [];

  /** `copied`: what the Dockerfile copies. `written`: folders below `/` that are mounted to be written. */
  constructor(copied: readonly string[], written: readonly string[]) {
    chmodSync(this.root, 0o755);
    mkdirSync(this.home);
    for (const name of copied) cpSync(name, join(this.home, name), { recursive: true, preserveTimestamps: true });
    this.#linkPackages('node_modules');
    execFileSync(process.execPath, ['src/bin/aura.mjs', '--help'], { cwd: this.home, stdio: 'ignore' });
    for (const folder of written) {
      const path = join(this.root, folder);
      mkdirSync(path, { recursive: true });
      // A volume's folder is its group's to write, as fsGroup makes it.
      if (isRoot) chownSync(path, 0, nobody.gid);
      chmodSync(path, isRoot ? 0o2770 : 0o700);
    }
    if (!isRoot) execFileSync('chmod', ['-R', 'a-w', join(this.home, 'src'), join(this.home, 'workflows')]);
  }

  /** Mounted to be read: the configuration. */
  mount(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
    chmodSync(join(this.root, path), 0o444);
  }

  /** The image's entry point with these arguments, and only these variables. */
  start(args: readonly string[], env: Record<string, string>): ChildProcess & { said: () => string } {
    const child = spawn(process.execPath, [join(this.home, 'src/bin/aura.mjs'), ...args], {
      cwd: this.home,
      env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TMPDIR: this.tmp, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(isRoot ? nobody : {}),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += String(data)));
    this.#children.push(child);
    return Object.assign(child, { said: () => said });
  }

  async remove(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill();
        await once(child, 'exit');
      }),
    );
    if (!isRoot) execFileSync('chmod', ['-R', 'u+w', this.root]);
    rmSync(this.root, { recursive: true, force: true });
  }

  #linkPackages(folder: string): void {
    mkdirSync(join(this.home, folder));
    for (const name of readdirSync(folder))
      if (name !== '.cache') symlinkSync(resolve(folder, name), join(this.home, folder, name));
  }
}
