/** Talks as the door gives them, their addresses, and whether this member of staff takes them now. */
import { cookies } from 'next/headers';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { talkOutput, talksOutput } from '#server/api/schemas/talks';
import { attempt, door } from '../../../../_door';
import { shelf } from '../../_shelf';

export type Talks = z.infer<typeof talksOutput>;
export type TalkLine = Talks['waiting'][number];
export type Talk = z.infer<typeof talkOutput>;

/** A page looks again so often; a hidden one still says that somebody is there. */
export const looks = { everyMs: 4_000, hiddenMs: 20_000 } as const;

export function talksPath(locale: Locale): `/${string}` {
  return `/${locale}/desk/talks`;
}

export function talkPath(locale: Locale, conversationId: string): `/${string}` {
  return `${talksPath(locale)}/${conversationId}`;
}

/** Words that could not be sent come back into the box. */
export const typedWords = shelf<{ conversationId: string; text: string; reason: string }>('talk-words', 10);

export const shiftCookie = 'huying-talks';

/** `off`, or the second until which talks are taken outside office hours. */
async function wish(): Promise<{ wants: boolean; isPressed: boolean }> {
  const value = (await cookies()).get(shiftCookie)?.value ?? '';
  return { wants: value !== 'off', isPressed: Number(value) * 1000 > Date.now() };
}

/** An open page says that somebody is there, unless they said that they are not. */
export async function sayHere(): Promise<void> {
  await attempt((await door()).desk.talks.here(await wish()));
}
