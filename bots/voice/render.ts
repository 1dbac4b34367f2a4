/**
 * What is said on the telephone instead of what is written elsewhere: shorter, without addresses and without choices that need letters, and
 * with what the call must do besides speaking.
 */

import type { Capabilities } from '#server/domain/channels';
import type { Choice, Line, Meaning, MeaningValue } from '#server/domain/conversation/meaning';
import type { Delivery, NativeMessage } from '../channel';
import { render } from '../render';
import type { Expectation } from './place';
import { spelled } from './twiml';

/** `asks`: what is heard next. `connects`: the caller wants a person, and somebody may be there. */
export type Spoken = NativeMessage & {
  call?: { asks: Expectation; connects: boolean; hasKeys: boolean; caseNumber: string | null };
};

/** The written sentence and the spoken one. */
const instead: Record<string, string> = {
  'bot:number': 'voice:number',
  'bot:code': 'voice:code',
  'bot:phone': 'voice:phone',
  'bot:who': 'voice:who',
  'bot:filed.known': 'voice:filed.known',
  'bot:filed.anonymous': 'voice:filed.anonymous',
  'notices:received.body': 'voice:notice.received',
  'notices:asked.body': 'voice:notice.asked',
  'notices:resolved.body': 'voice:notice.resolved',
};

/** Notices whose news is one short sentence. */
const briefs = [
  'declined',
  'dispatched',
  'extended',
  'merged',
  'rateReminder',
  'reopened',
  'rescheduled',
  'withdrawn',
];

/** Where the keys that always work are named. */
const menus = ['voice:menu', 'voice:person.open', 'voice:person.closed'];

/** They need letters, or stand on a key of their own. */
const unspeakable = /^do:(ask|person|language)$|^case:\d{13}:(see|facts|answer)$/;
const mainMenu: Choice = { id: 'do:start', label: { key: 'voice:choice.menu' } };

export function renderCall(delivery: Delivery, capabilities: Capabilities, zone: string): Spoken[] {
  const { meaning, locale } = delivery;
  const asks = askedBy(meaning);
  const choices = asks === 'choice' ? choicesOf(meaning) : [];
  const said: Meaning = {
    ...spokenLine(meaning),
    ...(meaning.before && { before: meaning.before.map(spokenLine) }),
    ...(choices.length > 0 && { choices }),
    ...(meaning.expects && { expects: meaning.expects }),
  };
  const isLong = choices.length > capabilities.choices.native;
  const call = {
    asks: isLong ? ('number' as const) : asks,
    connects: meaning.key === 'voice:person.open',
    hasKeys: menus.includes(meaning.key),
    caseNumber: caseNumberIn(meaning) ?? delivery.caseNumber,
  };
  return render(said, locale, capabilities, zone).map((part) => ({ ...part, call }));
}

function askedBy({ key, expects }: Meaning): Expectation {
  if (expects) return expects;
  if (key === 'voice:what') return 'recording';
  return key === 'bot:phone' ? 'phone' : 'choice';
}

/** Whoever has nothing left to choose can go back to the beginning. */
function choicesOf({ choices = [] }: Meaning): Choice[] {
  const spoken = choices.filter(({ id }) => !unspeakable.test(id));
  return spoken.length > 0 ? spoken : [mainMenu];
}

function spokenLine({ key, values = {} }: Line): Line {
  const [, notice = ''] = /^notices:(\w+)\.body$/.exec(key) ?? [];
  const brief = briefs.find((name) => name === notice);
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spokenValue(value)]));
  if (brief)
    return { key: 'voice:notice.told', values: { ...said, brief: { key: `notices:${brief}.brief` } } };
  return { key: instead[key] ?? key, values: said };
}

/** Numbers of cases, codes and telephones are read digit by digit, a case number in its three groups. */
function spokenValue(value: MeaningValue): MeaningValue {
  if (typeof value === 'object' && 'caseNumber' in value) return inGroups(value.caseNumber);
  if (typeof value !== 'string') return value;
  const bare = value.replace(/[\u2066-\u2069\s]/g, '');
  if (/^\d{13}$/.test(bare)) return inGroups(bare);
  return /^\+?\d{3,}$/.test(bare) ? spelled(bare) : value;
}

function inGroups(digits: string): string {
  return [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12)].map(spelled).join(', ');
}

function caseNumberIn({ values = {}, before = [] }: Meaning): string | null {
  const all = [...before, { values }].flatMap((line) => Object.values(line.values ?? {}));
  const found = all.findLast((value) => typeof value === 'object' && 'caseNumber' in value);
  return typeof found === 'object' && 'caseNumber' in found ? found.caseNumber || null : null;
}
