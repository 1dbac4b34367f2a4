/** Thank you, and what follows from the answer: opened again with a new date, or done. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';

type ThanksProps = {
  locale: Locale;
  t: Translate;
  zone: string;
  caseNumber: string;
  isReopened: boolean;
  replyDueAt: string | null;
};

export function Thanks({ locale, t, zone, caseNumber, isReopened, replyDueAt }: ThanksProps) {
  return (
    <>
      <h1 className="title">
        <Text>{t('rate:thanks.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{isReopened ? t('rate:thanks.reopened') : t('rate:thanks.done')}</Text>
      </p>
      {isReopened && replyDueAt ? (
        <p>
          <Text value={(text) => <DateTime at={replyDueAt}>{text}</DateTime>}>
            {t('rate:thanks.date', { date: formatInstant(replyDueAt, locale, zone) })}
          </Text>
        </p>
      ) : null}
      <div className="actions">
        <ButtonLink href={`/${locale}/track/${caseNumber}`} look="quiet">
          {t('rate:thanks.track')}
        </ButtonLink>
      </div>
    </>
  );
}
