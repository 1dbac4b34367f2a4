/** "Answered on the spot": counted once for each call. What was typed stays, as the caller may still want a request made of it. */
import { isLocale } from '#locales/languages';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { typedIntakes } from '../_intake/intake';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const staff = await whoIsHere();
  const slug = one(values, 'answered').slice(0, 120);
  const callers = one(values, 'callerLocale');
  const counted = await attempt(
    (await door()).desk.answeredOnTheSpot({
      slug,
      locale: isLocale(callers) ? callers : locale,
      channel: one(values, 'channel') === 'counter' ? 'counter' : 'phone',
      once: one(values, 'idempotencyKey'),
    }),
  );
  delete values.answered;
  const problem = counted.ok ? null : { field: undefined, reason: counted.reason };
  const kept = typedIntakes.put(staff?.staffId ?? null, { values, problem });
  const back: `/${string}` = `/${locale}/desk/new?kept=${kept}${counted.ok ? '&answered=yes' : ''}`;
  return seeOther(staff ? back : signInAddress(back));
}
