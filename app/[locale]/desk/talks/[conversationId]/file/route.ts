/** Makes a request of the talk; its page then shows the number. */
import { requestTypes } from '#server/domain/intake/request';
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues, some, type Values } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { talkPath } from '../../_parts/talks';

type Context = { params: Promise<{ locale: string; conversationId: string }> };

async function file(conversationId: string, values: Values) {
  const text = one(values, 'caseText');
  if (!text) return { ok: false, reason: 'text-missing' } as const;
  const requestType = requestTypes.find((type) => type === one(values, 'requestType'));
  return attempt(
    (await door()).desk.talks.file({
      conversationId,
      idempotencyKey: one(values, 'idempotencyKey'),
      text,
      requestType,
      categoryCode: some(values, 'categoryCode'),
    }),
  );
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { conversationId }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = talkPath(locale, conversationId);
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const filed = await file(conversationId, values);
  return seeOther(filed.ok ? `${here}?filed=${filed.value.caseNumber}` : `${here}?problem=${filed.reason}`);
}
