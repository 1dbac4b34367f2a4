/** A language model on this machine that answers as a test says, well or badly, and remembers what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterThisFile } from '#tests/setup/every-file';

export type Sent = { path: string; authorization: string | undefined; body: string };
type Answering = (response: ServerResponse, call: number) => void;
export type Stub = { baseUrl: string; sent: Sent[]; answers(how: Answering): void };

export async function startStub(): Promise<Stub> {
  const sent: Sent[] = [];
  let answering: Answering = (response) => response.end();
  const server = createServer(async (request, response) => {
    sent.push({
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: await bodyOf(request),
    });
    answering(response, sent.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    sent,
    answers(how) {
      sent.length = 0;
      answering = how;
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** A completion as the services send it. */
export function says(content: unknown): Answering {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return (response) =>
    response.end(
      JSON.stringify({
        id: 'x',
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 200, completion_tokens: 50, total_tokens: 250 },
      }),
    );
}

export function status(code: number): Answering {
  return (response) => {
    response.statusCode = code;
    response.end('{}');
  };
}
