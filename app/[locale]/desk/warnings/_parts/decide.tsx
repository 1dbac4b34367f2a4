/** What can be done about a warning: say that it is known, or close it with a reason. */
import { givenReasons } from '#server/domain/warnings/rights';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { type RiseView, warningsHref } from './rise';

export function SeenForm({ locale, t, rise }: RiseView) {
  if (rise.state !== 'new') return null;
  return (
    <form method="post" action={warningsHref(locale, '/seen')}>
      <Button look="quiet" name="id" value={rise.id}>
        {t('warnings:seen.button')}
      </Button>
    </form>
  );
}

export function CloseForm({ locale, t, rise, error }: RiseView & { error?: string }) {
  if (rise.state === 'closed') return null;
  return (
    <form className="stack" method="post" action={warningsHref(locale, '/close')} noValidate>
      <input type="hidden" name="id" value={rise.id} />
      <ChoiceList
        name="reason"
        label={t('warnings:close.label')}
        error={error}
        errorPrefix={t('common:errors.prefix')}
        choices={givenReasons.map((reason) => ({
          value: reason,
          label: t(`warnings:reason.${reason}`),
        }))}
      />
      <div className="actions">
        <Button>{t('warnings:close.button')}</Button>
      </div>
    </form>
  );
}
