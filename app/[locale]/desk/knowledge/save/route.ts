/** An article is saved, and handed in or published when that button was pressed. Refused, everything typed comes back with the reason. */
import { isLocale } from '#locales/languages';
import type { Refusal } from '#server/domain/refusals';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues, type Values } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { articleHref, knowledgeHref } from '../_parts/knowledge';
import { type ArticleFault, fieldOfRefusal, readArticleForm, typedArticles } from '../_parts/typed-article';

type Saved =
  | { ok: true; slug: string; done: string; problem?: Refusal }
  | { ok: false; faults: ArticleFault[] };

async function save(values: Values): Promise<Saved> {
  const { desk } = await door();
  const categories = await attempt(desk.categories());
  if (!categories.ok) return { ok: false, faults: [{ fault: categories.reason }] };
  const read = readArticleForm(values, categories.value);
  if (!read.ok) return read;
  const saved = await attempt(desk.knowledgeSave(read.input));
  if (!saved.ok) {
    const field = fieldOfRefusal(saved.reason, read.input.facts.sourceLocale);
    return { ok: false, faults: [{ field, fault: saved.reason }] };
  }
  const then = one(values, 'then');
  if (then !== 'submit' && then !== 'publish') return { ok: true, slug: saved.value.slug, done: 'save' };
  const moved = await attempt(desk.knowledgeMove({ ...saved.value, move: then }));
  return { ok: true, slug: saved.value.slug, done: then, problem: moved.ok ? undefined : moved.reason };
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const [staff, saved] = [await whoIsHere(), await save(values)];
  const beside = one(values, 'with');
  const query = isLocale(beside) ? `&with=${beside}` : '';
  if (saved.ok) {
    const done = saved.problem ? `?problem=${saved.problem}` : `?done=${saved.done}`;
    return seeOther(articleHref(locale, saved.slug, `${done}${query}`));
  }
  const kept = typedArticles.put(staff?.staffId ?? null, { values, faults: saved.faults });
  const slug = one(values, 'slug');
  const question = one(values, 'questionId');
  const back: `/${string}` = slug
    ? articleHref(locale, slug, `?kept=${kept}${query}`)
    : knowledgeHref(locale, `/new?kept=${kept}${query}${question ? `&question=${question}` : ''}`);
  return seeOther(staff ? back : signInAddress(back));
}
