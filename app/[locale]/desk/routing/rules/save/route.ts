/** A rule is saved, or tried first: then the form comes back with what the rule would have done. */
import { attempt, door } from '../../../../../_door';
import type { LocaleParams } from '../../../../../_locale';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues, type Values } from '../../../_posted';
import type { Problem } from '../../../_refusals';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { problemIn, problemOf, readRule, typedRules } from '../../_parts/typed-rule';

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id);

async function save(ruleId: string, values: Values): Promise<Problem | null> {
  const wrong = problemIn(values);
  if (wrong) return wrong;
  const rule = { ...readRule(values), id: isId(ruleId) ? ruleId : null };
  const made = await attempt((await door()).desk.routingSaveRule(rule));
  return made.ok ? null : problemOf(made.reason);
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `/${locale}/desk/routing`;
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const ruleId = isId(one(values, 'id')) ? one(values, 'id') : 'new';
  const isTried = one(values, 'do') === 'preview';
  const problem = isTried ? problemIn(values) : await save(ruleId, values);
  if (!isTried && !problem) return seeOther(`${here}?saved=1#rules`);
  const kept = typedRules.put(staff.staffId, { ruleId, values, problem });
  return seeOther(`${here}/rules/${ruleId}?kept=${kept}`);
}
