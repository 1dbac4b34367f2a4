import type { IncomingMessage } from 'node:http';

/**
 * A person whose upload is refused should read why. If we answered and closed while their browser (or a proxy in between) is
 * still sending, the system would reset the connection and the answer would be lost. So the rest is read and thrown away
 * first, within bounds; who goes on sending beyond them is answered all the same, and hung up on a little later.
 */
export type DiscardLimits = { discardBytes: number; discardMs: number; lingerMs: number };

/** Waits until the request is over or the bounds are reached; after that the request can be answered. */
export async function discardRest(request: IncomingMessage, limits: DiscardLimits): Promise<void> {
  request.resume();
  if (request.complete || request.destroyed) return;
  if (!(await isOverWithin(request, limits))) hangUpSoon(request, limits.lingerMs);
}

function isOverWithin(request: IncomingMessage, limits: DiscardLimits): Promise<boolean> {
  return new Promise((resolve) => {
    let bytesLeft = limits.discardBytes;
    const timer = setTimeout(() => resolve(false), limits.discardMs);
    const over = () => {
      clearTimeout(timer);
      resolve(true);
    };
    request.on('data', (chunk: Buffer) => {
      bytesLeft -= chunk.length;
      if (bytesLeft < 0) resolve(false);
    });
    request.once('end', over);
    request.once('close', over);
  });
}

function hangUpSoon(request: IncomingMessage, lingerMs: number): void {
  const timer = setTimeout(() => request.socket.destroy(), lingerMs);
  request.once('end', () => clearTimeout(timer));
  request.once('close', () => clearTimeout(timer));
}
