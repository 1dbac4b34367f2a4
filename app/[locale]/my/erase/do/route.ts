/** Erases, and forgets this device too. */

import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { cookieNames } from '#server/api/context';
import { attempt, clearDraft, door, draftId } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { closeSession } from '../../../../_me';
import { leaveOutcome } from '../../../../_outcome';
import { seeOther } from '../../../../_see-other';
import { answer } from '../../_parts/answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form, draft] = await Promise.all([localeOf(params), request.formData(), draftId()]);
  const isConfirmed = form.get('confirmed') === 'yes';
  const { me } = await door();
  const tried = await attempt(me.erase({ isConfirmed, draftId: draft ?? undefined }));
  if (!tried.ok) return answer(tried, { locale, page: 'my/erase/confirm', field: 'confirmed' });
  await Promise.all([closeSession(), clearDraft()]);
  const jar = await cookies();
  for (const name of [cookieNames.cases, cookieNames.chat]) jar.delete(name);
  const typed = { open: String(tried.value.open.length) };
  await leaveOutcome({ about: 'my/erased', typed });
  return seeOther(`/${locale}/my/erased?done=1`);
}
