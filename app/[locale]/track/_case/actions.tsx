/** What the person can do now; what is not possible in this state is not shown. */
import { Button, ButtonLink } from '#ui/button';
import { Text } from '#ui/text';
import type { CasePartProps } from './part';

export function Actions({ locale, t, caseNumber, view }: CasePartProps) {
  const here = `/${locale}/track/${caseNumber}`;
  const canAdd = view.canAddFacts && !view.question;
  if (!canAdd && !view.canNudge && !view.canReopen && !view.canWithdraw) return null;
  return (
    <>
      <h2>
        <Text>{t('track:actions.title')}</Text>
      </h2>
      <div className="actions">
        {view.canReopen ? (
          <ButtonLink href={`${here}/reopen`} look="quiet">
            {t('track:actions.reopen')}
          </ButtonLink>
        ) : null}
        {canAdd ? (
          <ButtonLink href={`${here}/facts`} look="quiet">
            {t('track:actions.add')}
          </ButtonLink>
        ) : null}
        {view.canNudge ? (
          <form method="post" action={`${here}/nudge`}>
            <Button look="quiet">{t('track:actions.nudge')}</Button>
          </form>
        ) : null}
        {view.canWithdraw ? (
          <ButtonLink href={`${here}/withdraw`} look="quiet">
            {t('track:actions.withdraw')}
          </ButtonLink>
        ) : null}
      </div>
    </>
  );
}
