/**
 * One signed request to an S3-compatible store, with a limit on connecting and one on answering. Sent with Node's own client,
 * because the built-in fetch cannot be told how long connecting may take.
 */
import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { AwsV4Signer } from 'aws4fetch';

/** `endpoint` as in https://s3.example.org (a path is kept); buckets are addressed by path, which every store understands. */
export type S3Place = {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
};

export type S3Limits = {
  /** Reaching the store and agreeing on encryption. */
  connectMs: number;
  /** From the first byte sent to the answer's headers, all tries together. */
  totalMs: number;
  /** A body that is being read may stand still this long: a slow phone, not a dead one. */
  idleMs: number;
  /** Tries after the first one. */
  retries: number;
  /** Wait before the first retry; it doubles each time. */
  firstWaitMs: number;
};

export const s3Limits: S3Limits = {
  connectMs: 5_000,
  totalMs: 30_000,
  idleMs: 60_000,
  retries: 2,
  firstWaitMs: 200,
};

export type S3Call = { method: 'PUT' | 'GET' | 'DELETE'; key: string; body?: Buffer; contentType?: string };

const httpAgent = new http.Agent({ keepAlive: true });
const httpsAgent = new https.Agent({ keepAlive: true });

/** Sends the call and gives the answer as soon as its headers are there; the body is still to be read. Throws when none comes in time. */
export async function sendToS3(
  place: S3Place,
  call: S3Call,
  limits: S3Limits,
  timeLeftMs: number,
): Promise<http.IncomingMessage> {
  const signed = await sign(place, call);
  const request = open(signed.url, call.method, Object.fromEntries(signed.headers), limits.idleMs);
  limitConnecting(request, signed.url.protocol, limits.connectMs);
  const answer = answerTo(request, limits, timeLeftMs);
  request.end(call.body);
  return answer;
}

function answerTo(
  request: http.ClientRequest,
  limits: S3Limits,
  timeLeftMs: number,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => request.destroy(tooSlow('answer', limits.totalMs)), timeLeftMs);
    request.on('error', reject);
    request.once('close', () => clearTimeout(timer));
    request.once('response', (response) => {
      clearTimeout(timer);
      request.once('timeout', () => response.destroy(tooSlow('continue', limits.idleMs)));
      resolve(response);
    });
  });
}

/** The body's hash is part of the signature, so that what is stored is what was sent even without TLS. */
function sign(place: S3Place, call: S3Call) {
  const { accessKeyId, secretAccessKey, region } = place;
  const headers: Record<string, string> = {
    'x-amz-content-sha256': createHash('sha256')
      .update(call.body ?? '')
      .digest('hex'),
  };
  if (call.body) headers['content-length'] = String(call.body.length);
  if (call.contentType) headers['content-type'] = call.contentType;
  const url = `${place.endpoint.replace(/\/+$/, '')}/${place.bucket}/${call.key}`;
  const identity = { accessKeyId, secretAccessKey, region, service: 's3' };
  return new AwsV4Signer({ ...identity, method: call.method, url, headers }).sign();
}

function open(
  url: URL,
  method: string,
  headers: Record<string, string>,
  timeout: number,
): http.ClientRequest {
  const isPlain = url.protocol === 'http:';
  return isPlain
    ? http.request(url, { method, headers, timeout, agent: httpAgent })
    : https.request(url, { method, headers, timeout, agent: httpsAgent });
}

/** A connection taken from the pool is already open and needs no limit. */
function limitConnecting(request: http.ClientRequest, protocol: string, connectMs: number): void {
  request.once('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => request.destroy(tooSlow('connect', connectMs)), connectMs);
    socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(timer));
    socket.once('close', () => clearTimeout(timer));
  });
}

function tooSlow(what: 'connect' | 'answer' | 'continue', ms: number): Error {
  return new Error(`The attachment store did not ${what} within ${ms / 1000} s.`);
}
