/** A real server for one test file, and questions to it that see every byte and header: nothing is unpacked or followed. */
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterThisFile } from '#tests/setup/every-file';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Ask = (headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** Starts a server on a free port of this machine that ends with the test file. */
export async function serve(listener: RequestListener): Promise<Ask> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  return (headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = httpRequest({ port, host: '127.0.0.1', method, headers, agent: false }, async (answer) => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) });
      });
      sent.on('error', reject).end();
    });
}
