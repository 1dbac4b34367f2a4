/** An open question belongs to an article, or needs none. */
import { attempt, door } from '../../../../../_door';
import type { LocaleParams } from '../../../../../_locale';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues, some } from '../../../_posted';
import { deskLocaleOf } from '../../../_staff';
import { articleHref, knowledgeHref } from '../../_parts/knowledge';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const slug = some(values, 'slug');
  const made = await attempt((await door()).desk.knowledgeDecide({ id: one(values, 'id'), slug }));
  if (!slug) return seeOther(knowledgeHref(locale, '/questions'));
  return seeOther(articleHref(locale, slug, made.ok ? '?done=save' : `?problem=${made.reason}`));
}
