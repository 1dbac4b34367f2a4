/** The administrator says whether the model may be asked, and what its provider takes. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { Field } from '#ui/field';

type Settings = { isOn: boolean; pricePerMillionIn: number; pricePerMillionOut: number };

export function SwitchForm({ locale, settings }: { locale: Locale; settings: Settings }) {
  const t = plainTranslator(locale);
  const price = {
    hint: t('ai:switch.priceHint'),
    direction: 'ltr',
    width: 'half',
    maxLength: 20,
  } as const;
  return (
    <section className="panel" aria-labelledby="switch">
      <h2 id="switch">{t('ai:switch.title')}</h2>
      <form method="post" action={`/${locale}/desk/ai/set`} className="stack" noValidate>
        <ChoiceList
          name="use"
          label={t('ai:switch.label')}
          chosen={settings.isOn ? 'on' : 'off'}
          choices={[
            { value: 'on', label: t('ai:switch.on') },
            { value: 'off', label: t('ai:switch.off') },
          ]}
        />
        <Field
          name="price-in"
          label={t('ai:switch.priceIn')}
          value={String(settings.pricePerMillionIn)}
          {...price}
        />
        <Field
          name="price-out"
          label={t('ai:switch.priceOut')}
          value={String(settings.pricePerMillionOut)}
          {...price}
        />
        <Button>{t('ai:switch.save')}</Button>
      </form>
    </section>
  );
}
