/**
 * An S3 store for tests: the s3rver package keeps the files, and a porter of our own stands before it, because s3rver does
 * not check version 4 signatures. The porter computes the signature from the request as it arrived on the wire, with
 * Node's crypto and AWS's published recipe, and compares the body with the hash that was signed.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import S3rver from 's3rver';
import type { S3Place } from '../s3-request';
import { listenLocally } from './listen';

const identity = {
  region: 'cn-north-1',
  bucket: 'attachments',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'test only',
};

export type S3Server = {
  place: S3Place;
  /** Answers the next requests with these statuses instead of passing them on. */
  failNext: (...statuses: number[]) => void;
  /** Method and path of every request so far. */
  requests: string[];
  close: () => Promise<void>;
};

export async function startS3Server(directory: string): Promise<S3Server> {
  const place = { ...identity, endpoint: '' };
  const failures: number[] = [];
  const requests: string[] = [];
  const handle = await openStore(directory);
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const status = failures.shift() ?? (isSigned(request, place) ? undefined : 403);
    if (status !== undefined) return answer(request, response, status);
    hangUpOnFalseBody(request);
    handle(request, response);
  });
  place.endpoint = `http://127.0.0.1:${await listenLocally(server)}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { place, failNext: (...statuses) => failures.push(...statuses), requests, close };
}

async function openStore(directory: string): Promise<RequestListener> {
  const store = new S3rver({ directory, silent: true, configureBuckets: [{ name: identity.bucket }] });
  await store.configureBuckets();
  return store.callback();
}

function answer(request: IncomingMessage, response: ServerResponse, status: number): void {
  request.resume();
  response.writeHead(status).end(status === 403 ? '<Error><Code>SignatureDoesNotMatch</Code></Error>' : '');
}

function isSigned(request: IncomingMessage, place: S3Place): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, accessKeyId, scope = '', signedHeaders = '', given] =
    form.exec(request.headers.authorization ?? '') ?? [];
  const wanted = signature(request, place, scope, signedHeaders);
  return accessKeyId === place.accessKeyId && given === wanted;
}

function signature(request: IncomingMessage, place: S3Place, scope: string, signedHeaders: string): string {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const headers = signedHeaders.split(';').map((name) => `${name}:${request.headers[name]}\n`);
  const bodyHash = request.headers['x-amz-content-sha256'];
  const canonical = [request.method, path, query, headers.join(''), signedHeaders, bodyHash].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [...scope.split('/')].reduce(
    (secret: Buffer, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${place.secretAccessKey}`),
  );
  return createHmac('sha256', key).update(toSign).digest('hex');
}

function hangUpOnFalseBody(request: IncomingMessage): void {
  const hash = createHash('sha256');
  const push = request.push.bind(request);
  request.push = (chunk: Buffer | null) => {
    if (chunk) hash.update(chunk);
    else if (hash.digest('hex') !== request.headers['x-amz-content-sha256']) request.destroy();
    return push(chunk);
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
