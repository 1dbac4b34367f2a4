/** An old version becomes the newest draft. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';
import { articleHref } from '../_parts/knowledge';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const slug = one(values, 'slug');
  const [version, restore] = [Number(one(values, 'version')), Number(one(values, 'restore'))];
  const made = await attempt((await door()).desk.knowledgeRestore({ slug, version, restore }));
  return seeOther(articleHref(locale, slug, made.ok ? '?done=restore' : `?problem=${made.reason}`));
}
