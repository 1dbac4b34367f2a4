/**
 * Takes what a person says in the chat. A plain form is led back to the talk; the page's script hears in JSON whether it was taken, and, in
 * another site's page, the token that it has to keep.
 */
import type { NextRequest } from 'next/server';
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { limits } from '#server/domain/intake/request';
import { isRefusal, type Refusal } from '#server/domain/refusals';
import { bare } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';
import { type HeldConversation, heldConversation, holdConversation } from '../_talk/conversation';
import { type SaidEvent, saidIn } from '../_talk/said';

type Saying = { locale: Locale; form: FormData; isEmbedded: boolean; isScript: boolean };
type Say = { locale: Locale; held: HeldConversation | null };

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const saying = { locale, form, isEmbedded: form.has('embed'), isScript: form.has('script') };
  const heard = await sayAll(saying);
  return typeof heard === 'string' ? refuse(saying, heard) : answer(saying, heard);
}

async function sayAll({ locale, form, isEmbedded }: Saying): Promise<HeldConversation | Refusal> {
  const refusedFile = form.get('refusedFile');
  if (isRefusal(refusedFile)) return refusedFile;
  if (String(form.get('text') ?? '').trim().length > limits.text) return 'text-too-long';
  let held = await heldConversation(isEmbedded);
  const events = saidIn(form);
  if (events.length === 0) return 'text-missing';
  for (const event of events) {
    const heard = await say({ locale, held }, event);
    if (typeof heard === 'string') return heard;
    held = heard;
    if (!isEmbedded) await holdConversation(heard);
  }
  return held ?? 'text-missing';
}

/** A conversation that has ended or is not ours begins anew with the same words. */
async function say({ locale, held }: Say, event: SaidEvent): Promise<HeldConversation | Refusal> {
  const { conversation } = await door();
  const heard = await attempt(conversation.receive({ ...held, locale, ...event }));
  if (heard.ok) return { conversationId: heard.value.conversationId, token: heard.value.token };
  if (heard.reason === 'conversation-not-found' && held) return say({ locale, held: null }, event);
  return heard.reason;
}

/** The token goes to a script only where no cookie can hold it. */
function answer({ locale, isEmbedded, isScript }: Saying, { token }: HeldConversation): Response {
  if (isScript) return toScript(isEmbedded ? { token } : {});
  return seeOther(`/${locale}/chat${isEmbedded ? '?embed' : ''}#latest`);
}

async function refuse({ locale, form, isEmbedded, isScript }: Saying, problem: Refusal): Promise<Response> {
  if (isScript)
    return toScript({ refusal: problem, message: bare(translator(locale)(`refusals:${problem}`)) });
  const words = String(form.get('text') ?? '');
  await leaveOutcome({ about: 'chat', problems: [{ field: 'text', problem }], words });
  return seeOther(`/${locale}/chat?${isEmbedded ? 'embed&' : ''}e=1#composer`);
}

function toScript(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}
