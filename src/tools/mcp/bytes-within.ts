/**
 * A body read up to a bound.
 * Owns: joining once, and letting go of the rest. Refuses: saying what is done about a body that was larger.
 */

/**
 * All bytes; null as soon as there are more than `most`, and then the rest is never read: `larger` is given what had come.
 */
export async function bytesWithin(
  body: ReadableStream<Uint8Array>,
  most: number,
  larger: (chunks: readonly Uint8Array[]) => void = () => undefined,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    chunks.push(chunk);
    if (size > most) {
      larger(chunks);
      return null;
    }
  }
  return Buffer.concat(chunks);
}
