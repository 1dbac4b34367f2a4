/** "I take it": from then on the alarm is this person's, and the ticket opens. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const caseNumber = one(values, 'caseNumber').slice(0, 40);
  await attempt((await door()).desk.takeAlarm({ caseNumber }));
  // Somebody may have been faster: the ticket says who.
  return seeOther(`/${locale}/desk/tickets/${encodeURIComponent(caseNumber)}`);
}
