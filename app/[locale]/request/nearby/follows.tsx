/** On the last page before sending: what following means and the way out of it, or why theirs goes alone. */
import { anotherMatter, followedCase } from '#server/domain/intake/journey';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import type { StepProps } from '../_steps/step';

export function Follows({ locale, t, answers }: StepProps) {
  const { joinsCaseToken } = answers;
  if (!joinsCaseToken || joinsCaseToken === anotherMatter) return null;
  if (!followedCase(answers))
    return (
      <Notice look="important">
        <p>
          <Text>{t('matters:nearby.alone')}</Text>
        </p>
      </Notice>
    );
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
