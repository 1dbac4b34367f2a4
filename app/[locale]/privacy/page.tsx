/** The privacy notice that the law asks for, in words people read: short first, then all of it. Kept by printing or saving the page. */
import { formatDay } from '#locales/format';
import { plainTranslator, translator } from '#locales/translate';
import { ScriptButton } from '#ui/button';
import { Chapter } from '#ui/chapter';
import { DateTime } from '#ui/date-time';
import { PageShell } from '#ui/page-shell';
import { hotline } from '#ui/site';
import { Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../_locale';

export const dynamic = 'force-static';

/** The day the notice last changed. */
const changedOn = '2026-11-21';

const chapters = {
  short: ['less', 'choose', 'looked', 'never'],
  who: ['centre'],
  what: ['request', 'contact', 'needs', 'place', 'chat', 'technical'],
  basis: ['duty'],
  seen: ['named', 'confidential', 'anonymous', 'looked', 'story'],
  sensitive: ['never', 'health', 'photo', 'child'],
  machine: ['sort', 'person'],
  passed: ['departments', 'companies', 'channels'],
  kept: ['drafts', 'files', 'device', 'chat', 'cases'],
  cookies: ['locale', 'draft', 'cases', 'chat', 'outcome', 'device', 'staff'],
  rights: ['list', 'how', 'limit', 'complain'],
  safe: ['sealed', 'breach'],
  changes: ['said'],
} as const;

type ChapterName = keyof typeof chapters;

export default async function PrivacyPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const say = (chapter: ChapterName, key: string) =>
    t(`pages:privacy.${chapter}.${key}`, { phone: hotline, name: `huying-${key}` });
  return (
    <PageShell
      locale={locale}
      path="/privacy"
      title={plain('pages:privacy.title')}
      description={plain('pages:privacy.lede')}
    >
      <h1>
        <Text>{t('pages:privacy.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('pages:privacy.lede')}</Text>
      </p>
      <ScriptButton does="print">
        <Text>{t('common:print')}</Text>
      </ScriptButton>
      {Object.entries(chapters).map(([name, keys]) => {
        const chapter = name as ChapterName;
        const texts = keys.map((key) => say(chapter, key));
        const isList = texts.length > 1;
        const opening = chapter === 'cookies' ? [say('cookies', 'intro')] : [];
        return (
          <Chapter
            key={chapter}
            id={chapter}
            title={say(chapter, 'title')}
            sentences={isList ? opening : texts}
            items={isList ? texts : []}
          />
        );
      })}
      <p className="hint">
        <Text value={(date) => <DateTime at={changedOn}>{date}</DateTime>}>
          {t('pages:updated', { date: formatDay(changedOn, locale) })}
        </Text>
      </p>
    </PageShell>
  );
}
