/**
 * A body read up to a bound.
 * Owns: joining once, and letting go of the rest. Refuses: saying what is done about a body that was larger.
 */

/** All bytes; null as soon as there are more than `most`, and then the rest is never read. */
export async function bytesWithin(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
