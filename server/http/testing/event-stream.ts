/** Reads an event stream as a browser does: events by their ids, what is said between them, and the end. */
import { request as httpRequest, type IncomingMessage } from 'node:http';

export type StreamEvent = { id: number; data: { seq: number; from: string; text: string } };

export type EventStream = {
  status: number;
  headers: IncomingMessage['headers'];
  /** Resolves when so many events came. */
  events(count: number): Promise<StreamEvent[]>;
  /** Resolves when the server said so many comments. */
  comments(count: number): Promise<number>;
  ended: Promise<void>;
  stop(): void;
};

export function openStream(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { headers, agent: false }, (answer) => resolve(streamOf(answer)));
    sent.on('error', reject).end();
  });
}

function streamOf(answer: IncomingMessage): EventStream {
  const events: StreamEvent[] = [];
  let comments = 0;
  let text = '';
  const waiting = new Set<() => void>();
  answer.setEncoding('utf8').on('data', (part: string) => {
    const blocks = (text + part).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const id = /^id: (\d+)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (block.startsWith(':')) comments += 1;
      if (id && data) events.push({ id: Number(id), data: JSON.parse(data) });
    }
    for (const look of [...waiting]) look();
  });
  answer.on('error', () => undefined);
  const until = <T>(isThere: () => boolean, value: () => T) =>
    new Promise<T>((resolve) => {
      const look = () => {
        if (!isThere()) return;
        waiting.delete(look);
        resolve(value());
      };
      waiting.add(look);
      look();
    });
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    events: (count) =>
      until(
        () => events.length >= count,
        () => [...events],
      ),
    comments: (count) =>
      until(
        () => comments >= count,
        () => comments,
      ),
    ended: new Promise((resolve) => answer.on('close', resolve)),
    stop: () => answer.destroy(),
  };
}
