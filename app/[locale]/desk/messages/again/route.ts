/** A message that failed is sent again. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  await attempt((await door()).desk.sendAgain({ id: one(values, 'id') }));
  return seeOther(`/${locale}/desk/messages?status=failed`);
}
