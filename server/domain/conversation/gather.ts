/**
 * What came within seconds is one turn: people send a thought in three lines, or five photos at once. Words that only continue each other
 * become one text; what means something by itself (a button, a command, a case number) stays alone, in its place.
 */
import type { InboundEvent } from './event';
import { linkCodeIn } from './linking';
import type { Line, Meaning } from './meaning';
import type { ConversationState } from './state';
import { caseNumberIn, choiceMeant } from './understand';
import { fold, type Vocabulary } from './vocabulary';

const longest = 20_000;

/** In order; none lost. */
export function gather(
  events: readonly InboundEvent[],
  state: ConversationState,
  vocabulary: Vocabulary,
): InboundEvent[] {
  const isPlain = (event: InboundEvent | undefined): event is Extract<InboundEvent, { kind: 'text' }> =>
    event?.kind === 'text' && isPlainWords(event.text, state, vocabulary);
  const gathered: InboundEvent[] = [];
  for (const event of events) {
    const last = gathered.at(-1);
    if (isPlain(event) && isPlain(last) && last.text.length + event.text.length < longest)
      gathered[gathered.length - 1] = { kind: 'text', text: `${last.text}\n${event.text}` };
    else gathered.push(event);
  }
  return gathered;
}

/** Words of a story: neither a choice, nor a command, a language, a number, or a case. */
function isPlainWords(text: string, { question }: ConversationState, vocabulary: Vocabulary): boolean {
  const said = fold(text);
  if (!/\p{L}/u.test(said) || text.trim().startsWith('/') || caseNumberIn(text)) return false;
  if (vocabulary.commandIn(said) || vocabulary.languageIn(said) || linkCodeIn(text, vocabulary)) return false;
  return !choiceMeant(text, question?.choices ?? [], vocabulary);
}

/** What one event of a burst led to: what was said, and the question put at its end. */
export type Said = { lines: readonly Meaning[]; asked: Meaning | null };

/** Said again by the last of their kind. */
const repeated = new Set(['bot:fileKept', 'bot:added', 'bot:noted']);
const first = 'bot:emergency';

/**
 * One answer to a burst: the number to call first and once, what was done for each event, and only the last question. `isAsking`: a
 * question is still on the table after all of it, even if the last event did not put it again.
 */
export function answerTo(burst: readonly Said[], isAsking = false): Meaning[] {
  const last = burst.at(-1);
  if (!last) return [];
  const asked = last.asked ?? (isAsking ? burst.findLast((said) => said.asked)?.asked : null);
  const lines = burst.flatMap((said) =>
    said === last && !asked ? said.lines : said.lines.map(withoutChoices),
  );
  const alarms = lines.filter(({ key }) => key === first).slice(0, 1);
  const others = lines.filter(
    ({ key }, order) =>
      key !== first && !(repeated.has(key) && lines.slice(order + 1).some((later) => later.key === key)),
  );
  return [...alarms, ...others, ...(asked ? [asked] : [])];
}

function withoutChoices({ key, values, before }: Meaning): Meaning {
  const line: Line & Pick<Meaning, 'before'> = { key, ...(values && { values }), ...(before && { before }) };
  return line;
}
