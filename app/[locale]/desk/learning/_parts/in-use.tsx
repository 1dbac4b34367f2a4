/** The model of a kind that is in use: how it does on tickets that it never saw, beside what was in use before. */
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import { Notice } from '#ui/notice';
import { when } from '../../_names';
import { inUseOf, type KindLearned, percent, type Version } from './learning';

type PartProps = { locale: Locale; zone: string; fewest: number; kind: KindLearned };
const measures = ['accuracy', 'withinThree', 'macroF1', 'calibrationError'] as const;

function Figures({ locale, t, model }: { locale: Locale; t: Translate; model: Version }) {
  const { own, before } = model.figures;
  const beforeWord =
    model.comparedWith === null
      ? t('learning:figures.before.words')
      : t('learning:figures.before.model', { version: model.comparedWith });
  return (
    <table className="table figures-table">
      <caption>{t('learning:figures.title', { measured: model.measuredOn })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('learning:figures.measure')}</th>
          <th scope="col">{t('learning:figures.own')}</th>
          <th scope="col">{beforeWord}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure}>
            <th scope="row">{t(`learning:figures.${measure}`)}</th>
            <td data-column={t('learning:figures.own')}>{percent(own[measure], locale)}</td>
            <td data-column={beforeWord}>{percent(before[measure], locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Attempt({ locale, zone, kind }: PartProps) {
  const t = plainTranslator(locale);
  if (!kind.attempt) return null;
  const { startedAt, outcome } = kind.attempt;
  return (
    <p className="hint">
      {t('learning:attempt.at', { date: when(startedAt, locale, zone, 'short').text })}
      {' · '}
      {t(outcome ? `learning:attempt.${outcome}` : 'learning:attempt.running')}
    </p>
  );
}

export function InUse(props: PartProps) {
  const { locale, zone, fewest, kind } = props;
  const t = plainTranslator(locale);
  const model = inUseOf(kind);
  return (
    <section className="panel" aria-labelledby={`in-use-${kind.kind}`}>
      <h2 id={`in-use-${kind.kind}`}>{t(`learning:kind.${kind.kind}`)}</h2>
      {model && kind.isBroken ? (
        <Notice look="important">
          <p>{t('learning:inUse.broken', { version: model.version })}</p>
        </Notice>
      ) : null}
      {model ? (
        <>
          <p>
            {t('learning:inUse.version', {
              version: model.version,
              date: when(model.decidedAt, locale, zone, 'short').text,
            })}
          </p>
          <p>{t('learning:inUse.from', { tickets: model.ticketCount, phrases: model.phraseCount })}</p>
          {model.measuredOn > 0 ? <Figures locale={locale} t={t} model={model} /> : null}
          {model.measuredOn < fewest ? <p className="hint">{t('learning:figures.few', { fewest })}</p> : null}
        </>
      ) : (
        <p>{t('learning:inUse.none')}</p>
      )}
      <Attempt {...props} />
    </section>
  );
}
