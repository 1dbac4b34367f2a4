/** Things in the talk: the receipt one may want to find again, a case, an answer, a notice. Each says in words what its look says. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { familyOf } from '#server/domain/ticket/states';
import { ScriptButton } from '#ui/button';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { StatusLine } from '#ui/status-line';
import { Text } from '#ui/text';
import type { Card } from './conversation';
import { LinkedText } from './linked-text';

type Around = { locale: Locale; t: Translate; zone: string };
type CardProps<K extends Card['kind']> = Around & { card: Extract<Card, { kind: K }>; text: string };

function CaseLine({ t, caseNumber }: { t: Translate; caseNumber: string }) {
  return (
    <p className="card-number">
      <Text value={(number) => <CaseNumber grouped={number} />}>
        {t('chat:card.number', { caseNumber: showCaseNumber(caseNumber) })}
      </Text>
    </p>
  );
}

function DueBy({ locale, t, zone, at }: Around & { at: string }) {
  return (
    <p>
      <Text value={(text) => <DateTime at={at}>{text}</DateTime>}>
        {t('chat:card.due', { date: formatInstant(at, locale, zone, 'date') })}
      </Text>
    </p>
  );
}

function Open({ locale, t, caseNumber }: { locale: Locale; t: Translate; caseNumber: string }) {
  return (
    <a className="card-link" href={`/${locale}/track/${caseNumber}`} data-out>
      <Text>{t('chat:card.open')}</Text>
    </a>
  );
}

function Receipt({ locale, t, zone, card }: CardProps<'receipt'>) {
  const { caseNumber, accessCode, replyDueAt, isAnonymous } = card;
  const grouped = showCaseNumber(caseNumber);
  return (
    <div className="card card-receipt">
      <p className="card-title">
        <Text>{t('chat:card.received')}</Text>
      </p>
      <dl>
        <dt>
          <Text>{t('chat:card.numberLabel')}</Text>
        </dt>
        <dd>
          <CaseNumber grouped={grouped} />
        </dd>
        <dt>
          <Text>{t('chat:card.codeLabel')}</Text>
        </dt>
        <dd>
          <CaseNumber grouped={accessCode} />
        </dd>
      </dl>
      <DueBy locale={locale} t={t} zone={zone} at={replyDueAt} />
      <p className="hint">
        <Text>{t(isAnonymous ? 'chat:card.keepAnonymous' : 'chat:card.keep')}</Text>
      </p>
      <ScriptButton does="copy" copies={`${grouped}\n${accessCode}`} doneLabel={t('common:copied')}>
        <Text>{t('chat:card.copy')}</Text>
      </ScriptButton>
    </div>
  );
}

function Case({ locale, t, zone, card }: CardProps<'case'>) {
  const { caseNumber, title, status, replyDueAt } = card;
  const isOpen = familyOf(status) === 'open';
  return (
    <div className="card card-case">
      {title ? (
        <p className="card-title" dir="auto">
          <bdi>{title}</bdi>
        </p>
      ) : null}
      <CaseLine t={t} caseNumber={caseNumber} />
      <StatusLine word={t(`ticket:status.${status}`)} family={familyOf(status)} />
      {replyDueAt && isOpen ? <DueBy locale={locale} t={t} zone={zone} at={replyDueAt} /> : null}
      <Open locale={locale} t={t} caseNumber={caseNumber} />
    </div>
  );
}

/** Articles are ours, so their address is written anew for this page rather than taken from what was sent elsewhere. */
function Article({ locale, t, card }: CardProps<'article'>) {
  const slug = card.url.split('/').at(-1) ?? '';
  return (
    <div className="card card-article">
      <p className="card-title">{card.title}</p>
      <p>{card.summary}</p>
      <a className="card-link" href={`/${locale}/knowledge/${slug}`} data-out>
        <Text>{t('chat:card.read')}</Text>
      </a>
    </div>
  );
}

function Notice({ locale, t, card, text }: CardProps<'notice'>) {
  return (
    <div className="card card-notice">
      <p className="card-title" dir="auto">
        <bdi>{card.title}</bdi>
      </p>
      <CaseLine t={t} caseNumber={card.caseNumber} />
      <p className="card-words" dir="auto">
        <LinkedText>{text}</LinkedText>
      </p>
      <Open locale={locale} t={t} caseNumber={card.caseNumber} />
    </div>
  );
}

const kinds = { receipt: Receipt, case: Case, article: Article, notice: Notice };

export function CardView(props: CardProps<Card['kind']>) {
  const View = kinds[props.card.kind] as (props: CardProps<Card['kind']>) => React.ReactNode;
  return <View {...props} />;
}
