import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, takeLock } from '../../../src/store/lock-file.ts';

describe('the lock of a folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'aura-lock-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held once, and free again when it was given back', () => {
    const giveBack = takeLock(file);
    expect(() => takeLock(file)).toThrow(expect.objectContaining({ code: 'store-locked' }));
    giveBack();
    expect(readdirSync(folder)).toEqual([]);
    takeLock(file)();
  });

  it('is refused while another process lives, and taken over when that one is dead', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    writeFileSync(file, JSON.stringify({ pid: child.pid, started: null }));
    expect(() => takeLock(file)).toThrow(`Process ${child.pid} already uses this store`);
    expect(readFileSync(file, 'utf8')).toContain(String(child.pid));
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const giveBack = takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(['lock']);
    giveBack();
  });

  it.runIf(existsSync('/proc/1/stat'))('is not taken for held when its pid belongs to a newer process', () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, started: 'an-earlier-boot/1' }));
    takeLock(file)();
  });

  it.each(['', 'nonsense', '{"pid":0}', '{"pid":-1}', '{}', 'null'])(
    'is taken over when nobody can be read from it: %j',
    (text) => {
      writeFileSync(file, text);
      takeLock(file)();
      expect(existsSync(file)).toBe(false);
    },
  );

  it('knows the living from the dead', () => {
    expect([isAlive(process.pid), isAlive(0), isAlive(-1), isAlive(Number.NaN)]).toEqual([true, false, false, false]);
  });
});
