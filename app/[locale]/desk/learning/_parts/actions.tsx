/** What the administrator can do: learn now, and take another version into use, with a reason. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { longestReason } from '#server/api/schemas/desk-learning';
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { when } from '../../_names';
import { type KindLearned, percent } from './learning';

export function LearnNow({ locale }: { locale: Locale }) {
  const t = plainTranslator(locale);
  return (
    <section className="panel" aria-labelledby="learn-now">
      <h2 id="learn-now">{t('learning:learn.title')}</h2>
      <p className="hint">{t('learning:learn.hint')}</p>
      <form method="post" action={`/${locale}/desk/learning/now`}>
        <Button>{t('learning:learn.button')}</Button>
      </form>
    </section>
  );
}

type ChooseProps = { locale: Locale; zone: string; kind: KindLearned; error?: string };

/** The names of fields stand on the page once for each kind. */
export function ChooseVersion({ locale, zone, kind, error }: ChooseProps) {
  const t = plainTranslator(locale);
  const others = kind.versions.filter(({ state }) => state !== 'in-use');
  if (others.length === 0) return null;
  const options = others.map(({ version, learnedAt, figures }) => ({
    value: String(version),
    label: t('learning:choose.option', {
      version,
      date: when(learnedAt, locale, zone, 'short').text,
      own: percent(figures.own.accuracy, locale),
    }),
  }));
  return (
    <Disclosure label={t('learning:choose.title')} isOpen={error !== undefined}>
      <form method="post" action={`/${locale}/desk/learning/choose`} className="stack" noValidate>
        <input type="hidden" name="kind" value={kind.kind} />
        <p className="hint">{t('learning:choose.hint')}</p>
        <Select name={`version-${kind.kind}`} label={t('learning:choose.version')} options={options} />
        <Field
          name={`reason-${kind.kind}`}
          label={t('learning:choose.reason')}
          hint={t('learning:choose.reasonHint')}
          maxLength={longestReason}
          {...(error ? { error, errorPrefix: t('common:errors.prefix') } : {})}
        />
        <Button look="quiet">{t('learning:choose.button')}</Button>
      </form>
    </Disclosure>
  );
}
