/** What categories want to know of people: the administrator's list, and one category with its questions. */
import { plainTranslator } from '#locales/translate';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { nameIn } from '../_names';
import { deskLocaleOf, requireStaff } from '../_staff';
import { CategoryList } from './_parts/category-list';
import { OneCategory } from './_parts/one-category';
import { typedQuestions } from './_parts/typed-question';

type Query = { category?: string; kept?: string; saved?: string };
type QuestionsPageProps = LocaleParams & { searchParams: Promise<Query> };

async function read(categoryCode: string | undefined) {
  const { desk } = await door();
  if (!categoryCode)
    return attempt(desk.askedCategories().then((categories) => ({ categories, category: null })));
  return attempt(desk.categoryQuestions({ categoryCode }).then((category) => ({ category, categories: [] })));
}

export default async function QuestionsPage({ params, searchParams }: QuestionsPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const code = query.category?.slice(0, 80);
  const search = code ? `?category=${encodeURIComponent(code)}` : '';
  const staff = await requireStaff(`/${locale}/desk/questions${search}`);
  const path = '/questions';
  const found = await read(code);
  if (!found.ok)
    return <RefusedPage locale={locale} staff={staff} reason={found.reason} path={path} here="questions" />;
  const kept = typedQuestions.find(staff.staffId, query.kept);
  const typed = kept?.categoryCode === code ? kept : null;
  const t = plainTranslator(locale);
  const { category, categories } = found.value;
  const title = category
    ? t('questions:admin.titleOf', { category: nameIn(category.names, locale) })
    : t('questions:admin.title');
  return (
    <DeskFrame
      locale={locale}
      path={path}
      query={search}
      title={title}
      here="questions"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
      width="text"
    >
      <ErrorSummary
        title={t('common:errors.title')}
        problems={
          typed
            ? [
                {
                  text: t(
                    typed.reason === 'invalid-input'
                      ? 'questions:admin.incomplete'
                      : `refusals:${typed.reason}`,
                  ),
                },
              ]
            : []
        }
      />
      {category ? (
        <p>
          <a href={`/${locale}/desk/questions`}>{t('questions:admin.back')}</a>
        </p>
      ) : null}
      <h1>{title}</h1>
      <p className="lede">{t('questions:admin.lede')}</p>
      {query.saved ? (
        <Notice look="important" isStatus>
          <p>{t('questions:admin.saved')}</p>
        </Notice>
      ) : null}
      {category ? (
        <OneCategory locale={locale} category={category} typed={typed} />
      ) : (
        <CategoryList locale={locale} categories={categories} />
      )}
    </DeskFrame>
  );
}
