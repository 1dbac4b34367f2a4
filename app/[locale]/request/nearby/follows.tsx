/** On the last page before sending: what following means, and the way out of it. */
import { followedCase } from '#server/domain/intake/journey';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import type { StepProps } from '../_steps/step';

export function Follows({ locale, t, answers }: StepProps) {
  if (!followedCase(answers)) return null;
  return (
    <Notice look="important">
      <p>
        <Text>{t('matters:nearby.check')}</Text>
      </p>
      <p>
        <a href={`/${locale}/request/nearby`}>
          <Text>{t('matters:nearby.change')}</Text>
        </a>
      </p>
    </Notice>
  );
}
