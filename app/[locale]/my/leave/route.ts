/** Signs out: on this device, or on all of them. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { closeSession } from '../../../_me';
import { answer } from '../_parts/answer';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const isEverywhere = form.get('everywhere') === '1';
  const ended = isEverywhere ? await attempt((await door()).me.signOutEverywhere()) : null;
  await closeSession();
  const done = ended?.ok ? 'signedOutEverywhere' : 'signedOut';
  return answer({ ok: true, value: null }, { locale, page: 'my', done });
}
