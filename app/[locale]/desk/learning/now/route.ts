/** The administrator has the worker learn now. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await deskLocaleOf(params);
  const here: `/${string}` = `/${locale}/desk/learning`;
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const made = await attempt((await door()).desk.learnNow());
  return seeOther(made.ok ? `${here}?done=asked` : `${here}?problem=${made.reason}`);
}
