/** The administrator changes a day; the page then says how many promises moved because of it. */

import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { dayKinds, typedDays } from '../_parts/typed-day';

const longestName = 100;

async function set(date: string, kind: string, name: string) {
  const known = dayKinds.find((candidate) => candidate === kind);
  if (!known || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return { ok: false, reason: 'date-invalid' } as const;
  return attempt((await door()).desk.setCalendarDay({ date, kind: known, name: name.slice(0, longestName) }));
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const date = one(values, 'date');
  const [staff, made] = [await whoIsHere(), await set(date, one(values, 'kind'), one(values, 'name'))];
  const here: `/${string}` = `/${locale}/desk/calendar`;
  if (made.ok) return seeOther(`${here}?year=${date.slice(0, 4)}&moved=${made.value.moved}`);
  if (!staff) return seeOther(signInAddress(here));
  const problem = { field: made.reason === 'date-invalid' ? 'date' : undefined, reason: made.reason };
  return seeOther(`${here}?kept=${typedDays.put(staff.staffId, { values, problem })}`);
}
