/** The conversation of this device: its id and its token rest in a cookie that scripts cannot read. */
import { cookies } from 'next/headers';
import { cache } from 'react';
import { z } from 'zod';
import { houseSettings } from '#server/api/house';
import type { chatMessage } from '#server/api/schemas/public';
import { attempt, door } from '../../../_door';

export type ChatMessage = z.infer<typeof chatMessage>;

const cookieName = 'huying-chat';
const secondsToLive = 30 * 24 * 3600;
const heldSchema = z.object({ conversationId: z.uuid(), token: z.string().max(200) });
export type HeldConversation = z.infer<typeof heldSchema>;

export async function heldConversation(): Promise<HeldConversation | null> {
  const [conversationId, token] = ((await cookies()).get(cookieName)?.value ?? '').split(' ');
  const held = heldSchema.safeParse({ conversationId, token });
  return held.success ? held.data : null;
}

export async function holdConversation({ conversationId, token }: HeldConversation): Promise<void> {
  (await cookies()).set(cookieName, `${conversationId} ${token}`, {
    httpOnly: true,
    sameSite: 'lax',
    secure: houseSettings().isSecure,
    path: '/',
    maxAge: secondsToLive,
  });
}

export async function leaveConversation(): Promise<void> {
  (await cookies()).delete(cookieName);
}

/** Everything said so far, oldest first; nothing when there is no conversation (looking never starts one). */
export const readMessages = cache(async (): Promise<ChatMessage[]> => {
  const held = await heldConversation();
  if (!held) return [];
  const history = await attempt((await door()).conversation.history(held));
  return history.ok ? history.value.messages : [];
});

/** The city's clock and telephone. */
export const readCity = cache(async () => (await door()).city.about());
