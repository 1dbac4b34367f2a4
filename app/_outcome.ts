/**
 * What came of a form, for the page that the answer leads to: what was done, or what was wrong together with what was typed. It rests
 * in a short-lived cookie of this device, so that nothing a person typed stands in an address; words too long for a cookie are kept as
 * a draft of their own. Pages look at it only when their address says so (`?e=1`, `?done=1`), so an old one never surprises.
 */
import { cookies } from 'next/headers';
import { z } from 'zod';
import { houseSettings } from '#server/api/house';
import { attempt, door } from './_door';

export const outcomeCookie = 'huying-outcome';
const secondsToLive = 15 * 60;

const problemSchema = z.object({ field: z.string().max(40), problem: z.string().max(40) });
const outcomeSchema = z.object({
  /** The page below the language it is meant for: `track/2611211234567/facts`. */
  about: z.string().max(200),
  done: z.string().max(40).optional(),
  problems: z.array(problemSchema).max(6).optional(),
  typed: z.record(z.string().max(40), z.string().max(120)).optional(),
  /** The draft that keeps the long words. */
  wordsIn: z.string().max(40).optional(),
});
type Outcome = Omit<z.infer<typeof outcomeSchema>, 'wordsIn'> & { words?: string };

/** Leaves word for the next page; `words` are kept although they were refused, so that nobody writes them twice. */
export async function leaveOutcome({ words, ...outcome }: Outcome): Promise<void> {
  const wordsIn = words ? await keepWords(words) : undefined;
  const value = Buffer.from(JSON.stringify({ ...outcome, wordsIn })).toString('base64url');
  (await cookies()).set(outcomeCookie, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: houseSettings().isSecure,
    path: '/',
    maxAge: secondsToLive,
  });
}

/** Null when there is none, or when it was left for another page. */
export async function readOutcome(about: string): Promise<Outcome | null> {
  const value = (await cookies()).get(outcomeCookie)?.value;
  const outcome = value ? parse(value) : null;
  if (outcome?.about !== about) return null;
  const { wordsIn, ...rest } = outcome;
  return { ...rest, words: wordsIn ? await wordsOf(wordsIn) : undefined };
}

function parse(value: string): z.infer<typeof outcomeSchema> | null {
  try {
    return outcomeSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

async function keepWords(words: string): Promise<string | undefined> {
  const kept = await attempt((await door()).draft.save({ answers: { text: words.slice(0, 20_000) } }));
  return kept.ok ? kept.value.draftId : undefined;
}

async function wordsOf(draftId: string): Promise<string | undefined> {
  const draft = await attempt((await door()).draft.read({ draftId }));
  return draft.ok ? draft.value.answers.text : undefined;
}
