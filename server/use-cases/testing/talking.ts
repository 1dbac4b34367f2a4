/** People who talk to the house on channels of their own: what they write, and what they are answered. */
import { linesOf, type Meaning } from '#server/domain/conversation/meaning';
import type { RequestInput } from '#server/domain/intake/request';
import { aRequest, type TestHouse } from '#server/testing/test-house';
import { receiveChannelEvent } from '../receive-channel-event';
import { submitRequest } from '../submit-request';
import { readAnswer, takeWaitingTurn } from '../take-waiting-turn';

export type Heard = { keys: string[]; meaning: Meaning; value(name: string): string };

export type Talker = {
  channel: string;
  externalId: string;
  say(text: string): Promise<Heard>;
  addressId(): Promise<string>;
};

let events = 0;

export function talker(house: TestHouse, channel: string, externalId: string): Talker {
  const place = { channel, account: 'main' };
  return {
    channel,
    externalId,
    async say(text) {
      events += 1;
      const event = { ...place, externalId: `event-${events}` };
      const { conversationId } = await receiveChannelEvent(house.tools, {
        ...event,
        address: { externalId, locale: 'en' },
        event: { kind: 'text', text },
      });
      await takeWaitingTurn(house.tools, { conversationId: conversationId ?? '' });
      const answer = await readAnswer(house.tools, event);
      if (!answer) throw new Error(`${channel} was not answered.`);
      return heard(answer.message.meaning);
    },
    async addressId() {
      const known = { id: house.tools.newId(), ...place, externalId, locale: null, now: house.tools.now() };
      return (await house.tools.store.people.address(known)).id;
    },
  };
}

/** `value` finds what a line was filled with. */
function heard(meaning: Meaning): Heard {
  const lines = linesOf(meaning);
  return {
    keys: lines.map(({ key }) => key),
    meaning,
    value(name) {
      const found = lines.map((line) => line.values?.[name]).find((value) => value !== undefined);
      return typeof found === 'string' ? found : '';
    },
  };
}

/** A request as the bot files it for this person; answers its number and code. */
export async function fileOn(house: TestHouse, who: Talker, changes: Partial<RequestInput> = {}) {
  const address = await house.tools.store.people.addressById(await who.addressId());
  if (!address) throw new Error('Nobody has this address.');
  return submitRequest(house.tools, aRequest(changes), {
    channel: 'telegram',
    staffId: null,
    noticeAddress: { ...address, locale: 'en' },
    personId: address.personId,
  });
}

/** The code of the newest sign-in mail to this mailbox. */
export async function codeSentTo(house: TestHouse, recipient: string): Promise<string | null> {
  const rows = await house.tools.store.outbox.page({ limit: 200 });
  const mail = rows.find(
    (row) => row.recipient === recipient && row.meaning.key === 'notices:signInCode.body',
  );
  const code = mail?.meaning.values?.code;
  return typeof code === 'string' ? code : null;
}
