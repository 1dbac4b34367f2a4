/**
 * Two hundred people talk to the city at once over three channels; vendors deliver one event in twenty again, and the worker is restarted
 * twice in the middle. How many messages: TOWN_MESSAGES (`npm run busy-town` says ten thousand).
 */
import { expect, it } from 'vitest';
import { channelKey, openChannels, type Registry } from '#bots/registry';
import { renderFor } from '#bots/render';
import { surroundings } from '#bots/testing/benches/surroundings';
import { TelegramEmulator } from '#bots/testing/telegram-emulator';
import { TelegramPerson } from '#bots/testing/telegram-person';
import { TwilioEmulator } from '#bots/testing/twilio-emulator';
import { TwilioPerson } from '#bots/testing/twilio-person';
import { WhatsAppEmulator } from '#bots/testing/whatsapp-emulator';
import { WhatsAppPerson } from '#bots/testing/whatsapp-person';
import { defaultClockRules } from '#server/domain/calendar/clock-rules';
import type { TalkChannel } from '#server/domain/channels';
import { readEnv } from '#server/env';
import { newId } from '#server/secrets/ids';
import type { OutboxRow } from '#server/store/outbox-rows';
import { wire as createWire, type Wire } from '#server/wire';
import { testDatabase } from '#tests/setup/database';
import { afterThisFile } from '#tests/setup/every-file';
import { siteEnvironment, start } from './processes';

const people = 200;
const messages = Number(process.env.TOWN_MESSAGES ?? 600);
const each = Math.ceil(messages / people);
/** One event in so many is delivered a second time. */
const again = 20;
/** How long the whole town may take; nothing waits for this in a good run. */
const patienceMs = 60_000 + messages * 200;
const zone = 'Asia/Shanghai';

/** Somebody with a phone, whichever way they talk. */
type Talker = {
  channel: TalkChannel;
  externalId: string;
  /** Sends, and answers how the vendor delivers the same once more. */
  says(text: string): Promise<() => Promise<unknown>>;
  inbox(): string[];
};

async function vendors() {
  const telegram = new TelegramEmulator();
  const whatsapp = new WhatsAppEmulator();
  const twilio = new TwilioEmulator();
  const roots = {
    telegram: await telegram.start(),
    whatsapp: await whatsapp.start(),
    twilio: await twilio.start(),
  };
  afterThisFile(async () => void (await Promise.all([telegram.stop(), whatsapp.stop(), twilio.stop()])));
  const environment = {
    PUBLIC_BASE_URL: 'https://city.example',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_SECRET: 'a-secret_of-ours',
    TELEGRAM_API_ROOT: roots.telegram,
    WHATSAPP_PHONE_ID: whatsapp.phoneId,
    WHATSAPP_ACCESS_TOKEN: whatsapp.token,
    WHATSAPP_APP_SECRET: whatsapp.appSecret,
    WHATSAPP_VERIFY_TOKEN: whatsapp.verifyToken,
    WHATSAPP_GRAPH_BASE: roots.whatsapp,
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_FROM: twilio.number,
    TWILIO_API_BASE: roots.twilio,
  };
  /** From now on vendors call this address. */
  const callTo = (url: string) => {
    telegram.reach = (address) => address.replace(environment.PUBLIC_BASE_URL, url);
    whatsapp.webhookUrl = `${url}/webhooks/whatsapp`;
    twilio.site = { publicUrl: environment.PUBLIC_BASE_URL, localUrl: url };
  };
  const talkers = Array.from({ length: people }, (_, place): Talker => {
    if (place % 3 === 0) return onTelegram(telegram, 9_000 + place);
    return place % 3 === 1
      ? onWhatsApp(whatsapp, 15_550_100_000 + place)
      : onTwilio(twilio, 15_550_200_000 + place);
  });
  return { environment, callTo, talkers };
}

function onTelegram(telegram: TelegramEmulator, id: number): Talker {
  const person = new TelegramPerson(telegram, id);
  return {
    channel: 'telegram',
    externalId: String(id),
    async says(text) {
      const update = await person.writes(text);
      return () => telegram.deliver(update);
    },
    inbox: () => person.inbox().map(({ text }) => text),
  };
}

function onWhatsApp(whatsapp: WhatsAppEmulator, number: number): Talker {
  const person = new WhatsAppPerson(whatsapp, String(number));
  return {
    channel: 'whatsapp',
    externalId: person.account.userId,
    async says(text) {
      const bytes = await person.writes(text);
      return () => whatsapp.deliver(bytes);
    },
    inbox: () => person.inbox().map(({ text }) => text),
  };
}

function onTwilio(twilio: TwilioEmulator, number: number): Talker {
  const person = new TwilioPerson(twilio, `+${number}`);
  return {
    channel: 'sms',
    externalId: person.number,
    async says(text) {
      const fields = await person.writes(text);
      return () => person.arrives(fields);
    },
    inbox: () => person.inbox().map(({ body }) => body),
  };
}

const thought = (place: number, line: number) =>
  `Lamp ${line} in front of house ${place} is broken, and it is dark`;

/** Half of what people say waits for an answer; the other half comes while the bot still thinks. */
async function talks(talker: Talker, place: number): Promise<void> {
  for (let line = 0; line < each; line += 1) {
    const seen = talker.inbox().length;
    const deliverAgain = await talker.says(thought(place, line));
    if ((place + line) % again === 0) await deliverAgain();
    if ((place + line) % 2 === 0) await until(() => talker.inbox().length > seen);
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > giveUp) throw new Error('The town waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Everything that was said is taken, and everything that was answered is sent. */
async function isQuiet({ connection: { prisma } }: Wire): Promise<boolean> {
  const waiting = await prisma.inboundEvent.count({ where: { contentEnc: { not: null } } });
  const unsent = await prisma.outboxMessage.count({ where: { status: { in: ['waiting', 'sending'] } } });
  return waiting + unsent === 0;
}

/** What stands in somebody's talk: their own words, and what we wanted to say, both in order. */
async function talkOf({ tools }: Wire, { channel, externalId }: Talker, account: string) {
  const known = { id: newId(), channel, account, externalId, locale: null, now: tools.now() };
  const address = await tools.store.people.address(known);
  const conversation = await tools.store.conversations.findByAddress(address.id);
  const said = conversation ? await tools.store.conversations.messages(conversation.id, 0, 100_000) : [];
  return said.flatMap(({ direction, content }) =>
    direction === 'in' ? [(content as { text: string }).text] : [],
  );
}

async function answersTo({ tools }: Wire, channel: TalkChannel): Promise<Map<string, OutboxRow[]>> {
  const rows: OutboxRow[] = [];
  for (let before: string | undefined; ; ) {
    const page = await tools.store.outbox.page({ channel, limit: 1_000, ...(before && { before }) });
    rows.push(...page);
    before = page.at(-1)?.id;
    if (page.length < 1_000) break;
  }
  const byPerson = new Map<string, OutboxRow[]>();
  for (const row of rows.reverse())
    byPerson.set(row.recipient, [...(byPerson.get(row.recipient) ?? []), row]);
  return byPerson;
}

/** What the person must have seen of it, part by part. */
function shownAs(row: OutboxRow, channels: Registry): string[] {
  const channel = channels.get(channelKey(row.channel, row.account));
  if (!channel) throw new Error(`Nobody has the account ${row.account}.`);
  const delivery = { ...row, locale: 'en' as const, lastHeardAt: null };
  return renderFor(channel, delivery, zone).map(({ text }) => text);
}

it(
  'two hundred people at once, vendors that repeat themselves and a worker that is restarted twice: every message is answered once, in order',
  async () => {
    const url = await testDatabase();
    const { environment, callTo, talkers } = await vendors();
    const whole = { ...(await siteEnvironment(url)), ...environment };
    const wire = createWire(readEnv(whole));
    afterThisFile(() => wire.close());
    await wire.connection.prisma.clockRule.createMany({
      data: defaultClockRules.map(({ span, ...rule }) => ({ id: newId(), ...rule, ...span })),
    });
    const site = await start('tests/faults/vendors-door.ts', whole, ' \n');
    callTo(`http://127.0.0.1:${/listening (\d+)/.exec(site.said)?.[1]}`);
    let worker = await start('bots/main.ts', whole, 'worker is up');

    const talking = Promise.all(talkers.map((talker, place) => talks(talker, place)));
    const answered = () => talkers.reduce((sum, talker) => sum + talker.inbox().length, 0);
    for (const share of [0.2, 0.4]) {
      await until(() => answered() > messages * 0.5 * share);
      await worker.kill('SIGTERM');
      worker = await start('bots/main.ts', whole, 'worker is up');
    }
    await talking;
    await until(() => isQuiet(wire));

    expect(await wire.connection.prisma.inboundEvent.count()).toBe(people * each);
    const { channels } = openChannels({ ...readEnv(whole) }, surroundings());
    const answers = {
      telegram: await answersTo(wire, 'telegram'),
      whatsapp: await answersTo(wire, 'whatsapp'),
      sms: await answersTo(wire, 'sms'),
    };
    for (const [place, talker] of talkers.entries()) {
      const { channel, externalId } = talker;
      const rows = answers[channel as keyof typeof answers].get(externalId) ?? [];
      const said = Array.from({ length: each }, (_, line) => thought(place, line));
      expect(await talkOf(wire, talker, rows[0]?.account ?? ''), externalId).toEqual(said);
      expect(talker.inbox(), externalId).toEqual(rows.flatMap((row) => shownAs(row, channels)));
      expect(rows.length, externalId).toBeGreaterThan(0);
    }
    await Promise.all([worker.kill('SIGTERM'), site.kill('SIGTERM')]);
  },
  patienceMs * 2,
);
