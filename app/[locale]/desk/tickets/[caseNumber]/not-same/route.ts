/** Somebody looked at two cases: not the same. Noted for both, and back to the one they were looking at. */
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues } from '../../../_posted';
import { deskLocaleOf } from '../../../_staff';
import { ticketPath } from '../_parts/ticket-view';

type Context = { params: Promise<{ locale: string; caseNumber: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { caseNumber }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = ticketPath(locale, caseNumber);
  const pair = { caseNumber, otherCaseNumber: one(values, 'other') };
  const noted = await attempt((await door()).desk.notSame(pair));
  return seeOther(noted.ok ? `${here}?done=not-same#same-matter` : here);
}
