/** Takes what a person says in the chat, by a plain form or by the script in its place, and leads back to the talk. */
import type { NextRequest } from 'next/server';
import type { Locale } from '#locales/languages';
import { isRefusal, type Refusal } from '#server/domain/refusals';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';
import { type HeldConversation, heldConversation, holdConversation } from '../_talk/conversation';
import { type SaidEvent, saidIn } from '../_talk/said';

type Say = { locale: Locale; held: HeldConversation | null };

/** A conversation that has ended or is not ours begins anew with the same words. */
async function say({ locale, held }: Say, event: SaidEvent): Promise<HeldConversation | Refusal> {
  const { conversation } = await door();
  const heard = await attempt(conversation.receive({ ...held, locale, ...event }));
  if (heard.ok) return heard.value;
  if (heard.reason === 'conversation-not-found' && held) return say({ locale, held: null }, event);
  return heard.reason;
}

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form, before] = await Promise.all([
    localeOf(params),
    request.formData(),
    heldConversation(),
  ]);
  const refuse = async (problem: Refusal) => {
    const words = String(form.get('text') ?? '');
    await leaveOutcome({ about: 'chat', problems: [{ field: 'text', problem }], words });
    return seeOther(`/${locale}/chat?e=1#composer`);
  };
  const refusedFile = form.get('refusedFile');
  if (isRefusal(refusedFile)) return refuse(refusedFile);
  const events = saidIn(form);
  if (events.length === 0) return refuse('text-missing');
  let held = before;
  for (const event of events) {
    const heard = await say({ locale, held }, event);
    if (typeof heard === 'string') return refuse(heard);
    held = heard;
    await holdConversation(held);
  }
  return seeOther(`/${locale}/chat#latest`);
}
