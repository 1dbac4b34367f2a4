/** What erasing means, before anything is done: what goes, what stays and why. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { ButtonLink } from '#ui/button';
import { CaseNumber } from '#ui/case-number';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { MyPage } from '../_parts/my-page';

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul className="plain-list">
      {of.map((sentence) => (
        <li key={sentence}>
          <Text>{sentence}</Text>
        </li>
      ))}
    </ul>
  );
}

export default async function ErasePage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const read = await attempt((await door()).me.erasable());
  if (!read.ok) redirect(`/${locale}/my`);
  const { open, ended, channels, passkeys } = read.value;
  const t = translator(locale);
  const goes = [
    t('my:erase.goes.channels', { count: channels }),
    t('my:erase.goes.talks'),
    t('my:erase.goes.contact', { count: ended }),
    t('my:erase.goes.passkeys', { count: passkeys }),
    t('my:erase.goes.draft'),
  ];
  const stays = [
    t('my:erase.stays.records'),
    t('my:erase.stays.looked'),
    ...(open.length > 0 ? [t('my:erase.stays.open'), t('my:erase.stays.code')] : []),
  ];
  return (
    <MyPage locale={locale} page="my/erase" title={t('my:erase.title')} lede={t('my:erase.lede')}>
      <h2>
        <Text>{t('my:erase.goes.title')}</Text>
      </h2>
      <Sentences of={goes} />
      <h2>
        <Text>{t('my:erase.stays.title')}</Text>
      </h2>
      <Sentences of={stays} />
      {open.length > 0 ? (
        <ul className="plain-list">
          {open.map(({ caseNumber, title }) => (
            <li key={caseNumber}>
              <CaseNumber grouped={showCaseNumber(caseNumber)} /> <bdi>{title}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={`/${locale}/my/record`}>
          <Text>{t('my:erase.copy')}</Text>
        </a>
      </p>
      <div className="actions">
        <ButtonLink look="danger" href={`/${locale}/my/erase/confirm`}>
          {t('my:erase.goOn')}
        </ButtonLink>
        <ButtonLink look="quiet" href={`/${locale}/my`}>
          {t('my:erase.confirm.keep')}
        </ButtonLink>
      </div>
    </MyPage>
  );
}
