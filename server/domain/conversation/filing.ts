/**
 * Filing by conversation: the form's journey, of which a talk answers some steps by itself. Photos may come at any moment, the kind is
 * proposed from the words, and the channel's own address reaches the person, so no contact is demanded.
 */
import { answersToSend, nextStep } from '../intake/journey';
import { limits, type RequestInput } from '../intake/request';
import { normalisePhone } from '../people/contact';
import type { Refusal } from '../refusals';
import { asciiDigits } from '../ticket/case-number';
import { followed, mayFollow } from './near-cases';
import { askedInTalk } from './proposal';
import type { ConversationState, Draft } from './state';

export type FilingQuestion = 'what' | 'where' | 'near' | 'when' | 'detail' | 'who' | 'check';

/** The first question of this request that is still open. */
export function nextFilingQuestion(draft: Draft): FilingQuestion {
  const { answers, isSpoken } = draft;
  // A caller may hang up at the end of the story: by then we know who tells it.
  if (isSpoken) return answers.identity ? (answers.text ? 'check' : 'what') : 'who';
  const asked = askedInTalk(draft);
  const known = { photosDone: true, kindDone: true, needsDone: true, detailsFor: asked.categoryCode ?? '' };
  const step = nextStep({ ...answers, ...known }, asked);
  if (step === 'what' || step === 'where') return step;
  if (mayFollow(draft)) return 'near';
  if (step === 'details') return 'detail';
  return step === 'when' || step === 'who' ? step : 'check';
}

/** Adds to what was written before; a refusal leaves that untouched. */
export function addText(
  draft: Draft,
  typed: string,
): { ok: true; draft: Draft } | { ok: false; reason: Refusal } {
  const text = [draft.answers.text, typed.trim()].filter(Boolean).join('\n');
  if (!text) return { ok: false, reason: 'text-missing' };
  if (text.length > limits.text) return { ok: false, reason: 'text-too-long' };
  return { ok: true, draft: { ...draft, answers: { ...draft.answers, text } } };
}

/** Adds a file; a second delivery of the same file changes nothing. */
export function addFile(
  files: readonly string[],
  id: string,
): { ok: true; files: string[] } | { ok: false; reason: Refusal } {
  if (files.includes(id)) return { ok: true, files: [...files] };
  if (files.length >= limits.attachments) return { ok: false, reason: 'too-many-files' };
  return { ok: true, files: [...files, id] };
}

/** A text that is nothing but a phone number, in E.164. */
export function phoneIn(text: string): string | null {
  if (text.length > 40 || /\p{L}/u.test(text)) return null;
  const phone = normalisePhone(text);
  return phone && phone.length >= 9 ? phone : null;
}

/** A phone number with the name of its owner around it, as people leave them: `王芳 138 0013 8000`. */
export function contactIn(text: string): { phone: string; name?: string } | null {
  const plain = asciiDigits(text.slice(0, 300));
  const digits = /\+?\d[\d\s\-–()（）.]{5,}\d/.exec(plain)?.[0] ?? '';
  const phone = phoneIn(digits);
  if (!phone) return null;
  const name = plain
    .replace(digits, ' ')
    .replace(/[\s,，、;；:：]+/g, ' ')
    .trim();
  return name && name.length <= 100 ? { phone, name } : { phone };
}

/** The draft as a request; call it when no question is open any more. */
export function requestFrom(draft: Draft, locale: ConversationState['locale']): RequestInput {
  const { text = '', place, identity = 'anonymous', name, phone, requestType, accessNeeds } = draft.answers;
  // A subject that nobody was shown is not theirs: the whole text is read when it is filed.
  const categoryCode = draft.answers.kindDone || draft.proposedWith ? draft.answers.categoryCode : undefined;
  const answers = answersToSend(draft.answers, askedInTalk(draft));
  const joinsCaseToken = followed(draft);
  const isAnonymous = identity === 'anonymous';
  return {
    idempotencyKey: draft.id,
    locale,
    text: text.trim(),
    ...(draft.letter?.title && { title: draft.letter.title }),
    ...(place && { place }),
    ...(requestType && requestType !== 'not-sure' && { requestType }),
    ...(categoryCode && { categoryCode }),
    ...(answers && { answers }),
    ...(accessNeeds && { accessNeeds }),
    applicant: { kind: 'person', identity, ...(!isAnonymous && { name, phone }) },
    ...(joinsCaseToken && { joinsCaseToken }),
    ...(draft.attachmentIds.length > 0 && { attachmentIds: draft.attachmentIds }),
  };
}
