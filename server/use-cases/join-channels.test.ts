import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '#server/domain/refusals';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { findCase } from './find-case';
import { joinSides, personBehind } from './join-channels';
import { joinByLink, joinFromPage, linkLimits, makeLinkCode, readLink } from './link-codes';
import { holdingsOf, ownCaseNumbers } from './own-cases';
import { makeEntrance, personOfSession, readEntrance, signInByEntrance } from './sign-in-codes';
import { submitRequest } from './submit-request';
import { fileOn, type Talker, talker } from './testing/talking';

let house: TestHouse;
let people = 0;
let ann: Talker;
let annOnWhatsapp: Talker;

beforeAll(async () => {
  house = await testHouse();
});
beforeEach(() => {
  people += 1;
  ann = talker(house, 'telegram', `tg-${people}`);
  annOnWhatsapp = talker(house, 'whatsapp', `wa-${people}`);
});

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof Refused ? error.reason : error),
  );
const personOf = async (who: Talker) =>
  (await house.tools.store.people.addressById(await who.addressId()))?.personId ?? null;
const casesOf = async (personId: string) =>
  (await ownCaseNumbers(house.tools, await holdingsOf(house.tools, personId))).sort();

async function link(from: Talker, to: Talker): Promise<string[]> {
  const code = (await from.say('link')).value('code');
  return (await to.say(`link ${code}`)).keys;
}

describe('channels of one person', () => {
  test('are joined by a code that is said on the other, and each shows the cases of both', async () => {
    const [first, second] = [await fileOn(house, ann), await fileOn(house, annOnWhatsapp)];
    expect(await link(ann, annOnWhatsapp)).toEqual(['bot:link.joined']);
    expect(await personOf(ann)).toBe(await personOf(annOnWhatsapp));
    for (const one of [ann, annOnWhatsapp]) {
      const shown = JSON.stringify((await one.say('my cases')).meaning.choices);
      expect(shown).toContain(first.caseNumber);
      expect(shown).toContain(second.caseNumber);
    }
  });

  test.each([
    ['关联', (code: string) => `绑定 ${code}`],
    ['اربط', (code: string) => `ربط ${code}`],
    ['Link', (code: string) => `LINK ${code.slice(0, 3)} ${code.slice(3)}`],
    ['/link', (code: string) => `/link ${code}`],
  ])('are joined in any language: %s', async (word, answer) => {
    const code = (await ann.say(word)).value('code');
    expect(code).toMatch(/^\d{6}$/);
    expect((await annOnWhatsapp.say(answer(code))).keys).toContain('bot:link.joined');
  });

  test('are joined by the six digits alone after choosing to link', async () => {
    const code = (await ann.say('link')).value('code');
    expect((await annOnWhatsapp.say('link')).keys).toContain('bot:link.other');
    expect((await annOnWhatsapp.say(code)).keys).toEqual(['bot:link.joined']);
  });

  test('are never joined because the telephone or the mailbox looks alike', async () => {
    await fileOn(house, ann);
    await fileOn(house, annOnWhatsapp);
    expect((await ann.say('my cases')).keys).not.toContain('bot:pick.see');
    expect(await personOf(ann)).toBeNull();
  });

  test('can be acted on from one another: a case filed on one is withdrawn on the other', async () => {
    const { caseNumber } = await fileOn(house, ann);
    await link(ann, annOnWhatsapp);
    expect((await annOnWhatsapp.say(caseNumber)).keys).toContain('bot:story');
    expect((await annOnWhatsapp.say('withdraw')).keys).toContain('bot:withdraw');
    expect((await annOnWhatsapp.say('yes')).keys).toContain('bot:changed.withdraw');
  });
});

describe('a linking code', () => {
  test('is used once', async () => {
    const code = (await ann.say('link')).value('code');
    await annOnWhatsapp.say(`link ${code}`);
    expect((await talker(house, 'wechat', `late-${people}`).say(`link ${code}`)).keys).toContain(
      'refusals:code-wrong',
    );
  });

  test('ends after ten minutes, and when a newer one is asked for', async () => {
    const old = (await ann.say('link')).value('code');
    const fresh = (await ann.say('link')).value('code');
    expect((await annOnWhatsapp.say(`link ${old}`)).keys).toContain('refusals:code-wrong');
    house.wait(linkLimits.minutes / 60);
    expect((await annOnWhatsapp.say(`link ${fresh}`)).keys).toContain('refusals:code-wrong');
  });

  test('joins nothing on the channel that asked for it', async () => {
    const code = (await ann.say('link')).value('code');
    expect((await ann.say(`link ${code}`)).keys).toContain('refusals:code-of-this-channel');
    expect((await annOnWhatsapp.say(`link ${code}`)).keys).toContain('bot:link.joined');
  });

  test('cannot be guessed: after five wrong ones in an hour even the right one is refused', async () => {
    const code = (await ann.say('link')).value('code');
    const others = ['000001', '000002', '000003', '000004', '000005'];
    for (const wrong of others.map((other) => (other === code ? '000006' : other)))
      expect((await annOnWhatsapp.say(`link ${wrong}`)).keys).toContain('refusals:code-wrong');
    expect((await annOnWhatsapp.say(`link ${code}`)).keys).toContain('refusals:too-many-link-codes');
    expect(await personOf(annOnWhatsapp)).toBeNull();
  });

  test('cannot be guessed by many together either', async () => {
    const code = (await ann.say('link')).value('code');
    const at = house.tools.now();
    await house.prisma.wrongLinkCode.createMany({
      data: Array.from({ length: linkLimits.allPerTenMinutes }, () => ({
        id: house.tools.newId(),
        saidBy: house.tools.newId(),
        at,
      })),
    });
    expect((await annOnWhatsapp.say(`link ${code}`)).keys).toContain('refusals:too-many-link-codes');
    house.wait(0.5);
  });

  test.each(['email', 'sms'])(
    'said on %s, where senders are easily feigned, has to go the other way round',
    async (channel) => {
      const feigned = talker(house, channel, `+86138001380${10 + people}`);
      const code = (await ann.say('link')).value('code');
      const answer = await feigned.say(`link ${code}`);
      expect(answer.keys).toEqual(['bot:link.proveHere']);
      expect(await personOf(feigned)).toBeNull();
      expect((await ann.say(`link ${answer.value('code')}`)).keys).toContain('bot:link.joined');
      expect(await personOf(feigned)).toBe(await personOf(ann));
    },
  );

  test('is neither given nor taken in a call, where whoever calls hears it', async () => {
    const caller = talker(house, 'voice', `+86138001389${10 + people}`);
    const code = (await ann.say('link')).value('code');
    expect((await caller.say(`link ${code}`)).keys).toContain('refusals:not-on-this-channel');
    expect((await caller.say('link')).keys).toContain('refusals:not-on-this-channel');
    expect(await personOf(caller)).toBeNull();
  });

  test('of two that are said at the same moment only one joins', async () => {
    const { code } = await makeLinkCode(house.tools, { addressId: await ann.addressId() });
    const others = [annOnWhatsapp, talker(house, 'wechat', `also-${people}`)];
    const persons = await Promise.all(
      others.map(async (other) => personBehind(house.tools, await other.addressId())),
    );
    const outcomes = await Promise.all(persons.map((id) => refusalOf(joinFromPage(house.tools, code, id))));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  });
});

describe('a link', () => {
  test('to join a channel is not used up by a mail program that opens it', async () => {
    const { token } = await makeLinkCode(house.tools, { addressId: await ann.addressId() });
    for (let look = 0; look < 5; look += 1)
      expect(await readLink(house.tools, token)).toMatchObject({ channel: 'telegram' });
    const me = await personBehind(house.tools, await annOnWhatsapp.addressId());
    await joinByLink(house.tools, token, me);
    expect(await personOf(ann)).toBe(me);
    expect(await refusalOf(joinByLink(house.tools, token, me))).toBe('link-expired');
    expect(await refusalOf(readLink(house.tools, `${token}x`))).toBe('link-expired');
  });

  test('to all cases comes with the list, signs in once, and opening it signs nobody in', async () => {
    await fileOn(house, ann);
    const url = (await ann.say('my cases')).value('url');
    const token = /\/en\/my\/enter\/(.+)$/.exec(url)?.[1] ?? '';
    for (let look = 0; look < 3; look += 1) await readEntrance(house.tools, token);
    expect(await personOf(ann)).toBeNull();
    const session = await signInByEntrance(house.tools, token);
    expect(await personOf(ann)).toBe(session.personId);
    expect(await refusalOf(signInByEntrance(house.tools, token))).toBe('link-expired');
    const late = await makeEntrance(house.tools, await ann.addressId());
    house.wait(0.51);
    expect(await refusalOf(signInByEntrance(house.tools, late))).toBe('link-expired');
  });
});

describe('two persons who turn out to be one', () => {
  test('keep everything: tickets, channels, passkeys, sessions and what they said of themselves', async () => {
    const elder = await personBehind(house.tools, await ann.addressId());
    house.wait(1);
    const younger = await personBehind(house.tools, await annOnWhatsapp.addressId());
    const phones = ['+8613800138000', '+8613900139000'] as const;
    const first = await fileOn(house, ann, {
      applicant: { kind: 'person', identity: 'named', name: 'Ann Lee', phone: phones[0] },
    });
    const second = await fileOn(house, annOnWhatsapp, {
      applicant: { kind: 'person', identity: 'confidential', phone: phones[1], email: 'ann@example.com' },
    });
    await house.tools.store.passkeys.add({
      id: `key-${people}`,
      personId: younger,
      publicKey: new Uint8Array([1]),
      counter: 0,
      transports: [],
      createdAt: house.tools.now(),
    });
    const session = { personId: younger, sessionVersion: 0 };
    expect(await joinSides(house.tools, { personId: younger }, { addressId: await ann.addressId() })).toBe(
      elder,
    );
    expect(await casesOf(elder)).toEqual([first.caseNumber, second.caseNumber].sort());
    expect(await house.prisma.ticket.count({ where: { personId: younger } })).toBe(0);
    expect(await personOf(annOnWhatsapp)).toBe(elder);
    expect(await house.tools.store.passkeys.ofPerson(elder)).toHaveLength(1);
    expect(await personOfSession(house.tools, session)).toBe(elder);
    expect(await house.tools.store.people.contactOf(elder)).toEqual({
      name: 'Ann Lee',
      phone: phones[1],
      email: 'ann@example.com',
      organisation: null,
    });
    expect(await house.tools.store.people.contactOf(younger)).toMatchObject({ phone: phones[0] });
    const journal = await house.prisma.auditEntry.findMany({ where: { action: 'persons-joined' } });
    expect(journal.map(({ data }) => data)).toContainEqual({ personId: elder, formerPersonId: younger });
  });

  test('become one also when a third is joined later', async () => {
    const third = talker(house, 'wechat', `third-${people}`);
    await link(ann, annOnWhatsapp);
    const filed = await fileOn(house, third);
    await personBehind(house.tools, await third.addressId());
    await link(third, annOnWhatsapp);
    expect(await personOf(third)).toBe(await personOf(ann));
    expect(await casesOf((await personOf(ann)) ?? '')).toContain(filed.caseNumber);
  });
});

describe('what is not mine', () => {
  test('an anonymous case leads back to nobody, though it was filed from a joined channel', async () => {
    await link(ann, annOnWhatsapp);
    const hidden = await submitRequest(
      house.tools,
      aRequest({ applicant: { kind: 'person', identity: 'anonymous' } }),
      fromWeb,
    );
    expect(await casesOf((await personOf(ann)) ?? '')).not.toContain(hidden.caseNumber);
    const seen = await findCase(house.tools, { caseNumber: hidden.caseNumber }, { grants: [] });
    expect(seen).not.toHaveProperty('text');
  });
});
