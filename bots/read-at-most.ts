/** Files come from outside, and what is said of their size need not be true: nothing is held in memory beyond what may be kept. */

/** The whole of it; null when there is more than `most` bytes: the rest is not read. Throws when it breaks off. */
export async function readAtMost(stream: ReadableStream<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
