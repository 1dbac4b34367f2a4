/** For a computer that others use too: this device forgets its cases, its draft and its chat. Nothing is lost at the centre. */
import { cookies } from 'next/headers';
import { cookieNames } from '#server/api/context';
import { type LocaleParams, localeOf } from '../../../_locale';
import { seeOther } from '../../../_see-other';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, jar] = await Promise.all([localeOf(params), cookies()]);
  for (const name of [cookieNames.cases, cookieNames.draft, cookieNames.chat]) jar.delete(name);
  return seeOther(`/${locale}/track`);
}
