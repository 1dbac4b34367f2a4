/** Whether one takes talks now, said in words, with the switch beside it. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Button } from '#ui/button';
import { Text } from '#ui/text';
import { type Talks, talksPath } from './talks';

type PresenceProps = { locale: Locale; talks: Talks };

export function Presence({ locale, talks }: PresenceProps) {
  const t = translator(locale);
  const { isTaking, isOfficeOpen, atTalks } = talks;
  const start = isOfficeOpen ? 'desk:talks.state.start' : 'desk:talks.state.startAnyway';
  return (
    <section
      className={isTaking ? 'presence presence-on' : 'presence'}
      aria-label={t('desk:talks.state.title')}
    >
      <div>
        <p className="presence-state">
          <Text>{t(isTaking ? 'desk:talks.state.on' : 'desk:talks.state.off')}</Text>
        </p>
        <p className="hint">
          <Text>{t('desk:talks.state.count', { count: atTalks })}</Text>{' '}
          {isOfficeOpen || isTaking ? null : <Text>{t('desk:talks.state.closed')}</Text>}
        </p>
      </div>
      <form method="post" action={`${talksPath(locale)}/here`}>
        <Button look={isTaking ? 'quiet' : 'main'} name="wants" value={isTaking ? 'off' : 'on'}>
          {t(isTaking ? 'desk:talks.state.stop' : start)}
        </Button>
      </form>
    </section>
  );
}
