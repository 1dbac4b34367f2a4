/**
 * The conversation of this device: its id and its token rest in a cookie that scripts cannot read. Where the chat stands in another site's
 * page there are no cookies: there the script keeps them and sends them as a bearer.
 */
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { z } from 'zod';
import { cookieNames } from '#server/api/context';
import { houseSettings } from '#server/api/house';
import type { chatMessage } from '#server/api/schemas/public';
import { attempt, door } from '../../../_door';

export type ChatMessage = z.infer<typeof chatMessage>;
export type Card = NonNullable<NonNullable<ChatMessage['parts']>[number]['card']>;

const secondsToLive = 30 * 24 * 3600;
const heldSchema = z.object({ conversationId: z.uuid(), token: z.string().max(200) });
export type HeldConversation = z.infer<typeof heldSchema>;

export async function heldConversation(isEmbedded: boolean): Promise<HeldConversation | null> {
  return isEmbedded ? heldByScript() : readHeld((await cookies()).get(cookieNames.chat)?.value ?? '');
}

/** `Bearer <token>`; the token's first part is the conversation's id, which the door checks. */
async function heldByScript(): Promise<HeldConversation | null> {
  const token = /^Bearer (\S+)$/i.exec((await headers()).get('authorization') ?? '')?.[1] ?? '';
  const id = Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString('utf8');
  return readHeld(`${id} ${token}`);
}

function readHeld(written: string): HeldConversation | null {
  const [conversationId, token] = written.split(' ');
  return heldSchema.safeParse({ conversationId, token }).data ?? null;
}

export async function holdConversation({ conversationId, token }: HeldConversation): Promise<void> {
  (await cookies()).set(cookieNames.chat, `${conversationId} ${token}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: houseSettings().isSecure,
    path: '/',
    maxAge: secondsToLive,
  });
}

export async function leaveConversation(): Promise<void> {
  (await cookies()).delete(cookieNames.chat);
}

/** Everything said so far, oldest first; nothing when there is no conversation (looking never starts one). */
export const readMessages = cache(async (isEmbedded: boolean): Promise<ChatMessage[]> => {
  const held = await heldConversation(isEmbedded);
  if (!held) return [];
  const history = await attempt((await door()).conversation.history(held));
  return history.ok ? history.value.messages : [];
});

/** The city's clock and telephone. */
export const readCity = cache(async () => (await door()).city.about());
