/** Files the request that was taken down. The form's own key makes a second press find the same case. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues, type Values } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { fieldOf, filedIntakes, problemOf, readIntake, typedIntakes } from '../_intake/intake';

async function file(values: Values) {
  const reason = problemOf(values);
  if (reason) return { ok: false, reason } as const;
  return attempt((await door()).desk.fileForCaller(readIntake(values)));
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const staff = await whoIsHere();
  const owner = staff?.staffId ?? null;
  if (one(values, 'look') && staff)
    return seeOther(`/${locale}/desk/new?kept=${typedIntakes.put(owner, { values, problem: null })}#asked`);
  const filed = await file(values);
  if (filed.ok) return seeOther(`/${locale}/desk/new/filed?filed=${filedIntakes.put(owner, filed.value)}`);
  // Changed after it had been filed: what stands there now is another request, and needs a key of its own.
  if (filed.reason === 'idempotency-conflict') delete values.idempotencyKey;
  const problem = { field: fieldOf(filed.reason), reason: filed.reason };
  const back: `/${string}` = `/${locale}/desk/new?kept=${typedIntakes.put(owner, { values, problem })}`;
  return seeOther(staff ? back : signInAddress(back));
}
