/** Every version that is kept, with what became of it and why. */
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import { DateTime } from '#ui/date-time';
import { when } from '../../_names';
import { type KindLearned, percent, type Version } from './learning';

type TableProps = { locale: Locale; zone: string; kind: KindLearned };
const columns = ['version', 'learned', 'from', 'measured', 'accuracy', 'decision'] as const;

function decisionOf(t: Translate, { why, decidedBy, reason }: Version): string {
  if (why !== 'chosen') return t(`learning:why.${why}`);
  return t('learning:why.chosen', { who: decidedBy ?? '–', reason: reason ?? '' });
}

function Line({ locale, zone, model }: Omit<TableProps, 'kind'> & { model: Version }) {
  const t = plainTranslator(locale);
  const learned = when(model.learnedAt, locale, zone, 'short');
  const { own, before } = model.figures;
  const accuracy = t('learning:versions.accuracyOf', {
    own: percent(own.accuracy, locale),
    before: percent(before.accuracy, locale),
  });
  return (
    <tr>
      <th scope="row" data-column={t('learning:versions.version')}>
        {model.version}
      </th>
      <td data-column={t('learning:versions.learned')}>
        <DateTime at={learned.iso}>{learned.text}</DateTime>
      </td>
      <td data-column={t('learning:versions.from')}>
        {t('learning:inUse.from', { tickets: model.ticketCount, phrases: model.phraseCount })}
      </td>
      <td data-column={t('learning:versions.measured')}>{model.measuredOn}</td>
      <td data-column={t('learning:versions.accuracy')}>{model.measuredOn > 0 ? accuracy : '–'}</td>
      <td data-column={t('learning:versions.decision')}>
        {t(`learning:state.${model.state}`)}
        <span className="cell-small" dir="auto">
          {decisionOf(t, model)}
        </span>
      </td>
    </tr>
  );
}

export function VersionTable({ locale, zone, kind }: TableProps) {
  const t = plainTranslator(locale);
  const title = t('learning:versions.title', { kind: t(`learning:kind.${kind.kind}`) });
  if (kind.versions.length === 0) return null;
  return (
    <table className="table versions">
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`learning:versions.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kind.versions.map((model) => (
          <Line key={model.version} locale={locale} zone={zone} model={model} />
        ))}
      </tbody>
    </table>
  );
}
