/** Sends what staff wrote. A page with script hears the outcome in a line; a plain form is led back, with the words if they did not go. */
import { plainTranslator } from '#locales/translate';
import { talkLimits } from '#server/api/schemas/talks';
import type { Refusal } from '#server/domain/refusals';
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues, type Values } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { talkPath, typedWords } from '../../_parts/talks';

type Context = { params: Promise<{ locale: string; conversationId: string }> };

async function write(conversationId: string, values: Values) {
  const way = one(values, 'by');
  const isKnock = way === 'knock';
  const text = isKnock ? '–' : one(values, 'text');
  if (!text) return { ok: false, reason: 'text-missing' } as const;
  if (text.length > talkLimits.text) return { ok: false, reason: 'text-too-long' } as const;
  const by =
    way === 'here' || isKnock || !way
      ? ({ kind: isKnock ? 'knock' : 'here' } as const)
      : ({ kind: 'other', addressId: way } as const);
  const messageId = one(values, 'messageId');
  return attempt((await door()).desk.talks.write({ conversationId, messageId, text, by }));
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const isPage = request.headers.get('x-huying') === 'page';
  const [locale, { conversationId }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = talkPath(locale, conversationId);
  const [staff, written] = [await whoIsHere(), await write(conversationId, values)];
  if (written.ok) return isPage ? new Response(null, { status: 204 }) : seeOther(here);
  const { reason }: { reason: Refusal } = written;
  const said = reason === 'text-missing' ? 'desk:textMissing' : `refusals:${reason}`;
  if (isPage) return new Response(plainTranslator(locale)(said), { status: 409 });
  if (!staff) return seeOther(signInAddress(here));
  const kept = typedWords.put(staff.staffId, { conversationId, text: one(values, 'text'), reason });
  return seeOther(`${here}?kept=${kept}`);
}
