/**
 * What every source of telemetry must do, whatever is behind it: bring what it has, say what was cut off, be a gap where
 * it is refused, slow or dead, and bring what it still can where half of it is broken.
 * Owns: the one suite that all kinds pass, through the list and the join that serve them. Refuses: what only one kind has.
 */
import { expect, it } from 'vitest';
import type { Telemetry } from '../../src/evidence/model/telemetry.ts';
import type { SourceEntry } from '../../src/run/settings/source-settings.ts';
import { joinSources } from '../../src/sources/join-sources.ts';
import { listedSource } from '../../src/sources/kinds.ts';
import type { Ask } from '../../src/sources/source.ts';

/** A back end in one of its states, as the list would name it. */
export interface Stand {
  entry: SourceEntry;
  env?: Record<string, string>;
  ask?: Ask;
  close?: () => void | Promise<void>;
}

export interface SourceRig {
  /** All is well; `sees` holds what is there to be seen. */
  right: () => Promise<Stand>;
  sees: (telemetry: Telemetry) => void;
  /** More than one answer holds, all of which is read; absent where one answer holds all. */
  paged?: { stand: () => Promise<Stand>; sees: (telemetry: Telemetry) => void };
  /** More than is read at all, and what is said about it; where a kind reads everything, it is absent. */
  cut?: { stand: () => Promise<Stand>; sees: (telemetry: Telemetry) => void; said: RegExp };
  /** It answers, and refuses. */
  refused: { stand: () => Promise<Stand>; said: RegExp };
  /** It is there, and does not answer in time; absent where nothing but a disk is waited for. */
  slow?: () => Promise<Stand>;
  /** A part of what it holds cannot be read. */
  broken: { stand: () => Promise<Stand>; sees: (telemetry: Telemetry) => void; said: RegExp };
}

/** ms for a look in these tests. */
const within = 60_000;

async function look({ entry, env = {}, ask = {}, close }: Stand, deadline = within): Promise<Telemetry> {
  try {
    const listed = await listedSource(entry, { PATH: process.env.PATH, HOME: process.env.HOME, ...env });
    return await joinSources([listed, await folderBeside()], { within: deadline }).read(ask);
  } finally {
    await close?.();
  }
}

/** One that always answers, with nothing: a look must end well beside it. */
export async function folderBeside() {
  return {
    name: 'beside',
    brings: [] as const,
    open: async () => ({ name: 'beside', read: async () => ({ remarks: [] }) }),
    probe: async () => 'beside',
  };
}

export function sourceContract(rig: SourceRig): void {
  it('brings what it has', async () => {
    const telemetry = await look(await rig.right());
    rig.sees(telemetry);
    expect(telemetry.remarks).toEqual([]);
    expect(telemetry.missing ?? []).toEqual([]);
  });

  it('shows itself in one sentence', async () => {
    const { entry, env = {}, close } = await rig.right();
    try {
      const listed = await listedSource(entry, { PATH: process.env.PATH, HOME: process.env.HOME, ...env });
      expect(await listed.probe()).toMatch(/^[^\n]{10,200}$/);
    } finally {
      await close?.();
    }
  });

  const { cut, paged, slow } = rig;
  if (paged)
    it('brings all of what comes in several answers', async () => {
      const telemetry = await look(await paged.stand());
      paged.sees(telemetry);
      expect(telemetry.remarks).toEqual([]);
    });

  if (cut)
    it('brings a part of more than is read at once, and says so', async () => {
      const telemetry = await look(await cut.stand());
      cut.sees(telemetry);
      expect(telemetry.remarks.join('\n')).toMatch(cut.said);
    });

  it('is a gap in one line where it refuses, and shows the same fault when looked at', async () => {
    const stand = await rig.refused.stand();
    try {
      const telemetry = await look({ ...stand, close: () => undefined });
      const [said = ''] = telemetry.remarks;
      expect(said).toMatch(rig.refused.said);
      expect(said).not.toContain('\n');
      expect(telemetry.missing?.length).toBe(1);
      const listed = await listedSource(stand.entry, {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ...stand.env,
      });
      await expect(listed.probe()).rejects.toThrow(rig.refused.said);
    } finally {
      await stand.close?.();
    }
  });

  if (slow)
    it('is a gap at its deadline when it does not answer', async () => {
      const telemetry = await look(await slow(), 300);
      expect(telemetry.remarks.join('\n')).toMatch(/did not answer within|cut off/);
    });

  it('brings what it still can where half of it is broken', async () => {
    const telemetry = await look(await rig.broken.stand());
    rig.broken.sees(telemetry);
    expect(telemetry.remarks.join('\n')).toMatch(rig.broken.said);
  });
}
