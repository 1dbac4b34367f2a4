/** The talks that one has: what somebody waits for is pointed out in words. */
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { Chip } from '#ui/desk/chip';
import { WarningMark } from '#ui/desk/warning-mark';
import { Text } from '#ui/text';
import { when } from '../../_names';
import { type TalkLine, talkPath } from './talks';

type OwnTalksProps = { locale: Locale; zone: string; lines: readonly TalkLine[] };

export function OwnTalks({ locale, zone, lines }: OwnTalksProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="own-talks">
      <h2 id="own-talks">
        <Text>{t('desk:talks.mine')}</Text>
      </h2>
      {lines.length === 0 ? (
        <p className="hint">
          <Text>{t('desk:talks.mineNone')}</Text>
        </p>
      ) : (
        <ul className="talk-cards">
          {lines.map((line) => (
            <OwnTalk key={line.conversationId} line={line} locale={locale} zone={zone} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnTalk({ line, locale, zone }: { line: TalkLine; locale: Locale; zone: string }) {
  const plain = plainTranslator(locale);
  const until = line.heldUntil ? when(line.heldUntil, locale, zone, 'time').text : '';
  return (
    <li className="talk-card">
      <a className="talk-card-open" href={talkPath(locale, line.conversationId)}>
        {line.firstWords ? (
          <span lang={line.locale} dir="auto">
            {line.firstWords}
          </span>
        ) : (
          plain('desk:talks.noFirstWords')
        )}
      </a>
      <p className="talk-marks">
        {line.isUrgent ? <Chip look="strong">{plain('desk:talks.urgent')}</Chip> : null}
        <Chip>{plain(`ticket:channel.${line.channel}`)}</Chip>
        <span lang={line.locale}>{languageOf(line.locale).ownName}</span>
      </p>
      {line.isSlow ? <WarningMark colour="red" word={plain('desk:talks.slow')} /> : null}
      {line.openSince && until ? <p className="hint">{plain('desk:talks.held', { date: until })}</p> : null}
    </li>
  );
}
