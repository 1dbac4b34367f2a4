/** The accessibility statement: what we aim at, what is checked and how, and honestly what is missing. */
import { formatDay } from '#locales/format';
import { plainTranslator, translator } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { Chapter } from '#ui/chapter';
import { DateTime } from '#ui/date-time';
import { PageShell } from '#ui/page-shell';
import { hotline } from '#ui/site';
import { Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../_locale';

export const dynamic = 'force-static';

/** The day this statement was last gone through against the site itself. */
const reviewedOn = '2026-11-21';

export default async function AccessibilityPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const say = (key: string) => t(`pages:accessibility.${key}`, { phone: hotline });
  const chapter = (id: string, keys: string[]) => ({
    id,
    title: say(`${id}.title`),
    items: keys.map((key) => say(`${id}.${key}`)),
  });
  return (
    <PageShell
      locale={locale}
      path="/accessibility"
      title={plain('pages:accessibility.title')}
      description={plain('pages:accessibility.lede')}
    >
      <h1>
        <Text>{say('title')}</Text>
      </h1>
      <p className="lede">
        <Text>{say('lede')}</Text>
      </p>
      <Chapter
        id="standard"
        title={say('standard.title')}
        sentences={[say('standard.goal'), say('standard.state'), say('standard.scope')]}
      />
      <Chapter {...chapter('can', ['keyboard', 'script', 'zoom', 'colour', 'time', 'needs', 'phone'])} />
      <Chapter {...chapter('checked', ['automatic', 'hand', 'none'])} />
      <Chapter {...chapter('gaps', ['pictures', 'sign', 'aloud', 'readers'])} />
      <Chapter id="tell" title={say('tell.title')} sentences={[say('tell.how'), say('tell.promise')]} />
      <ButtonLink href={`/${locale}/request`} look="quiet">
        {say('tell.action')}
      </ButtonLink>
      <p className="hint">
        <Text value={(date) => <DateTime at={reviewedOn}>{date}</DateTime>}>
          {t('pages:updated', { date: formatDay(reviewedOn, locale) })}
        </Text>
      </p>
    </PageShell>
  );
}
