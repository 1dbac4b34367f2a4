/** Whether the house sends cases on by itself, and how sure it has to be. The administrator changes it here, everyone else reads it. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { thresholds } from '#server/domain/routing/record';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { Select } from '#ui/desk/select';
import { percent } from '../../_routing';

type Settings = { isAutomatic: boolean; threshold: number };
type AutomaticFormProps = { locale: Locale; settings: Settings; mayChange: boolean };

export function AutomaticForm({ locale, settings, mayChange }: AutomaticFormProps) {
  const t = plainTranslator(locale);
  const steps = [...new Set([...thresholds, settings.threshold])].sort((a, b) => a - b);
  const options = steps.map((step) => ({
    value: String(step),
    label:
      step === 1
        ? t('routing:automatic.onlyRules')
        : t('routing:automatic.atLeast', { percent: percent(step) }),
  }));
  return (
    <section className="panel" aria-labelledby="sending-on">
      <h2 id="sending-on">{t('routing:automatic.title')}</h2>
      <p>
        {settings.isAutomatic
          ? t('routing:automatic.isOn', { percent: percent(settings.threshold) })
          : t('routing:automatic.isOff')}
      </p>
      <p className="hint">{t('routing:automatic.never')}</p>
      {mayChange ? (
        <form method="post" action={`/${locale}/desk/routing/set`} className="stack" noValidate>
          <ChoiceList
            name="automatic"
            label={t('routing:automatic.switch')}
            chosen={settings.isAutomatic ? 'on' : 'off'}
            choices={[
              { value: 'on', label: t('routing:automatic.on') },
              { value: 'off', label: t('routing:automatic.off') },
            ]}
            isInline
          />
          <Select
            name="threshold"
            label={t('routing:automatic.threshold')}
            hint={t('routing:automatic.thresholdHint')}
            options={options}
            value={String(settings.threshold)}
          />
          <Button>{t('routing:automatic.save')}</Button>
        </form>
      ) : null}
    </section>
  );
}
