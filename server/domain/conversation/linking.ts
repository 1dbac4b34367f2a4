/**
 * Joining channels of one person, as said in a talk: "link" gives a code to say elsewhere, a code from elsewhere joins it to this channel.
 * Nobody is ever taken for somebody because a name or a number looks alike.
 */
import { asciiDigits } from '../ticket/case-number';
import type { Outcome } from './event';
import { takeText } from './filing-questions';
import type { ConversationState } from './state';
import { command, options, type Question, type Step, tell } from './turn';
import { isMatter } from './understand';
import { fold, type Vocabulary } from './vocabulary';

/** Six digits however they were typed, and nothing else. */
function digitsAlone(text: string): string | null {
  const digits = asciiDigits(text.slice(0, 40)).replace(/[\s\-–—.]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** `link 123456` in any of our languages; null for everything else. */
export function linkCodeIn(text: string, vocabulary: Vocabulary): string | null {
  const [, word = '', code = ''] = /^\/?(\D*?)\s*((?:\d\s?){6})$/.exec(fold(text.slice(0, 60))) ?? [];
  return vocabulary.isWordFor('link', word.trim()) ? code.replace(/\s/g, '') : null;
}

export function joinBy(code: string, state: ConversationState): Step {
  return { state, effect: { kind: 'join', code } };
}

/** Words that are no code are what they would be at any other moment. */
export const link: Question = {
  ask: () => ({ key: 'bot:link.other', choices: options('back'), expects: 'code' }),
  choose: (_, state) => ({ state: { ...state, question: null }, say: [tell('bot:fine')], ask: 'resume' }),
  read(text, state, facts) {
    const code = digitsAlone(text);
    if (code) return joinBy(code, state);
    return isMatter(text) ? takeText(text, { ...state, question: null }, facts) : null;
  },
};

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

export function sayLink({ code, url }: Of<'link-made'>, state: ConversationState): Step {
  const say = [tell('bot:link.code', { code }), ...(url ? [tell('bot:link.url', { url })] : [])];
  return { state, say, ask: 'link' };
}

export function sayJoined(_: Of<'joined'>, state: ConversationState): Step {
  return { state, say: [{ key: 'bot:link.joined', choices: [command('track')] }] };
}

/** Who writes from here can be feigned, so the code goes the other way. */
export function askProof({ code }: Of<'prove-here'>, state: ConversationState): Step {
  return { state, say: [tell('bot:link.proveHere', { code })] };
}

export function sayNotices({ wanted }: Of<'notices-set'>, state: ConversationState): Step {
  return { state, say: [tell(wanted ? 'bot:notices.here' : 'bot:notices.off')], ask: 'resume' };
}
