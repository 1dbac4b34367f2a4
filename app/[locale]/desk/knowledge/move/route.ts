/** An article is handed in, sent back, published or retired. */
import { articleMoves } from '#server/domain/knowledge/article-states';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf } from '../../_staff';
import { articleHref, knowledgeHref } from '../_parts/knowledge';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const move = articleMoves.find((name) => name === one(values, 'move'));
  const slug = one(values, 'slug');
  if (!move || !slug) return seeOther(knowledgeHref(locale));
  const moved = await attempt(
    (await door()).desk.knowledgeMove({ slug, version: Number(one(values, 'version')) || 1, move }),
  );
  return seeOther(articleHref(locale, slug, moved.ok ? `?done=${move}` : `?problem=${moved.reason}`));
}
