/** The first question, in the person's own words. Everything else is asked only after it, and only as far as it is needed. */

import { limits } from '#server/domain/intake/request';
import { Suggestions } from '#ui/suggestions';
import { Text } from '#ui/text';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import { errorOf, type StepProps } from './step';
import { StepForm } from './step-form';

export function WhatStep(props: StepProps) {
  const { locale, t, answers, draft } = props;
  return (
    <StepForm {...props} step="what">
      <TextArea
        name="text"
        label={t('request:what.title')}
        isHeading
        hint={t('request:what.hint')}
        value={answers.text}
        rows={8}
        limit={limitWords(t, limits.text)}
        draft={{ key: 'request-text', savedAt: draft?.updatedAt }}
        {...errorOf(props, 'text')}
      />
      <details>
        <summary>
          <Text>{t('request:what.help.summary')}</Text>
        </summary>
        <ul>
          {(['what', 'where', 'when', 'wish'] as const).map((point) => (
            <li key={point}>
              <Text>{t(`request:what.help.${point}`)}</Text>
            </li>
          ))}
        </ul>
        <p>
          <Text>{t('request:what.personal')}</Text>
        </p>
      </details>
      <Suggestions
        watches="text"
        locale={locale}
        words={{
          title: t('request:articles.title'),
          hint: t('request:articles.hint'),
          answered: t('request:articles.answered'),
        }}
        answeredAction={`/${locale}/request/answered/save`}
      />
    </StepForm>
  );
}
