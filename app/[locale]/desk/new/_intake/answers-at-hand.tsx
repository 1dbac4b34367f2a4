/** What can be told the caller at once: the articles for the words so far, and that one of them was counted as the answer. */
import { languages } from '#locales/languages';
import { limits } from '#server/domain/intake/request';
import { ButtonLink } from '#ui/button';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { door } from '../../../../_door';
import { one } from '../../_posted';
import type { IntakeFormView } from './intake-form-view';
import { SpotAnswers } from './spot-answers';

export async function AnswersAtHand({ view }: { view: IntakeFormView }) {
  const { locale, plain, typed } = view;
  const text = one(typed?.values, 'text').slice(0, limits.text);
  const { articles } = text ? await (await door()).desk.answers({ text, locale }) : { articles: [] };
  const inLanguage = Object.fromEntries(
    languages.map(({ code, ownName }) => [
      code,
      plain('knowledge:results.inLanguage', { language: ownName }),
    ]),
  );
  return (
    <SpotAnswers
      locale={locale}
      first={articles}
      words={{
        title: plain('knowledge:spot.title'),
        hint: plain('knowledge:spot.hint'),
        answered: plain('knowledge:spot.answered'),
        forStaff: plain('knowledge:spot.forStaff'),
        inLanguage,
      }}
    />
  );
}

export function AnswerCounted({ view }: { view: IntakeFormView }) {
  const { locale, t, plain } = view;
  return (
    <Notice isStatus title={plain('knowledge:spot.counted')}>
      <p>
        <Text>{t('knowledge:spot.countedHint')}</Text>
      </p>
      <ButtonLink href={`/${locale}/desk/new`} look="quiet">
        {t('desk:filed.next')}
      </ButtonLink>
    </Notice>
  );
}
