/**
 * A push service and the browsers behind it, on this machine. It checks what real services check and opens each message with the device's
 * own keys; what a service would refuse is refused here. A device that is off gets the newest message of each topic when it is back.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { PushSubscription } from '#server/domain/notices/push-subscription';
import type { Payload } from '../push/payload';
import { type DeviceKeys, faultIn, newDeviceKeys, openPushMessage } from './push-rules';

export class Device {
  readonly shown: Payload[] = [];
  readonly waiting = new Map<string, Payload>();
  isOn = true;
  /** The person took back the permission, or the browser is gone. */
  isGone = false;

  constructor(
    readonly subscription: PushSubscription,
    readonly keys: DeviceKeys,
    readonly applicationKey: string,
  ) {}

  take(topic: string, payload: Payload): void {
    if (this.isOn) this.shown.push(payload);
    else this.waiting.set(topic, payload);
  }

  turnOn(): void {
    this.isOn = true;
    this.shown.push(...this.waiting.values());
    this.waiting.clear();
  }
}

export class PushEmulator {
  /** Why requests were refused, oldest first. */
  readonly refusals: string[] = [];
  private readonly devices = new Map<string, Device>();
  private readonly server: Server;
  private answers: { status: number; retryAfter?: string; why?: string }[] = [];
  private origin = '';

  constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.origin;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** A person allows notices in a new browser. */
  subscribe(applicationKey: string): Device {
    const keys = newDeviceKeys(randomBytes(16));
    const id = randomUUID();
    const subscription = {
      endpoint: `${this.origin}/push/${id}`,
      keys: { p256dh: keys.pair.getPublicKey('base64url'), auth: keys.auth.toString('base64url') },
    };
    const device = new Device(subscription, keys, applicationKey);
    this.devices.set(id, device);
    return device;
  }

  /** The next requests are answered so, whatever they are. */
  answerNext(status: number, times = 1, retryAfter?: string): void {
    this.answers.push(...Array.from({ length: times }, () => ({ status, retryAfter })));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const { status, retryAfter, why } = this.answers.shift() ?? this.judge(request, body);
    if (why) this.refusals.push(why);
    response.writeHead(status, { ...(retryAfter && { 'retry-after': retryAfter }) }).end(why);
  }

  private judge(
    request: IncomingMessage,
    body: Buffer,
  ): { status: number; why?: string; retryAfter?: string } {
    const device = this.devices.get(request.url?.replace('/push/', '') ?? '');
    if (request.method !== 'POST') return { status: 405, why: 'not a POST' };
    if (!device) return { status: 404, why: 'no such subscription' };
    if (device.isGone) return { status: 410, why: 'the subscription is over' };
    const { applicationKey, keys } = device;
    const fault = faultIn(request.headers, body, { origin: this.origin, applicationKey });
    if (fault) return fault;
    try {
      const payload = JSON.parse(openPushMessage(body, keys)) as Payload;
      device.take(String(request.headers.topic ?? randomUUID()), payload);
      return { status: 201 };
    } catch {
      // A real service cannot tell; the device would show nothing, which is worse.
      return { status: 400, why: 'the device cannot open it' };
    }
  }
}
