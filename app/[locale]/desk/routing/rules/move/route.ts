/** A rule goes up or down, on or off. */
import { attempt, door } from '../../../../../_door';
import type { LocaleParams } from '../../../../../_locale';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';

const moves = ['up', 'down', 'on', 'off'] as const;

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `/${locale}/desk/routing`;
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const move = moves.find((name) => name === one(values, 'move'));
  if (move) await attempt((await door()).desk.routingMoveRule({ id: one(values, 'id'), move }));
  return seeOther(`${here}#rules`);
}
