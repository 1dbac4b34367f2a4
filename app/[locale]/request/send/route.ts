/** Sends the request. The draft's own id makes a second press, a reload or a retry find the same case. */
import { attempt, door, grantCase } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { seeOther } from '../../../_see-other';
import { readDraft } from '../draft';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, draft] = await Promise.all([localeOf(params), readDraft()]);
  if (!draft) return seeOther(`/${locale}/request`);
  const sent = await attempt((await door()).draft.submit({ draftId: draft.draftId, locale }));
  if (!sent.ok) return seeOther(`/${locale}/request/check?refused=${sent.reason}`);
  await grantCase(sent.value.caseNumber);
  return seeOther(`/${locale}/request/done`);
}
