/** Every procedure of "my cases" is tried by people who may not; a new one without a line in the table below fails by itself. */
import { encode } from 'next-auth/jwt';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealCitizenSession } from '#server/auth/citizen-session';
import { aRequest, type TestHouse, testHouse } from '#server/testing/test-house';
import { makeLinkCode } from '#server/use-cases/link-codes';
import { fileOn, talker } from '#server/use-cases/testing/talking';
import type { Wire } from '#server/wire';
import type { Who } from './context';
import { createContexts } from './context';
import { refusalOf } from './door';
import type { LimitKind } from './limits';
import { appRouter, openDoor } from './router';

let house: TestHouse;
let wire: Wire;
let caseNumber: string;
let addressId: string;
let token: string;
let inputs: Record<string, unknown>;

const secret = '只有王芳能看的内容';
const nobody: Who = {
  locale: 'en',
  ip: null,
  device: null,
  grants: [],
  staff: null,
  me: null,
  address: null,
  isService: false,
};

beforeAll(async () => {
  house = await testHouse();
  const keys = { authSecret: 'a secret of at least thirty-two letters' };
  wire = { tools: house.tools, env: { DEFAULT_LOCALE: 'zh-CN', keys } } as unknown as Wire;
  const wang = talker(house, 'telegram', 'wang');
  caseNumber = (await fileOn(house, wang, aRequest({ text: `${secret}，幸福路的灯。` }))).caseNumber;
  addressId = await wang.addressId();
  token = (await makeLinkCode(house.tools, { addressId })).token;
  const answer = { id: 'x', rawId: 'x', type: 'public-key' as const, response: { clientDataJSON: 'x' } };
  inputs = {
    'me.here': undefined,
    'me.ways': undefined,
    'me.sendCode': { kind: 'email', to: 'wang@example.com', locale: 'en' },
    'me.signIn': { kind: 'email', to: 'wang@example.com', code: '123456' },
    'me.entrance': { token: 'x' },
    'me.enter': { token: 'x' },
    'me.link': { token: 'x' },
    'me.join': { token },
    'me.cases': { page: 1 },
    'me.channels': undefined,
    'me.chooseChannel': { addressId },
    'me.setNotices': { addressId, wanted: false },
    'me.unlink': { addressId },
    'me.linkCode': undefined,
    'me.looks': { locale: 'en' },
    'me.export': { locale: 'en' },
    'me.erasable': undefined,
    'me.erase': { isConfirmed: false },
    'me.signOutEverywhere': undefined,
    'me.passkey.list': undefined,
    'me.passkey.newOptions': { locale: 'en' },
    'me.passkey.add': {
      token: 'x',
      answer: { ...answer, response: { ...answer.response, attestationObject: 'x' } },
    },
    'me.passkey.remove': { id: 'x' },
    'me.passkey.options': undefined,
    'me.passkey.signIn': {
      token: 'x',
      answer: { ...answer, response: { ...answer.response, authenticatorData: 'x', signature: 'x' } },
    },
  };
});

type Call = (input: unknown) => Promise<unknown>;

async function call(name: string, who: Who, counted: LimitKind[] = []): Promise<string> {
  const limits = {
    take: async (kind: LimitKind) => void counted.push(kind),
    takeModel: async () => undefined,
  };
  const door: unknown = openDoor({ wire, limits, who });
  const procedure = name
    .split('.')
    .reduce<unknown>((room, part) => (room as Record<string, unknown>)[part], door);
  try {
    return JSON.stringify((await (procedure as Call)(inputs[name])) ?? null);
  } catch (error) {
    return `refused: ${refusalOf(error)}`;
  }
}

const procedures = Object.keys(appRouter._def.procedures).filter((name) => name.startsWith('me.'));
/** The ways in, and what anybody may know. */
const beforeSignIn = [
  'me.here',
  'me.ways',
  'me.sendCode',
  'me.signIn',
  'me.entrance',
  'me.enter',
  'me.link',
  'me.passkey.options',
  'me.passkey.signIn',
];

describe('my cases', () => {
  it('has an input in this test for every procedure', () => {
    expect(Object.keys(inputs).sort()).toEqual([...procedures].sort());
  });

  it.each(procedures.filter((name) => !beforeSignIn.includes(name)))(
    '%s is closed to people who are not signed in, staff among them',
    async (name) => {
      const staff = await house.staff('admin');
      expect(await call(name, nobody)).toBe('refused: sign-in-needed');
      expect(await call(name, { ...nobody, staff })).toBe('refused: sign-in-needed');
    },
  );

  it.each(procedures)(
    '%s tells somebody else who is signed in nothing of a case that is not theirs',
    async (name) => {
      const personId = house.tools.newId();
      await house.tools.store.citizens.create(personId, 'en', house.tools.now());
      const before = inputs['me.join'];
      inputs['me.join'] = { token: 'x' };
      const answer = await call(name, { ...nobody, me: { personId } });
      inputs['me.join'] = before;
      expect(answer).not.toContain(secret);
      expect(answer).not.toContain(caseNumber);
      expect(answer).not.toContain(addressId);
    },
  );

  it.each(procedures)('%s is counted against abuse', async (name) => {
    const counted: LimitKind[] = [];
    await call(name, nobody, counted);
    expect(counted).toHaveLength(1);
  });

  it('opens with the cookie of whoever signed in, not with one of the desk, a changed one or a very long one', async () => {
    const contexts = createContexts(wire);
    const personId = house.tools.newId();
    await house.tools.store.citizens.create(personId, 'en', house.tools.now());
    const secretKey = wire.env.keys.authSecret;
    const own = await sealCitizenSession({ personId, sessionVersion: 0 }, secretKey);
    const desk = await encode({ token: { sub: personId, sessionVersion: 0 }, secret: secretKey });
    const mine = await contexts.forRequest({ cookie: `huying-me=${own}`, acceptLanguage: 'en', ip: null });
    expect(mine.who.me).toEqual({ personId });
    for (const wrong of [desk, `${own}x`, '', 'x'.repeat(5_000)]) {
      const cookie = `huying-me=${wrong}`;
      const { who } = await contexts.forRequest({ cookie, acceptLanguage: 'en', ip: null });
      expect(who).toMatchObject({ me: null, grants: [] });
    }
  });
});
