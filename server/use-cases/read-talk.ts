/** One talk, for whoever has it: all that was said, what the bot knows, and whether words reach the person now. Every look is noted. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { ConversationState } from '#server/domain/conversation/state';
import { maskEmail, maskPhone } from '#server/domain/people/contact';
import type { StaffActor } from '#server/domain/people/roles';
import { toStreet } from '#server/domain/privacy/street';
import { Refused } from '#server/domain/refusals';
import type { StoredMessage } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import type { Sent } from '#server/store/talks';
import { type Content, contentSchema, showMessage } from './conversation-messages';
import { readState } from './conversation-turn';
import { fileLinks } from './file-links';
import { requireHolder, requireTalker } from './hold-talk';
import { saidInTalk, wordsOf } from './talk-draft';
import { otherWays, windowOf } from './talk-window';
import type { Tools } from './tools';

const mostShown = 300;
/** A page looks again every few seconds: that is one look. */
const oneLookMs = 10 * 60_000;

export async function readTalk(tools: Tools, input: { conversationId: string }, actor: StaffActor) {
  requireTalker(actor);
  const { conversations, people } = tools.store;
  const conversation = await conversations.find(input.conversationId);
  const address = conversation?.addressId ? await people.addressById(conversation.addressId) : null;
  if (!conversation || !address) throw new Refused('conversation-not-found');
  requireHolder({ conversation }, actor);
  await noteLook(tools, conversation.id, actor.staffId);
  const state = readState(conversation);
  const stored = await conversations.messages(conversation.id, 0, mostShown);
  const [messages, knows, words, others] = await Promise.all([
    showAll(tools, stored),
    knownTo(tools, state, address),
    saidInTalk(tools, conversation.id),
    otherWays(tools, address),
  ]);
  const at = (instant: Date | null) => instant && isoWithOffset(instant, tools.city.zone);
  const window = windowOf(address, tools.now());
  return {
    conversationId: conversation.id,
    now: isoWithOffset(tools.now(), tools.city.zone),
    channel: conversation.channel,
    locale: state.locale,
    isUrgent: state.handover?.isUrgent ?? false,
    openSince: state.handover?.openSince ?? null,
    heldUntil: at(conversation.heldUntil),
    messages,
    knows,
    /** What a case made of it would say. */
    words: wordsOf(words).text || (state.draft?.answers.text ?? ''),
    window: { ...window, closesAt: at(window.closesAt) },
    others: others.map(({ id, channel, externalId }) => ({
      addressId: id,
      channel,
      name: mask(channel, externalId),
    })),
  };
}

async function noteLook({ store, now }: Tools, conversationId: string, staffId: string): Promise<void> {
  const since = new Date(now().getTime() - oneLookMs);
  if (await store.talks.wasLookedAt(staffId, conversationId, since)) return;
  await store.staff.audit({
    at: now(),
    action: 'read-talk',
    staffId,
    purpose: 'talk',
    data: { conversationId },
  });
}

function mask(channel: string, externalId: string): string {
  if (channel === 'email') return maskEmail(externalId);
  return channel === 'sms' || channel === 'whatsapp' ? maskPhone(externalId) : '';
}

async function showAll(tools: Tools, stored: readonly StoredMessage[]) {
  const contents = stored.map(({ content }) => contentSchema.parse(content));
  const ids = contents.flatMap((content) =>
    'outboxId' in content && content.outboxId ? [content.outboxId] : [],
  );
  const staffIds = contents.flatMap((content) =>
    'staffId' in content && content.staffId ? [content.staffId] : [],
  );
  const [sent, names] = await Promise.all([
    tools.store.talks.sent(ids),
    tools.store.talks.namesOf([...new Set(staffIds)]),
  ]);
  return Promise.all(
    stored.map(async (message, order) => {
      const content = contents[order] as Content;
      const shown = showMessage(tools, { ...message, content: withoutCode(content) });
      const { choices, asksLocation, ...said } = shown;
      return {
        ...said,
        choices: choices.map(({ label }) => label),
        ...(await alongWith(tools, content)),
        by: 'staffId' in content && content.staffId ? (names.get(content.staffId) ?? null) : null,
        via: 'via' in content ? (content.via ?? null) : null,
        delivery: deliveryOf(content, sent),
      };
    }),
  );
}

/** Whoever has number and code can act in the person's name: they are for the person alone. */
function withoutCode(content: Content): Content {
  if (!('meaning' in content)) return content;
  const { meaning } = content;
  const hide = <T extends { values?: Record<string, unknown> }>(line: T): T =>
    line.values && 'accessCode' in line.values
      ? { ...line, values: { ...line.values, accessCode: '••••••' } }
      : line;
  return { ...content, meaning: { ...hide(meaning), before: meaning.before?.map(hide) } };
}

async function alongWith(tools: Tools, content: Content) {
  const ids = 'files' in content ? (content.files ?? []) : [];
  const files = (await Promise.all(ids.map((id) => tools.store.drafts.file(id)))).filter(
    (file) => file !== null,
  );
  const shown = files.map((file) => ({
    id: file.id,
    kind: file.kind,
    hasThumbnail: file.thumbnailKey !== null,
  }));
  return {
    files: fileLinks(tools, shown),
    place: ('place' in content && content.place) || null,
    contact: ('contact' in content && content.contact) || null,
  };
}

/** Null for what stands in a talk of our own, where it needs no carrying. */
function deliveryOf(content: Content, sent: ReadonlyMap<string, Sent>) {
  const row = 'outboxId' in content && content.outboxId ? sent.get(content.outboxId) : undefined;
  if (!row) return null;
  return { status: row.readAt ? ('read' as const) : row.status, error: row.lastError };
}

async function knownTo(tools: Tools, state: ConversationState, address: Address) {
  const { draft, caseNumber } = state;
  const own = await tools.store.citizens.tickets({ personIds: [], addressIds: [address.id] }, 10, 0);
  const { text, place, identity, name, phone } = draft?.answers ?? {};
  return {
    draft: draft && {
      text: text ?? null,
      place: place?.text ?? pointOf(place),
      identity: identity ?? null,
      name: name ?? null,
      phone: phone ?? null,
      files: draft.attachmentIds.length,
    },
    focus: caseNumber,
    cases: own.map(({ caseNumber: number, title, status }) => ({ caseNumber: number, title, status })),
    wasLocaleChosen: state.isLocaleChosen,
  };
}

/** As a ticket shows it; the point itself stands where the person sent it, for whoever has to find them. */
function pointOf(place: { lat?: number; lng?: number } | undefined): string | null {
  if (place?.lat === undefined || place.lng === undefined) return null;
  return `${toStreet(place.lat)}, ${toStreet(place.lng)}`;
}
