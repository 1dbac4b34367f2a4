/** Everything we hold about a person, for that person: to look at, to print, to take along. */
import { isLocale, type Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { Holdings } from '#server/store/citizens';
import { showMessage } from './conversation-messages';
import { findCase, type WholeCase } from './find-case';
import { holdingsOf } from './own-cases';
import { readChannels } from './own-channels';
import { sayLook } from './say-look';
import type { Tools } from './tools';

/** More than anybody has; somebody with more asks us, and we do it by hand. */
const most = { cases: 1_000, messages: 5_000 };

export async function readLooks(tools: Tools, personId: string, locale: Locale) {
  return { looks: await looksAt(tools, await holdingsOf(tools, personId), locale) };
}

async function looksAt(tools: Tools, own: Holdings, locale: Locale) {
  const tickets = await tools.store.citizens.tickets(own, most.cases);
  const looks = await tools.store.looks.ofTickets(tickets.map(({ id }) => id));
  return looks.map((look) => ({ caseNumber: look.caseNumber, ...sayLook(tools, look, locale) }));
}

/** Cases as the person sees them, with links to their files that work for a quarter of an hour. */
export async function readRecord(tools: Tools, personId: string, locale: Locale) {
  const own = await holdingsOf(tools, personId);
  const tickets = await tools.store.citizens.tickets(own, most.cases);
  const cases: WholeCase[] = [];
  for (const { caseNumber } of tickets) {
    const view = await findCase(tools, { caseNumber, locale }, { grants: [caseNumber] });
    if ('timeline' in view) cases.push(view as WholeCase);
  }
  const { channels, consents } = await readChannels(tools, personId);
  return {
    madeAt: isoWithOffset(tools.now(), tools.city.zone),
    contacts: await contactsOf(tools, own),
    cases,
    channels: await withWholeNames(tools, personId, channels),
    consents,
    looks: await looksAt(tools, own, locale),
    talks: await talksOf(tools, own),
    passkeys: (await tools.store.passkeys.ofPerson(personId)).map(({ createdAt, lastUsedAt }) => ({
      since: isoWithOffset(createdAt, tools.city.zone),
      lastUsedAt: lastUsedAt && isoWithOffset(lastUsedAt, tools.city.zone),
    })),
  };
}

async function contactsOf(tools: Tools, own: Holdings) {
  const personIds = await tools.store.citizens.personsOfTickets(own);
  const contacts = await Promise.all(personIds.map((id) => tools.store.people.contactOf(id)));
  const filled = contacts.filter((contact) => contact !== null && Object.values(contact).some(Boolean));
  return [...new Map(filled.map((contact) => [JSON.stringify(contact), contact])).values()].flatMap(
    (contact) => contact ?? [],
  );
}

/** In one's own record nothing is masked. */
async function withWholeNames<T extends { addressId: string }>(
  tools: Tools,
  personId: string,
  channels: readonly T[],
) {
  const addresses = await tools.store.citizens.addresses(personId);
  return channels.map((channel) => ({
    ...channel,
    name: addresses.find(({ id }) => id === channel.addressId)?.externalId ?? null,
  }));
}

async function talksOf(tools: Tools, { addressIds }: Holdings) {
  const talks = await Promise.all(
    addressIds.map(async (addressId) => {
      const talk = await tools.store.conversations.findByAddress(addressId);
      const stored = talk ? await tools.store.conversations.messages(talk.id, 0, most.messages) : [];
      const messages = stored
        .map((message) => showMessage(tools, message))
        .map(({ seq, from, at, locale, text }) => ({
          seq,
          from,
          at,
          text,
          locale: isLocale(locale) ? locale : 'zh-CN',
        }));
      return talk && messages.length > 0 ? { channel: talk.channel, messages } : null;
    }),
  );
  return talks.filter((talk) => talk !== null);
}
