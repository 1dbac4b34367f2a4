/** An added account is switched on or off. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const change = { id: one(values, 'id'), isActive: one(values, 'active') === '1' };
  await attempt((await door()).desk.setChannelActive(change));
  return seeOther(`/${locale}/desk/channels`);
}
