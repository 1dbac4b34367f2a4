import { once } from 'node:events';
import { Agent, createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMultipart, type UploadOptions } from './multipart';
import { boundary, formBody, formType, type Part, partBytes, sendForm } from './testing/form-client';
import { listenLocally } from './testing/listen';
import type { Upload } from './upload';

const MB = 1024 * 1024;
const tooLarge = { ok: false, reason: 'file-too-large', status: 413 };
const malformed = { ok: false, reason: 'invalid-input', status: 400 };

let server: Server;
let port: number;
let options: UploadOptions = {};
let outcomes: Upload[] = [];

/** Answers like the real door: the refusal with its status, or what was understood, files by their length. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const upload = await readMultipart(request, options);
    outcomes.push(upload);
    const told = upload.ok
      ? { ...upload, files: upload.files.map((file) => ({ ...file, body: file.body.length })) }
      : upload;
    response.writeHead(upload.ok ? 200 : upload.status).end(JSON.stringify(told));
  });
  port = await listenLocally(server);
});
afterEach(() => {
  options = {};
  outcomes = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function file(bytes: number, fileName = 'photo.jpg'): Part {
  return { name: 'photos', fileName, value: Buffer.alloc(bytes, 7) };
}

async function outcomeOf(parts: readonly Part[]): Promise<unknown> {
  return (await sendForm(port, formBody(parts))).outcome;
}

describe('a form that keeps to the rules', () => {
  it('arrives with its words and its files, in any script', async () => {
    const parts = [{ name: 'text', value: '路灯不亮了\r\nمصباح الشارع' }, file(5, '路灯 الشارع.jpg')];
    expect(await outcomeOf(parts)).toEqual({
      ok: true,
      fields: { text: '路灯不亮了\r\nمصباح الشارع' },
      lists: {},
      files: [{ fieldName: 'photos', body: 5, declaredName: '路灯 الشارع.jpg' }],
    });
  });

  it('keeps the bytes of a file exactly', async () => {
    const body = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256));
    await sendForm(port, formBody([{ name: 'photos', fileName: 'a.jpg', value: body }]));
    const [upload] = outcomes;
    expect(upload?.ok && upload.files[0]?.body.equals(body)).toBe(true);
  });

  it('keeps the last value of a repeated field, and every value of one that is a list', async () => {
    options = { listFields: ['accessNeeds', 'languages'] };
    const answer = await outcomeOf([
      { name: 'identity', value: 'named' },
      { name: 'accessNeeds', value: 'sign-language' },
      { name: 'identity', value: 'anonymous' },
      { name: 'accessNeeds', value: 'large-print' },
    ]);
    expect(answer).toMatchObject({
      fields: { identity: 'anonymous' },
      lists: { accessNeeds: ['sign-language', 'large-print'], languages: [] },
    });
  });

  it('does not count file inputs that were left empty', async () => {
    const empty = { name: 'photos', fileName: '', value: '' };
    expect(await outcomeOf([...Array(15).fill(empty), file(3)])).toMatchObject({
      ok: true,
      files: [{ body: 3 }],
    });
  });

  it('may carry nine files, and a file of exactly the largest size', async () => {
    options = { limits: { fileBytes: 1000 } };
    expect(await outcomeOf(Array(9).fill(file(1000)))).toMatchObject({
      ok: true,
      files: Array(9).fill({ body: 1000 }),
    });
  });

  it('may call a field __proto__ without changing anything else', async () => {
    await sendForm(port, formBody([{ name: '__proto__', value: 'polluted' }]));
    const [upload] = outcomes;
    expect(upload?.ok && Object.keys(upload.fields)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('has its file names freed of folders and of characters that disguise them', async () => {
    const answer = await outcomeOf([
      file(1, '../../etc/gpj.\u202eexe'),
      file(1, `C:\\photos\\${'x'.repeat(300)}.jpg`),
    ]);
    expect(answer).toMatchObject({ files: [{ declaredName: 'gpj.exe' }, { declaredName: 'x'.repeat(120) }] });
  });
});

it('a form with something behind its end is understood, and the same connection serves the next one', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const withEpilogue = Buffer.concat([formBody([file(20)]), Buffer.alloc(5 * MB, 'x')]);
  const first = await sendForm(port, withEpilogue, formType, agent);
  const second = await sendForm(port, formBody([file(20)]), formType, agent);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.port).toBe(first.port);
  agent.destroy();
});

describe('a form that breaks a limit is answered, however much of it is still on its way', () => {
  it('with a file that is too large', async () => {
    const answer = await sendForm(port, formBody([file(30 * MB)]));
    expect(answer).toMatchObject({ status: 413, outcome: tooLarge });
  });

  it('with a file one byte too large', async () => {
    options = { limits: { fileBytes: 1000 } };
    expect(await outcomeOf([file(1001)])).toEqual(tooLarge);
  });

  it('even when the connection is to be closed after the answer', async () => {
    const closing = new Agent({ keepAlive: false });
    const answer = await sendForm(port, formBody([file(30 * MB)]), formType, closing);
    expect(answer).toMatchObject({ status: 413, outcome: tooLarge });
  });

  it('that says beforehand that it is too large', async () => {
    const answer = await sendForm(port, formBody([...Array(7)].map(() => file(10 * MB))));
    expect(answer).toMatchObject({ status: 413, outcome: tooLarge });
  });

  it('that is too large in all without having said so', async () => {
    options = { limits: { requestBytes: 4 * MB } };
    const chunked = Readable.from([formBody([file(3 * MB), file(3 * MB)])]);
    expect((await sendForm(port, chunked)).outcome).toEqual(tooLarge);
  });

  it('with ten files', async () => {
    expect(await outcomeOf(Array(10).fill(file(10)))).toEqual({
      ok: false,
      reason: 'too-many-files',
      status: 400,
    });
  });

  it('with ten files that have no names', async () => {
    const nameless = { name: 'photos', fileName: '', value: 'x' };
    expect(await outcomeOf(Array(10).fill(nameless))).toEqual({
      ok: false,
      reason: 'too-many-files',
      status: 400,
    });
  });

  it('with a text that is too long', async () => {
    const long = [{ name: 'text', value: '字'.repeat(11_000) }, file(2 * MB)];
    expect(await outcomeOf(long)).toEqual({ ok: false, reason: 'text-too-long', status: 400 });
  });

  it('with more fields than any of our forms has', async () => {
    expect(await outcomeOf(Array(101).fill({ name: 'a', value: 'b' }))).toEqual(malformed);
  });

  it('with a part whose heading is endless', async () => {
    expect(await outcomeOf([{ name: 'x'.repeat(20_000), value: '' }])).toEqual(malformed);
  });

  it.each([
    ['a field without a name', { value: 'x' }],
    ['a field with a very long name', { name: 'n'.repeat(101), value: 'x' }],
    ['a file without a field name', { value: 'x', fileName: 'a.jpg' }],
  ])('with %s', async (_what, part) => {
    expect(await outcomeOf([part])).toEqual(malformed);
  });

  it('and the same connection serves the next form', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const refused = await sendForm(port, formBody([file(20 * MB)]), formType, agent);
    const accepted = await sendForm(port, formBody([file(20)]), formType, agent);
    expect([refused.status, accepted.status]).toEqual([413, 200]);
    expect(accepted.port).toBe(refused.port);
    agent.destroy();
  });
});

describe('what is not a whole form', () => {
  it.each([
    ['without its end', partBytes(file(1000))],
    ['cut in the middle of a heading', formBody([file(1000)]).subarray(0, 40)],
    ['that is empty', Buffer.alloc(0)],
    ['with another boundary inside', Buffer.from('--other\r\n\r\nx\r\n--other--\r\n')],
  ])('a form %s is refused as malformed', async (_what, body) => {
    expect(await sendForm(port, body)).toMatchObject({ status: 400, outcome: malformed });
  });

  it('a form that does not name its boundary is refused as malformed', async () => {
    const answer = await sendForm(port, formBody([file(10)]), {
      'content-type': 'multipart/form-data; charset=utf-8',
    });
    expect(answer).toMatchObject({ status: 400, outcome: malformed });
  });

  it.each(['application/json', 'text/plain', 'multipart/mixed; boundary=x', ''])(
    'content of type %j is refused',
    async (type) => {
      const answer = await sendForm(port, formBody([file(10)]), { 'content-type': type });
      expect(answer).toMatchObject({ status: 415, outcome: { reason: 'invalid-input' } });
    },
  );

  it('a sender who goes away in the middle leaves a refusal and a server that goes on', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\n\r\n`,
    );
    socket.write(partBytes(file(1000)), () => socket.destroy());
    await expect.poll(() => outcomes).toEqual([malformed]);
    expect(await outcomeOf([file(10)])).toMatchObject({ ok: true });
  });

  it('a sender who stops in the middle is answered when the time is over', async () => {
    options = { limits: { timeMs: 100, discardMs: 100 } };
    const stalled = new Readable({ read: () => undefined });
    stalled.push(partBytes(file(1000)));
    server.once('request', (_request, response) => response.once('finish', () => stalled.push(null)));
    expect(await sendForm(port, stalled)).toMatchObject({ status: 413, outcome: tooLarge });
  });

  it('a sender who never stops hears the answer, and is hung up on in the end', async () => {
    options = { limits: { fileBytes: 1000, discardBytes: 8 * MB, lingerMs: 500 } };
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\n\r\n`,
    );
    const sent = await sendUntilHungUp(socket, partBytes(file(2 * MB)));
    expect(heard).toContain('413 Payload Too Large');
    expect(sent).toBeGreaterThan(8 * MB);
  });
});

it('uploads that would together fill the memory are asked to wait, and welcome again afterwards', async () => {
  options = { limits: { inFlightBytes: 100_000 } };
  const arriving = once(server, 'request');
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\n\r\n`,
  );
  socket.write(partBytes(file(90_000)));
  const [request] = await arriving;
  await expect.poll(() => request.socket.bytesRead).toBeGreaterThan(90_000);
  const second = await sendForm(port, formBody([file(20_000)]));
  expect(second).toMatchObject({ status: 503, outcome: { reason: 'service-unavailable' } });
  socket.destroy();
  await expect.poll(() => outcomes.length).toBe(2);
  expect(await outcomeOf([file(20_000)])).toMatchObject({ ok: true });
});

async function sendUntilHungUp(socket: ReturnType<typeof connect>, body: Buffer): Promise<number> {
  const chunk = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  for (;;) {
    const drained = new Promise<void>((resolve) => socket.write(chunk, () => resolve()));
    await Promise.race([drained, closed]);
    if (socket.destroyed) return socket.bytesWritten;
  }
}
