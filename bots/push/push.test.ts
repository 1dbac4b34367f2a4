/** Notices on people's devices: asked for with the case's code, told without a word of the person, and over when the device says so. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#locales/languages';
import { noticeForMove, sayBriefly } from '#server/domain/notices/notices';
import { writeSubscription } from '#server/domain/notices/push-subscription';
import type { StaffActor } from '#server/domain/people/roles';
import { moveNames, ruleOf } from '#server/domain/ticket/moves';
import { aRequest, fromWeb } from '#server/testing/test-house';
import { mostFollowers } from '#server/use-cases/follow-case';
import { moveTicket } from '#server/use-cases/move-ticket';
import { submitRequest } from '#server/use-cases/submit-request';
import { afterThisFile } from '#tests/setup/every-file';
import { pushKeys } from '../testing/benches/push';
import { surroundings } from '../testing/benches/surroundings';
import { deliveryTo } from '../testing/channel-contract';
import { PushEmulator } from '../testing/push-emulator';
import { type SmallTown, smallTown } from '../testing/small-town';
import { callPushService, RefusedAddress } from './call';
import { createPush } from './index';
import { payloadOf, renderPush } from './payload';
import { pushFromEnv } from './settings';

const keys = pushKeys();
const privateWords = '我家楼下的事，请勿外传';
let town: SmallTown;
let service: PushEmulator;
let origin: string;
let dispatcher: StaffActor;

beforeAll(async () => {
  service = new PushEmulator();
  origin = await service.start();
  afterThisFile(() => service.stop());
  town = await smallTown({
    keys: { pushPublicKey: keys.publicKey, pushPrivateKey: keys.privateKey },
    PUSH_SERVICES: [origin],
  });
  dispatcher = await town.house.staff('dispatcher');
});

const allow = () => service.subscribe(keys.publicKey);

function file(email?: string) {
  const applicant = {
    kind: 'person',
    identity: 'named',
    name: '王芳',
    phone: '138 0013 8000',
    email,
  } as const;
  return submitRequest(town.house.tools, aRequest({ text: privateWords, applicant }), fromWeb);
}

type Filed = Awaited<ReturnType<typeof file>>;
type Device = ReturnType<typeof allow>;

function follow({ caseNumber, accessCode }: Filed, { subscription }: Device, locale: 'ar' | 'en' = 'en') {
  return town.door.push.subscribe({ caseNumber, accessCode, subscription, locale });
}

async function reply({ caseNumber }: Filed): Promise<void> {
  await moveTicket(town.house.tools, { move: 'accept', caseNumber, version: 1 }, dispatcher);
  const answer = { move: 'answerDirectly', caseNumber, version: 2, publicText: privateWords } as const;
  await moveTicket(town.house.tools, answer, dispatcher);
  await town.deliver();
}

const rowsOf = ({ caseNumber }: Filed) =>
  town.house.prisma.outboxMessage.findMany({ where: { channel: 'push', ticket: { caseNumber } } });

describe('a device that follows a case', () => {
  test('shows that there is a reply, in its language, and leads to the case', async () => {
    const [filed, device] = [await file(), allow()];
    await follow(filed, device, 'ar');
    await reply(filed);
    const shown = `${filed.caseNumber.slice(0, 6)} ${filed.caseNumber.slice(6, 12)} ${filed.caseNumber.slice(12)}`;
    expect(device.shown).toEqual([
      {
        title: expect.stringContaining(shown),
        body: 'وصل رد جديد.',
        lang: 'ar',
        dir: 'rtl',
        tag: filed.caseNumber,
        url: `/ar/track/${filed.caseNumber}`,
      },
    ]);
  });

  test('learns nothing that the person or the department wrote, and nothing of it lies in the outbox', async () => {
    const [filed, device] = [await file(), allow()];
    await follow(filed, device);
    await reply(filed);
    expect(JSON.stringify(device.shown)).not.toContain(privateWords);
    const [row] = await rowsOf(filed);
    const kept = await town.house.tools.store.outbox.byId(row?.id ?? '');
    expect(JSON.stringify(kept?.meaning)).not.toContain(privateWords);
    expect(kept?.status).toBe('sent');
  });

  test('is told besides the person, not instead, and also when the person left no channel at all', async () => {
    const [filed, device] = [await file('wang@example.com'), allow()];
    await follow(filed, device);
    await reply(filed);
    const told = await town.house.prisma.outboxMessage.findMany({
      where: { ticket: { caseNumber: filed.caseNumber } },
    });
    expect(told.map(({ channel, notice }) => `${channel} ${notice}`).sort()).toEqual([
      'email received',
      'email resolved',
      'push brief',
    ]);
    expect(device.shown).toHaveLength(1);
  });

  test('that pressed twice is told once, and after it said stop no more', async () => {
    const [filed, twice, stopped] = [await file(), allow(), allow()];
    await follow(filed, twice);
    await follow(filed, twice);
    await follow(filed, stopped);
    const { caseNumber } = filed;
    const asked = { caseNumber, subscription: stopped.subscription };
    expect(await town.door.push.isFollowing(asked)).toEqual({ isFollowing: true });
    await town.door.push.unsubscribe(asked);
    expect(await town.door.push.isFollowing(asked)).toEqual({ isFollowing: false });
    await reply(filed);
    expect([twice.shown.length, stopped.shown.length]).toEqual([1, 0]);
  });

  test('goes on being told after its browser changed the subscription by itself', async () => {
    const [filed, before, after] = [await file(), allow(), allow()];
    await follow(filed, before);
    await town.door.push.renew({ old: before.subscription, new: after.subscription });
    before.isGone = true;
    await reply(filed);
    expect([before.shown.length, after.shown.length]).toEqual([0, 1]);
  });

  test('that is gone is not written to again, nobody else is the worse for it, and it may come back', async () => {
    const [filed, gone, there] = [await file(), allow(), allow()];
    await follow(filed, gone);
    await follow(filed, there);
    gone.isGone = true;
    await reply(filed);
    expect(there.shown).toHaveLength(1);
    const ticket = await town.house.prisma.ticket.findUnique({ where: { caseNumber: filed.caseNumber } });
    expect(ticket?.notToldAt).toBeNull();
    const asked = { caseNumber: filed.caseNumber, subscription: gone.subscription };
    expect(await town.door.push.isFollowing(asked)).toEqual({ isFollowing: false });
    gone.isGone = false;
    await follow(filed, gone);
    expect(await town.door.push.isFollowing(asked)).toEqual({ isFollowing: true });
  });

  test('hears it later when its push service is busy, broken or silent', async () => {
    const [filed, device] = [await file(), allow()];
    await follow(filed, device);
    service.answerNext(429, 1, '30');
    await reply(filed);
    expect(device.shown).toHaveLength(0);
    const [row] = await rowsOf(filed);
    expect(row).toMatchObject({ status: 'waiting', lastError: 'http-429' });
    const waited = (row?.nextAttemptAt.getTime() ?? 0) - town.house.clock.now.getTime();
    expect(waited).toBe(30_000);
    town.house.wait(1);
    service.answerNext(500);
    await town.deliver();
    town.house.wait(1);
    await town.deliver();
    expect(device.shown).toHaveLength(1);
  });
});

describe('nobody', () => {
  test('follows a case whose code they do not have', async () => {
    const [filed, device] = [await file(), allow()];
    const asked = { caseNumber: filed.caseNumber, subscription: device.subscription, locale: 'en' } as const;
    await expect(town.door.push.subscribe(asked)).rejects.toThrow('wrong-access-code');
    const wrong = filed.accessCode === '000000' ? '000001' : '000000';
    await expect(town.door.push.subscribe({ ...asked, accessCode: wrong })).rejects.toThrow(
      'wrong-access-code',
    );
  });

  test('makes us call a machine inside our network', async () => {
    const [filed, device] = [await file(), allow()];
    for (const endpoint of [
      'https://127.0.0.1/x',
      'http://10.0.0.8/x',
      'https://postgres/x',
      `${origin.replace('127.0.0.1', '127.0.0.2')}/x`,
    ]) {
      const subscription = { ...device.subscription, endpoint };
      const asked = { caseNumber: filed.caseNumber, accessCode: filed.accessCode, subscription };
      await expect(town.door.push.subscribe({ ...asked, locale: 'en' })).rejects.toThrow('invalid-input');
    }
  });

  test('makes a mailing list of one case', async () => {
    const filed = await file();
    for (let count = 0; count < mostFollowers; count += 1) await follow(filed, allow());
    await expect(follow(filed, allow())).rejects.toThrow('too-many-devices');
  });
});

describe('what a device shows', () => {
  const told = moveNames.filter((move) => ruleOf(move).tellsCitizen);

  test.each(locales)('is a short sentence for everything that happens, in %s', (locale) => {
    const facts = { caseNumber: '2603111234560', title: '', replyDueAt: null, departmentNames: null };
    const more = { publicText: null, reasonCode: null, trackUrl: '', rateUrl: '', otherCaseNumber: null };
    for (const move of told) {
      const notice = noticeForMove(move, { ...facts, ...more })?.notice ?? '';
      const delivery = { ...deliveryTo('x', sayBriefly(notice, facts.caseNumber)), locale };
      const [message] = renderPush({ ...delivery, caseNumber: facts.caseNumber }, 'Asia/Shanghai');
      expect(message?.text, move).not.toMatch(/notices:|\{\{/);
      expect(message?.text.length, move).toBeLessThan(60);
      expect(message?.subject).toContain('260311 123456 0');
    }
  });

  test('is the newest of a case when it was off meanwhile', async () => {
    const device = allow();
    const settings = pushFromEnv({
      baseUrl: 'https://city.example',
      keys: { pushPublicKey: keys.publicKey, pushPrivateKey: keys.privateKey },
      PUSH_SERVICES: [origin],
    });
    const channel = createPush(settings ?? fail(), surroundings());
    device.isOn = false;
    for (const notice of ['dispatched', 'resolved']) {
      const delivery = deliveryTo(
        writeSubscription(device.subscription),
        sayBriefly(notice, '2603111234560'),
      );
      const [message] = renderPush({ ...delivery, caseNumber: '2603111234560' }, 'Asia/Shanghai');
      await channel.send(message ?? fail(), { ...delivery, caseNumber: '2603111234560' });
    }
    device.turnOn();
    expect(device.shown.map(({ body }) => body)).toEqual(['There is a reply.']);
  });

  test('is cut rather than refused when it is too long', () => {
    const [message] = renderPush(deliveryTo('x'), 'Asia/Shanghai');
    const long = payloadOf({ ...(message ?? fail()), text: '灯'.repeat(5_000) }, deliveryTo('x'));
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(3_800);
    expect(JSON.parse(long).body).toMatch(/^灯+…$/);
  });
});

describe('the push channel', () => {
  test('never opens a connection to a name that leads to this machine', async () => {
    let calls = 0;
    const inside = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    afterThisFile(async () => void inside.close());
    const endpoint = `http://localhost:${(inside.address() as AddressInfo).port}/`;
    const call = { endpoint, method: 'POST', headers: {}, body: Buffer.from('x') };
    await expect(callPushService(call, false)).rejects.toThrow(RefusedAddress);
    expect(calls).toBe(0);
    expect((await callPushService(call, true)).status).toBe(200);
  });

  test('turns red when push services no longer accept our key, and green again when they do', async () => {
    const settings = { ...keys, contact: 'https://city.example', services: [origin] };
    const channel = createPush(settings, surroundings());
    const stranger = writeSubscription(service.subscribe(pushKeys().publicKey).subscription);
    const [message] = renderPush(deliveryTo(stranger), 'Asia/Shanghai');
    for (let count = 0; count < 3; count += 1) await channel.send(message ?? fail(), deliveryTo(stranger));
    expect(await channel.health?.()).toEqual({ isWell: false, error: 'key-refused' });
    await channel.send(message ?? fail(), deliveryTo(writeSubscription(allow().subscription)));
    expect(await channel.health?.()).toEqual({ isWell: true });
  });

  test('is left out where there are no keys, and asks for a mailbox where there is no public address', () => {
    expect(pushFromEnv({ baseUrl: 'https://city.example', keys: {} })).toBeNull();
    const some = { pushPublicKey: keys.publicKey, pushPrivateKey: keys.privateKey };
    expect(pushFromEnv({ baseUrl: 'http://localhost:3000', keys: some })?.contact).toBe(
      'mailto:webmaster@localhost',
    );
    expect(pushFromEnv({ baseUrl: 'https://city.example', keys: some })?.contact).toBe(
      'https://city.example',
    );
  });
});

function fail(): never {
  throw new Error('There is nothing to show.');
}
