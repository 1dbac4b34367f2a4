/** The questions of a request: what happened, where, who asks, and one last look before it is sent. */

import { namesPlace } from '../intake/named-place';
import { identities, limits } from '../intake/request';
import { mayComeFirst } from '../knowledge/knowledge-index';
import { showPhone } from '../people/contact';
import { detailLines, hasDetails, withoutDetails } from './detail-answers';
import { addText, contactIn, phoneIn } from './filing';
import type { Meaning, MeaningValue } from './meaning';
import { followed, heedDanger, lookAfresh, lookWithMore } from './near-cases';
import { confirmed, isConfirming, orChange, propose } from './offer-change';
import { withProposals } from './proposal';
import { type ConversationState, type Draft, draftOf, withAnswers } from './state';
import { articleLine, command, type Facts, option, options, type Question, type Step, tell } from './turn';
import { isQuestion, isSubstantial } from './understand';

/** Takes a text into the request. The first one may be answered from the knowledge base, and may already say where. */
export function takeText(text: string, state: ConversationState, facts: Facts): Step {
  const draft = draftOf(state, facts.newId);
  const isFirst = !draft.answers.text;
  const added = addText(draft, text);
  if (!added.ok) return { state, say: [tell(`refusals:${added.reason}`)], ask: 'again' };
  const placeDone = draft.answers.placeDone || namesPlace(text) || undefined;
  const read = withProposals(added.draft, facts);
  const next = withAnswers(state, heedDanger(lookWithMore(read), facts), { placeDone });
  const offered = isFirst && offerAnswers(text, next, facts);
  if (offered) return offered;
  const proposed = propose(next, facts);
  return { ...proposed, say: [tell(isFirst ? 'bot:noted' : 'bot:added'), ...proposed.say], ask: 'resume' };
}

/** Look it up first: whoever comes with something that we have a good answer to hears it before it becomes a request. */
function offerAnswers(text: string, state: ConversationState, facts: Facts): Step | null {
  const { draft } = state;
  const asks = facts.suggestion?.requestType.value === 'consultation' || isQuestion(text);
  const articles = (facts.suggestion?.articles ?? []).filter((article) => mayComeFirst(article, asks));
  if (!draft || draft.lookedUp || draft.isSpoken || articles.length === 0 || facts.suggestion?.emergency)
    return null;
  const best = articles.slice(0, 3);
  const say = best.map((article) => articleLine(article, state, facts));
  const offered = best.map(({ slug }) => slug);
  return { state: { ...state, draft: { ...draft, lookedUp: true, offered } }, say, ask: 'helped' };
}

const what: Question = {
  ask({ draft }) {
    if (draft?.isSpoken) return tell('voice:what');
    return tell(draft?.attachmentIds.length ? 'bot:what.photos' : 'bot:what.first');
  },
  read: takeText,
};

const helped: Question = {
  ask: () => ({
    key: 'bot:helped',
    choices: [option('yes', 'helped'), option('no', 'fileAnyway'), command('person')],
  }),
  choose(name, state) {
    if (name !== 'yes' && name !== 'no') return null;
    const didHelp = name === 'yes';
    const slugs = state.draft?.offered ?? [];
    const next = didHelp ? { ...state, draft: null, question: null } : state;
    return { state: next, effect: { kind: 'rate-articles', slugs, didHelp, draftId: state.draft?.id } };
  },
  read: (text, state, facts) => (isSubstantial(text) ? takeText(text, state, facts) : null),
};

const where: Question = {
  ask: (state, facts) => ({
    key: 'bot:where',
    choices: [...options('skip'), ...orChange(state, 'where', facts)],
    asksLocation: true,
  }),
  choose: (name, state, facts) =>
    name === 'topic'
      ? { state, ask: 'topic' }
      : { state: withAnswers(state, draftOf(state, facts.newId), { placeDone: true }), ask: 'resume' },
  read(text, state, facts) {
    if (isConfirming(text, 'where', state, facts)) return confirmed(state);
    if (text.trim().length > limits.place) return { state, say: [tell('bot:placeTooLong')], ask: 'again' };
    return takePlace({ text: text.trim() }, state, facts);
  },
};

/** A place in words, on the map, or both; the newer one of a kind wins. */
export function takePlace(
  place: { text?: string; lat?: number; lng?: number },
  state: ConversationState,
  facts: Facts,
): Step {
  const draft = draftOf(state, facts.newId);
  const both = { ...draft.answers.place, ...place };
  return {
    state: withAnswers(state, lookAfresh(draft), { place: both, placeDone: true }),
    say: [tell('bot:placeNoted')],
    ask: 'resume',
  };
}

const who: Question = {
  ask: (state, facts) => ({
    key: 'bot:who',
    values: { phone: facts.city.phone },
    choices: [...options(...identities), ...orChange(state, 'who', facts)],
  }),
  choose(name, state, facts) {
    if (name === 'topic') return { state, ask: 'topic' };
    const identity = identities.find((known) => known === name);
    if (!identity) return null;
    const draft = draftOf(state, facts.newId);
    const next = withAnswers(state, draft, { identity });
    const leaves = followed(draft) && next.draft && !followed(next.draft);
    return { state: next, ...(leaves && { say: [tell('bot:near.alone')] }), ask: 'resume' };
  },
  read: (text, state, facts) =>
    isConfirming(text, 'who', state, facts) ? confirmed(state) : addMore(text, state, facts),
};

/** Something more about the matter, said while we asked for something else, is part of the matter. */
export function addMore(text: string, state: ConversationState, facts: Facts): Step | null {
  return isSubstantial(text) ? takeText(text, state, facts) : null;
}

const check: Question = {
  prepare({ draft, promise }) {
    if (draft?.isSpoken) return { kind: 'submit', draft };
    return draft && !promise ? { kind: 'promise', draft } : null;
  },
  ask: (state, facts) => summary(state, state.draft, facts),
  choose(name, state) {
    if (name === 'send' && state.draft) return { state, effect: { kind: 'submit', draft: state.draft } };
    if (name === 'change' || name === 'phone') return { state, ask: name };
    return name === 'cancel' ? { state, ask: 'cancel' } : null;
  },
  read(text, state, facts) {
    const phone = phoneIn(text);
    if (phone && state.draft?.answers.identity !== 'anonymous') return takePhone(phone, state, facts);
    return addMore(text, state, facts);
  },
};

function summary(state: ConversationState, draft: Draft | null, facts: Facts): Meaning {
  const { text = '', place, identity = 'anonymous', phone, name } = draft?.answers ?? {};
  const values: Record<string, MeaningValue> = {
    text: shortened(text),
    place:
      place?.text || (place?.lat === undefined ? { key: 'bot:placeInWords' } : { key: 'bot:placeOnMap' }),
    photos: draft?.attachmentIds.length ?? 0,
    who: { key: `ticket:identity.${identity}` },
    contact: phone ? [name, showPhone(phone)].filter(Boolean).join(' ') : { key: 'common:notProvided' },
    date: state.promise ? { instant: state.promise } : '',
  };
  const isAnonymous = identity === 'anonymous';
  const offersPhone = !isAnonymous && !phone;
  const choices = offersPhone
    ? options('send', 'phone', 'change', 'cancel')
    : options('send', 'change', 'cancel');
  const before = draft ? detailLines(draft, state.locale, facts) : [];
  const key = isAnonymous ? 'bot:check.anonymous' : 'bot:check.known';
  return { key, values, choices, ...(before.length > 0 && { before }) };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= 400 ? text : `${letters.slice(0, 398).join('')}…`;
}

const changeable = ['rewrite', 'where', 'topic', 'when', 'who', 'phone'] as const;

const change: Question = {
  ask: (state) => ({
    key: 'bot:change',
    choices: [
      option('rewrite', 'changeText'),
      option('where', 'changePlace'),
      ...(state.draft?.proposals ? [option('topic', 'changeTopic')] : []),
      ...(state.draft && followed(state.draft) ? [option('near', 'changeNear')] : []),
      ...(state.draft?.answers.when ? [option('when', 'changeWhen')] : []),
      ...(hasDetails(state.draft) ? [option('detail', 'changeDetails')] : []),
      option('who', 'changeWho'),
      ...(state.draft?.answers.identity === 'anonymous' ? [] : [option('phone', 'changePhone')]),
      option('back'),
    ],
  }),
  choose(name, state) {
    if (name === 'back') return { state, ask: 'resume' };
    if (name === 'detail') return { state: withoutDetails(state), ask: 'resume' };
    if (name === 'near')
      return { state: { ...state, draft: state.draft && lookAfresh(state.draft) }, ask: 'resume' };
    const meant = changeable.find((known) => known === name);
    return meant ? { state, ask: meant } : null;
  },
  read: addMore,
};

/** Other words may speak of something else: what we made of the old ones goes with them. */
function withoutStory({ proposals, seemsType, proposedWith, ...draft }: Draft): Draft {
  const { text, categoryCode, kindDone, ...answers } = draft.answers;
  return { ...draft, answers };
}

/** What was written stays until there is something in its place. */
const rewrite: Question = {
  ask: () => ({ key: 'bot:rewrite', choices: options('back') }),
  choose: (_, state) => ({ state, ask: 'resume' }),
  read(text, state, facts) {
    const added = addText(withoutStory(draftOf(state, facts.newId)), text);
    if (!added.ok) return { state, say: [tell(`refusals:${added.reason}`)], ask: 'again' };
    const read = withProposals(added.draft, facts);
    const proposed = propose({ ...state, draft: heedDanger(lookAfresh(read), facts) }, facts);
    return { ...proposed, say: [tell('bot:noted'), ...proposed.say], ask: 'resume' };
  },
};

const phone: Question = {
  ask: () => ({ key: 'bot:phone', choices: options('skip'), asksContact: true }),
  choose: (_, state) => ({ state, ask: 'resume' }),
  read(text, state, facts) {
    const contact = contactIn(text);
    if (!contact) return { state, say: [tell('refusals:phone-invalid')], ask: 'again' };
    return takePhone(contact.phone, state, facts, contact.name);
  },
};

/** A name comes with a shared contact card, or was written beside the number. */
export function takePhone(number: string, state: ConversationState, facts: Facts, name?: string): Step {
  const draft = draftOf(state, facts.newId);
  if (draft.answers.identity === 'anonymous') return { state, say: [tell('bot:phoneNotKept')], ask: 'again' };
  const answers = name ? { phone: number, name } : { phone: number };
  return { state: withAnswers(state, draft, answers), say: [tell('bot:phoneNoted')], ask: 'resume' };
}

export const filingQuestions = { what, helped, where, who, check, change, rewrite, phone };
