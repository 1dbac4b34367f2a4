/** What one category wants to know: a place, a time, and questions of its own. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { categoryQuestionsOfDeskOutput } from '#server/api/schemas/desk-questions';
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Select } from '#ui/desk/select';
import { nameIn } from '../../_names';
import { QuestionForm } from './question-form';
import type { TypedQuestion } from './typed-question';

type Category = z.infer<typeof categoryQuestionsOfDeskOutput>;
type Part = { locale: Locale; category: Category };

/** `as-parent` for what the category leaves to the one above it. */
function wish(needs: boolean | null): string {
  if (needs === null) return 'as-parent';
  return needs ? 'yes' : 'no';
}

function NeedsForm({ locale, category }: Part) {
  const t = plainTranslator(locale);
  const options = ['as-parent', 'yes', 'no'].map((value) => ({
    value,
    label: t(`questions:admin.needs.${value}`),
  }));
  return (
    <form className="move" method="post" action={`/${locale}/desk/questions/needs`} noValidate>
      <input type="hidden" name="categoryCode" value={category.code} />
      <div className="pair">
        <Select
          name="needsPlace"
          label={t('questions:admin.needsPlace')}
          options={options}
          value={wish(category.needsPlace)}
        />
        <Select
          name="needsWhen"
          label={t('questions:admin.needsWhen')}
          options={options}
          value={wish(category.needsWhen)}
        />
      </div>
      <Button look="quiet">{t('questions:admin.save')}</Button>
    </form>
  );
}

export function OneCategory({ locale, category, typed }: Part & { typed: TypedQuestion | null }) {
  const t = plainTranslator(locale);
  const label = ({ code, names, isActive }: Category['questions'][number]) =>
    t(isActive ? 'questions:admin.line' : 'questions:admin.lineOff', { name: nameIn(names, locale), code });
  return (
    <>
      <NeedsForm locale={locale} category={category} />
      <h2>{t('questions:admin.own')}</h2>
      {category.questions.length === 0 ? <p className="nothing">{t('questions:admin.none')}</p> : null}
      <div className="panel">
        {category.questions.map((question) => {
          const own = typed?.code === question.code ? typed : null;
          return (
            <Disclosure key={question.code} label={label(question)} isOpen={own !== null}>
              <QuestionForm locale={locale} categoryCode={category.code} question={question} typed={own} />
            </Disclosure>
          );
        })}
        <Disclosure label={t('questions:admin.add')} look="main" isOpen={typed?.code === ''}>
          <QuestionForm
            locale={locale}
            categoryCode={category.code}
            question={null}
            typed={typed?.code === '' ? typed : null}
          />
        </Disclosure>
      </div>
      {category.parent && category.inherited.length > 0 ? (
        <>
          <h2>{t('questions:admin.inherited', { category: nameIn(category.parent.names, locale) })}</h2>
          <ul>
            {category.inherited.map((names) => (
              <li key={nameIn(names, locale)}>{nameIn(names, locale)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
