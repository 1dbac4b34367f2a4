/** To which article does this question belong? Found as people would find it, or with other words. */
import { redirect } from 'next/navigation';
import { plainTranslator } from '#locales/translate';
import { Button } from '#ui/button';
import { DeskFrame } from '#ui/desk/desk-frame';
import { SearchForm } from '#ui/search-form';
import { attempt, door } from '../../../../../_door';
import { frameStaff } from '../../../_frame';
import { deskLocaleOf, requireStaff } from '../../../_staff';
import { articleHref, knowledgeHref } from '../../_parts/knowledge';

type QuestionProps = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function QuestionPage({ params, searchParams }: QuestionProps) {
  const [locale, { id }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const here = knowledgeHref(locale, `/questions/${id}`);
  const staff = await requireStaff(here);
  const { desk } = await door();
  const question = await attempt(desk.knowledgeQuestion({ id }));
  if (!question.ok) redirect(knowledgeHref(locale, '/questions'));
  const { text, locale: language } = question.value;
  const q = ([query.q].flat()[0] ?? text).trim().slice(0, 200);
  const { articles } = await desk.knowledgeFind({ q, locale: language });
  const t = plainTranslator(locale);
  return (
    <DeskFrame
      locale={locale}
      path={`/knowledge/questions/${id}`}
      title={t('desk:knowledge.questions.belongs')}
      here="knowledge"
      staff={frameStaff(staff, locale)}
      width="text"
    >
      <p>
        <a href={knowledgeHref(locale, '/questions')}>{t('desk:knowledge.questions.title')}</a>
      </p>
      <h1 lang={language} dir="auto">
        {text}
      </h1>
      <p className="hint">{t('desk:knowledge.questions.belongsMeans')}</p>
      <SearchForm
        action={here}
        value={q}
        words={{
          label: t('desk:knowledge.filter.q'),
          hint: t('desk:knowledge.questions.otherWords'),
          button: t('desk:knowledge.filter.show'),
        }}
      />
      {articles.length === 0 ? <p className="nothing">{t('desk:knowledge.empty')}</p> : null}
      <ul className="found-articles">
        {articles.map(({ slug, title }) => (
          <li key={slug}>
            <a href={articleHref(locale, slug)} dir="auto">
              {title}
            </a>
            <form method="post" action={knowledgeHref(locale, '/questions/decide')}>
              <input type="hidden" name="id" value={id} />
              <Button look="quiet" name="slug" value={slug}>
                {t('desk:knowledge.questions.here')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </DeskFrame>
  );
}
