/**
 * The form between its pages: what was typed is kept for 30 days under an id that only the device's cookie holds. Sending a draft files the
 * request with the draft's id as idempotency key, so that a reload or a second tab never makes a second case.
 */
import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { type DraftAnswers, toRequest } from '#server/domain/intake/journey';
import { limits } from '#server/domain/intake/request';
import { Refused } from '#server/domain/refusals';
import { familyOf } from '#server/domain/ticket/states';
import type { Draft } from '#server/store/drafts';
import { askedForDraft } from './asked-for';
import { fileLinks } from './file-links';
import { type Filed, submitRequest } from './submit-request';
import type { Tools } from './tools';
import { warm, within } from './within';

export async function readDraft(tools: Tools, input: { draftId: string }) {
  const draft = await tools.store.drafts.find(input.draftId, tools.now());
  if (!draft) throw new Refused('draft-not-found');
  return showDraft(tools, draft);
}

async function showDraft(tools: Tools, draft: Draft) {
  const files = await tools.store.drafts.files(draft.id);
  const links = fileLinks(
    tools,
    files.map((file) => ({ id: file.id, kind: file.kind, hasThumbnail: file.thumbnailKey !== null })),
  );
  return {
    draftId: draft.id,
    answers: draft.answers,
    asked: await askedForDraft(tools, draft.answers),
    files: links.map((link, place) => ({ ...link, place: files[place]?.place ?? null })),
    caseNumber: draft.caseNumber,
    updatedAt: isoWithOffset(draft.updatedAt, tools.city.zone),
  };
}

/** A draft that became a case is not written any more: what is typed now begins a new one. */
export async function saveDraft(tools: Tools, input: { draftId?: string; answers: DraftAnswers }) {
  const { drafts } = tools.store;
  const known = input.draftId ? await drafts.find(input.draftId, tools.now()) : null;
  let id = known && !known.caseNumber ? known.id : tools.newId();
  if (!(await drafts.save(id, input.answers, tools.now()))) {
    id = tools.newId();
    await drafts.save(id, input.answers, tools.now());
  }
  return showDraft(tools, { id, answers: input.answers, caseNumber: null, updatedAt: tools.now() });
}

/** One transaction: a draft that was sent and not closed could be sent again with other files, and would be refused for it. */
export async function submitDraft(tools: Tools, input: { draftId: string; locale: Locale }): Promise<Filed> {
  await warm(tools);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    await store.drafts.lock(input.draftId);
    const draft = await store.drafts.find(input.draftId, tools.now());
    if (!draft) throw new Refused('draft-not-found');
    if (draft.caseNumber) return filedBefore(inside, draft.id, draft.caseNumber);
    const files = await store.drafts.files(draft.id);
    const attachmentIds = files.slice(0, limits.attachments).map((file) => file.id);
    const asked = await askedForDraft(inside, draft.answers);
    const request = toRequest(draft.answers, { id: draft.id, locale: input.locale, attachmentIds }, asked);
    if (!request) throw new Refused('draft-incomplete');
    const filing = { channel: 'web', staffId: null, noticeAddress: null, personId: null } as const;
    const filed = await submitRequest(inside, request, filing);
    await store.drafts.close(draft.id, filed.caseNumber, tools.now());
    return filed;
  });
}

/** The confirmation again, for a reload: the code is derived anew, as it is stored nowhere. */
async function filedBefore(tools: Tools, draftId: string, caseNumber: string): Promise<Filed> {
  const ticket = await tools.store.tickets.find(caseNumber);
  if (!ticket) throw new Refused('case-not-found');
  return {
    caseNumber,
    accessCode: tools.secrets.accessCode(draftId),
    status: ticket.status,
    statusFamily: familyOf(ticket.status),
    replyDueAt: isoWithOffset(ticket.replyDueAt ?? ticket.submittedAt, tools.city.zone),
    emergency: null,
  };
}

export async function removeDraftFile(tools: Tools, input: { draftId: string; fileId: string }) {
  const keys = await tools.store.drafts.removeFile(input.draftId, input.fileId);
  if (keys.length === 0) throw new Refused('file-not-found');
  await Promise.all(keys.map((key) => tools.files.remove(key)));
  return {};
}
