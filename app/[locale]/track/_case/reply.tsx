/** The reply, between the closing brackets, with the call to say whether it helped. */
import { formatInstant } from '#locales/format';
import { ButtonLink } from '#ui/button';
import { Speech } from '#ui/speech';
import { Text } from '#ui/text';
import type { CasePartProps } from './part';

export function Reply({ locale, t, zone, caseNumber, view }: CasePartProps) {
  const { reply } = view;
  if (!reply) return null;
  return (
    <>
      <h2>
        <Text>{t('track:reply.title')}</Text>
      </h2>
      <Speech
        kind="response"
        written={reply.text}
        by={reply.by}
        at={{ iso: reply.at, text: formatInstant(reply.at, locale, zone) }}
      />
      {view.canRate ? (
        <>
          <p>
            <Text>{t('track:reply.rateWhy')}</Text>
          </p>
          <div className="actions">
            <ButtonLink href={`/${locale}/track/${caseNumber}/rate`}>{t('track:reply.rate')}</ButtonLink>
          </div>
        </>
      ) : null}
      {view.rating ? (
        <p>
          <Text>{t('track:reply.rated', { answer: t(`rate:solved.${view.rating.solved}`) })}</Text>
        </p>
      ) : null}
    </>
  );
}
