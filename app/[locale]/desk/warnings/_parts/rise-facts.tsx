/** What rises, how much against usual, since when and in which words: the same in the list and on a warning's own page. */
import { DateTime } from '#ui/date-time';
import { Chip } from '#ui/desk/chip';
import { Text } from '#ui/text';
import { when } from '../../_names';
import { type RiseView, sayCount } from './rise';
import { Weeks } from './weeks';

function Marks({ t, rise }: RiseView) {
  const isNew = rise.state === 'new';
  if (!isNew && !rise.isDanger) return null;
  return (
    <span className="chips">
      {rise.isDanger ? <Chip look="strong">{t('warnings:danger')}</Chip> : null}
      {isNew ? <Chip>{t('warnings:new')}</Chip> : null}
    </span>
  );
}

function Times({ locale, zone, t, rise }: RiseView) {
  const [first, last] = [when(rise.firstAt, locale, zone, 'short'), when(rise.lastAt, locale, zone, 'short')];
  return (
    <dl className="rise-times">
      <dt>{t('warnings:first')}</dt>
      <dd>
        <DateTime at={first.iso}>{first.text}</DateTime>
      </dd>
      <dt>{t('warnings:last')}</dt>
      <dd>
        <DateTime at={last.iso}>{last.text}</DateTime>
      </dd>
      <dt>{t('warnings:people')}</dt>
      <dd>{rise.people}</dd>
    </dl>
  );
}

/** Who saw it or closed it. */
function Done({ locale, zone, t, rise }: RiseView) {
  const { seen, closed } = rise;
  const at = (instant: string) => when(instant, locale, zone, 'short').text;
  if (closed) {
    const date = at(closed.at);
    const reason = t(`warnings:reason.${closed.reason}`);
    const who = closed.by ?? t('warnings:nobody');
    return <p className="hint">{t('warnings:closed.by', { date, name: who, reason })}</p>;
  }
  if (!seen) return null;
  const name = seen.by ?? t('warnings:nobody');
  return <p className="hint">{t('warnings:seen.by', { date: at(seen.at), name })}</p>;
}

export function RiseFacts(view: RiseView) {
  const { t, rise } = view;
  return (
    <>
      <div className="rise-head">
        <p className="rise-count">
          <Text>{sayCount(view)}</Text>
        </p>
        <Marks {...view} />
      </div>
      {rise.words.length > 0 ? (
        <ul className="rise-words" aria-label={t('warnings:words')}>
          {rise.words.map((word) => (
            <li key={word}>
              <bdi>{word}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="rise-figures">
        <Weeks {...view} />
        <Times {...view} />
      </div>
      <Done {...view} />
    </>
  );
}
