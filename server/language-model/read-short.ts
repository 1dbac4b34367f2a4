const mostBytes = 64 * 1024;

/** The body as text, or null as soon as it grows beyond 64 kB: the rest is not read. */
export async function readShort(response: Response): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return Buffer.concat(pieces).toString('utf8');
    bytes += piece.value.byteLength;
    if (bytes > mostBytes) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
}
