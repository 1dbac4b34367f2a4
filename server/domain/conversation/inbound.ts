/** One line for each kind of thing a person can send. */
import { detectLocale } from '../intake/classify';
import { normalisePhone } from '../people/contact';
import { takeCall, takeCallBack, takeRecording } from './calls';
import type { ConversationEvent, InboundEvent } from './event';
import { addFile } from './filing';
import { takePhone, takePlace } from './filing-questions';
import { menu } from './intents';
import { takeLetter } from './letters';
import type { Meaning } from './meaning';
import { askedCase } from './questions';
import { takeTap, takeWords } from './reading';
import { type ConversationState, draftOf } from './state';
import { type Facts, type Step, tell } from './turn';
import { isSubstantial } from './understand';

type Handlers = {
  [K in InboundEvent['kind']]: (
    event: Extract<InboundEvent, { kind: K }>,
    state: ConversationState,
    facts: Facts,
  ) => Step;
};

const handlers: Handlers = {
  text: ({ text }, state, facts) => takeWords(text, state, facts),
  choice: ({ choiceId: id }, state, facts) => takeTap(id, state, facts),
  location: ({ lat, lng, text }, state, facts) =>
    takePlace(text ? { lat, lng, text } : { lat, lng }, state, facts),
  contact: ({ phone, name }, state, facts) => {
    const number = normalisePhone(phone);
    if (!state.draft || !number) return { state, say: [tell('bot:contactUnasked')], ask: 'again' };
    return takePhone(number, state, facts, name);
  },
  attachment: takeFile,
  'file-refused': ({ reason }, state) => ({ state, say: [tell(`refusals:${reason}`)], ask: 'again' }),
  unsupported: (_, state) => ({ state, say: [tell('bot:unsupported')], ask: 'again' }),
  letter: takeLetter,
  blocked: (_, state) => ({ state }),
  unblocked: (_, state) => ({ state, say: [menu()] }),
  called: takeCall,
  'call-back': takeCallBack,
};

const inboundKinds = new Set<string>(Object.keys(handlers));

export function isInbound(event: ConversationEvent): event is InboundEvent {
  return inboundKinds.has(event.kind);
}

export function readInbound(event: InboundEvent, state: ConversationState, facts: Facts): Step {
  const handler = handlers[event.kind] as (
    event: InboundEvent,
    state: ConversationState,
    facts: Facts,
  ) => Step;
  return handler(event, state, facts);
}

/** Until a language was chosen we speak the one that the person writes. */
export function followLanguage(state: ConversationState, event: InboundEvent): ConversationState {
  if (event.kind === 'letter') return followLetter(state, `${event.subject}\n${event.text}`);
  const text = event.kind === 'text' || event.kind === 'attachment' ? (event.text ?? '') : '';
  // `/start` is typed by the app, not by the person.
  if (state.isLocaleChosen || !text || text.startsWith('/') || (state.serial > 0 && !isSubstantial(text)))
    return state;
  const locale = detectLocale(text);
  return locale ? { ...state, locale } : state;
}

/** Its subject is often ours, so a word or two change nothing. */
function followLetter(state: ConversationState, text: string): ConversationState {
  const locale = state.isLocaleChosen || !isSubstantial(text) ? null : detectLocale(text);
  return locale ? { ...state, locale } : state;
}

/** A file belongs to the facts that are being written, else to the request. Its caption is words like any other. */
function takeFile(
  event: Extract<InboundEvent, { kind: 'attachment' }>,
  state: ConversationState,
  facts: Facts,
): Step {
  if (facts.call) return takeRecording(event, state, facts);
  const asked = askedCase(state);
  const isForFacts = state.question?.name === 'facts' || asked !== null;
  const draft = draftOf(state, facts.newId);
  const added = addFile(isForFacts ? state.files : draft.attachmentIds, event.attachmentId);
  if (!added.ok) return { state, say: [tell(`refusals:${added.reason}`)], ask: 'again' };
  const next = isForFacts
    ? { ...state, files: added.files, caseNumber: asked ?? state.caseNumber }
    : { ...state, draft: { ...draft, attachmentIds: added.files } };
  const said = tell('bot:fileKept', { number: added.files.length });
  if (event.text?.trim()) return after(said, takeWords(event.text, next, facts));
  if (asked) return { state: next, say: [said], ask: 'facts' };
  const isFirstWord = !state.draft && !isForFacts;
  return { state: next, say: [said], ask: isFirstWord || state.question === null ? 'resume' : undefined };
}

function after(said: Meaning, step: Step): Step {
  return { ...step, say: [said, ...(step.say ?? [])] };
}
