/** A new article, empty or begun from a question that nobody could answer. */
import { isLocale, type Locale, locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { mayPublish, writesFor } from '#server/domain/knowledge/article-rights';
import type { StaffActor } from '#server/domain/people/roles';
import { DeskFrame } from '#ui/desk/desk-frame';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { frameStaff, RefusedPage } from '../../_frame';
import type { Values } from '../../_posted';
import { deskLocaleOf, requireStaff, type Staff } from '../../_staff';
import { ArticleForm } from '../_parts/article-form';
import { knowledgeHref } from '../_parts/knowledge';
import { typedArticles } from '../_parts/typed-article';

type Query = { kept?: string; with?: string; question?: string };
type NewArticleProps = LocaleParams & { searchParams: Promise<Query> };

const dayMs = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

type Question = { id: string; text: string; locale: Locale };

async function questionOf(id: string | undefined): Promise<Question | null> {
  if (!id) return null;
  const found = await attempt((await door()).desk.knowledgeQuestion({ id }));
  return found.ok ? found.value : null;
}

/** Looked at again in a year, unless somebody says otherwise. */
function firstValues(staff: Staff, source: Locale, question: Question | null): Values {
  const now = Date.now();
  const unit: Values = staff.departmentId ? { departmentId: [staff.departmentId] } : {};
  const asked: Values = question
    ? { [`${question.locale}-title`]: [question.text], [`${question.locale}-questions`]: [question.text] }
    : {};
  return {
    ...unit,
    ...asked,
    audience: ['everyone'],
    sourceLocale: [source],
    validFrom: [dayOf(now)],
    reviewDate: [dayOf(now + 365 * dayMs)],
  };
}

export default async function NewArticlePage({ params, searchParams }: NewArticleProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(knowledgeHref(locale, '/new'));
  const actor: StaffActor = { kind: 'staff', ...staff };
  if (!writesFor(actor))
    return (
      <RefusedPage
        locale={locale}
        staff={staff}
        reason="not-allowed"
        path="/knowledge/new"
        here="knowledge"
      />
    );
  const { desk } = await door();
  const [units, categories, question] = await Promise.all([
    desk.departments(),
    desk.categories(),
    questionOf(query.question),
  ]);
  const t = plainTranslator(locale);
  const typed = typedArticles.find(staff.staffId, query.kept);
  const source = question?.locale ?? 'zh-CN';
  const others = locales.filter((one) => one !== source);
  const path = knowledgeHref(locale, question ? `/new?question=${question.id}` : '/new');
  return (
    <DeskFrame
      locale={locale}
      path="/knowledge/new"
      title={t('desk:knowledge.new')}
      here="knowledge"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
    >
      <p>
        <a href={knowledgeHref(locale)}>{t('desk:knowledge.title')}</a>
      </p>
      <h1>{t('desk:knowledge.new')}</h1>
      <ArticleForm
        locale={locale}
        slug={null}
        questionId={question?.id}
        source={source}
        beside={isLocale(query.with) && others.includes(query.with) ? query.with : null}
        path={path}
        values={typed?.values ?? firstValues(staff, source, question)}
        faults={typed?.faults ?? []}
        units={units}
        categories={categories}
        mayChooseOwner={actor.role !== 'handler'}
        isAddressFixed={false}
        then={mayPublish(actor) ? ['submit', 'publish'] : ['submit']}
      />
    </DeskFrame>
  );
}
