/** Everything we hold about a person on one page, to read, print, or take along as a file. */
import { redirect } from 'next/navigation';
import { formatInstant } from '#locales/format';
import { translator } from '#locales/translate';
import { ButtonLink, ScriptButton } from '#ui/button';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { readZone } from '../../track/_case/case';
import { Consents } from '../_parts/consents';
import { MyPage } from '../_parts/my-page';
import { Cases, ChannelNames, Contacts, Talks } from '../_parts/record-parts';

const parts = [
  ['contacts', Contacts],
  ['cases', Cases],
  ['channels', ChannelNames],
  ['talks', Talks],
] as const;

export default async function RecordPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const read = await attempt((await door()).me.export({ locale }));
  if (!read.ok) redirect(`/${locale}/my`);
  const record = read.value;
  const t = translator(locale);
  const zone = await readZone();
  const madeAt = formatInstant(record.madeAt, locale, zone);
  return (
    <MyPage
      locale={locale}
      page="my/record"
      title={t('my:record.title')}
      lede={t('my:record.lede', { date: madeAt })}
    >
      <div className="actions no-print">
        <ButtonLink href={`/${locale}/my/record/file`}>{t('my:record.download')}</ButtonLink>
        <ScriptButton does="print">
          <Text>{t('common:print')}</Text>
        </ScriptButton>
      </div>
      {parts.map(([name, Part]) => (
        <section key={name} className="record-part">
          <h2>
            <Text>{t(`my:record.${name}`)}</Text>
          </h2>
          <Part locale={locale} t={t} zone={zone} record={record} />
        </section>
      ))}
      <Consents locale={locale} t={t} zone={zone} of={record} />
      <h2>
        <Text>{t('my:looked.title')}</Text>
      </h2>
      {record.looks.length === 0 ? (
        <p>
          <Text>{t('my:looked.nobody')}</Text>
        </p>
      ) : (
        <ul className="plain-list">
          {record.looks.map((look) => (
            <li key={`${look.at}${look.caseNumber}`}>
              {formatInstant(look.at, locale, zone)}{' '}
              <Text>{t(`privacy:looked.${look.what}`, { by: look.by, purpose: look.purpose })}</Text>
            </li>
          ))}
        </ul>
      )}
    </MyPage>
  );
}
