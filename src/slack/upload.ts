/**
 * Slack's way of uploading: ask for an address, send the bytes there; who uploads says then that it is complete.
 * Owns: the first two steps (https://docs.slack.dev/messaging/working-with-files) and their time. Refuses: sharing.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';

export interface Upload {
  name: string;
  type: string;
  bytes: Buffer;
  /** Said to those who cannot see a picture. */
  alt?: string;
}

const Address = z.object({ upload_url: z.url(), file_id: z.string().regex(/^F[A-Z0-9]{2,30}$/) });
/** ms for the bytes. */
const within = 6_000;

/** The file's id. Throws what the client throws, and an Error where the bytes are not taken. */
export async function upload(client: WebClient, { name, type, bytes, alt }: Upload): Promise<string> {
  const signal = AbortSignal.timeout(within);
  const asked = await client.apiCall('files.getUploadURLExternal', {
    filename: name,
    length: bytes.length,
    ...(alt === undefined ? {} : { alt_text: alt }),
  });
  const { upload_url: url, file_id: id } = Address.parse(asked);
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  const sent = await fetch(url, { method: 'POST', body, signal, redirect: 'error' });
  if (!sent.ok) throw new Error(`the upload was answered ${sent.status}`);
  await sent.body?.cancel();
  return id;
}
