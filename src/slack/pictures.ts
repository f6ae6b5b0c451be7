/**
 * Charts as files of the workspace, so that a message can show them without a post of their own.
 * Owns: Slack's way of uploading (https://docs.slack.dev/messaging/working-with-files: ask for an address, send the
 * bytes there, say that it is complete), its pace, and that each chart is uploaded once. Refuses: holding up a message:
 * what cannot be uploaded now is left out and tried again with a later edit.
 */
import type { WebClient } from '@slack/web-api';
import type { Chart } from '../run/evidence.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import type { RateLimit } from '../run/ports/rate-limit.ts';
import { upload } from './upload.ts';

export interface Picture {
  /** Slack's file id. */
  file: string;
  alt: string;
}

export interface PicturesOptions {
  client: WebClient;
  journal: Journal;
  limit: RateLimit;
  /** The PNG of a chart; null where its data is gone. */
  draw: (incident: IncidentId, evidence: string) => Promise<Buffer | null>;
  log?: (line: string) => void;
  now?: () => number;
}

/** ms after a failure before the next try. */
const pause = 15_000;
const mostFailures = 500;

export class Pictures {
  readonly #options: PicturesOptions;
  readonly #now: () => number;
  readonly #failed = new Map<string, number>();

  constructor(options: PicturesOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** The chart as a file of this workspace; null where there is none now. Never rejects. */
  async of(incident: IncidentId, team: string, { evidence, alt }: Chart): Promise<Picture | null> {
    const { journal, limit, log } = this.#options;
    const key = `${team}:${evidence}`;
    try {
      const known = (await journal.load(incident)).files.get(key);
      if (known) return { file: known, alt };
      const failed = this.#failed.get(`${incident} ${key}`);
      if (failed !== undefined && this.#now() - failed < pause) return null;
      if ((await limit.take({ name: `slack:uploads:${team}`, capacity: 5, refill: 1.4 })) > 0) return null;
      const file = await this.#upload(incident, evidence, alt);
      if (file === null) return null;
      await journal.decide(incident, () => ({ facts: [{ type: 'file-uploaded', key, file }] }));
      return { file, alt };
    } catch (error) {
      if (this.#failed.size >= mostFailures) this.#failed.clear();
      this.#failed.set(`${incident} ${key}`, this.#now());
      log?.(`the chart ${evidence} of ${incident} is not shown: ${String(error)}`);
      return null;
    }
  }

  async #upload(incident: IncidentId, evidence: string, alt: string): Promise<string | null> {
    const { client, draw } = this.#options;
    const bytes = await draw(incident, evidence);
    if (bytes === null) return null;
    const id = await upload(client, { name: `${evidence}.png`, type: 'image/png', bytes, alt });
    await client.apiCall('files.completeUploadExternal', { files: JSON.stringify([{ id, title: alt.slice(0, 200) }]) });
    return id;
  }
}
