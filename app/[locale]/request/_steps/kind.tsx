/**
 * What kind of request it is. We propose what the words seem to say and mark it as our guess; people confirm, correct, or say that
 * they are not sure, and staff put it right later.
 */

import { languageOf } from '#locales/languages';
import { requestTypes } from '#server/domain/intake/request';
import { type Choice, ChoiceList } from '#ui/choice-list';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { otherCategory } from '../answers';
import { readSuggestion, type Suggestion } from '../draft';
import type { StepProps } from './step';
import { StepForm } from './step-form';

function typeChoices({ t }: StepProps, guess: string | undefined): Choice[] {
  const types = requestTypes.map((type) => ({
    value: type,
    label: t(`ticket:typeAction.${type}`),
    hint:
      type === guess
        ? t('request:kind.guess', { hint: t(`ticket:typeHint.${type}`) })
        : t(`ticket:typeHint.${type}`),
  }));
  return [
    ...types,
    { value: 'not-sure', label: t('request:kind.notSure'), hint: t('request:kind.notSureHint') },
  ];
}

function Categories({ t, answers, suggestion }: StepProps & { suggestion: Suggestion | null }) {
  const categories = suggestion?.categories ?? [];
  if (categories.length === 0) return null;
  const isOther = answers.kindDone && !answers.categoryCode;
  return (
    <ChoiceList
      name="categoryCode"
      label={t('request:kind.category')}
      hint={t('request:kind.categoryHint')}
      choices={[
        ...categories.map(({ code, name }) => ({ value: code, label: name })),
        { value: otherCategory, label: t('request:kind.otherCategory') },
      ]}
      chosen={isOther ? otherCategory : (answers.categoryCode ?? categories[0]?.code)}
    />
  );
}

function Articles({ locale, t, suggestion }: StepProps & { suggestion: Suggestion | null }) {
  const articles = suggestion?.articles ?? [];
  if (articles.length === 0) return null;
  return (
    <Notice title={t('request:articles.title')}>
      <p>
        <Text>{t('request:articles.hint')}</Text>
      </p>
      <ul className="found-answers">
        {articles.map((article) => (
          <li key={article.slug}>
            <a href={`/${locale}/knowledge/${article.slug}`} lang={article.locale}>
              {article.title}
            </a>
            {article.locale === locale ? null : ` (${languageOf(article.locale).ownName})`}
            <form method="post" action={`/${locale}/request/answered/save`}>
              <input type="hidden" name="answered" value={article.slug} />
              <button type="submit" className="link-button">
                <Text>{t('request:articles.answered')}</Text>
                <span className="unseen"> {article.title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export async function KindStep(props: StepProps) {
  const { locale, t, answers } = props;
  const suggestion = await readSuggestion(answers.text, locale);
  const guess = suggestion?.requestType.value;
  return (
    <>
      <h1 className="title">
        <Text>{t('request:kind.title')}</Text>
      </h1>
      {suggestion?.urgent ? null : <Articles {...props} suggestion={suggestion} />}
      <StepForm {...props} step="kind">
        <ChoiceList
          name="requestType"
          label={t('request:kind.type')}
          hint={t('request:kind.typeHint')}
          choices={typeChoices(props, guess)}
          chosen={answers.requestType ?? guess ?? 'not-sure'}
        />
        <Categories {...props} suggestion={suggestion} />
      </StepForm>
    </>
  );
}
