/** Who of the staff opened the person's details, when, and the reason they had to give. */
import { redirect } from 'next/navigation';
import { formatInstant } from '#locales/format';
import { translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { readZone } from '../../track/_case/case';
import { MyPage } from '../_parts/my-page';

export default async function LookedPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const read = await attempt((await door()).me.looks({ locale }));
  if (!read.ok) redirect(`/${locale}/my`);
  const t = translator(locale);
  const zone = await readZone();
  return (
    <MyPage locale={locale} page="my/looked" title={t('my:looked.title')} lede={t('my:looked.lede')}>
      {read.value.looks.length === 0 ? (
        <p>
          <Text>{t('my:looked.nobody')}</Text>
        </p>
      ) : (
        <ul className="own-looks">
          {read.value.looks.map((look) => (
            <li key={`${look.at}${look.caseNumber}`}>
              <p>
                <Text>{t(`privacy:looked.${look.what}`, { by: look.by, purpose: look.purpose })}</Text>
              </p>
              <p className="hint">
                <DateTime at={look.at}>{formatInstant(look.at, locale, zone)}</DateTime>{' '}
                <a href={`/${locale}/track/${look.caseNumber}`}>
                  <CaseNumber grouped={showCaseNumber(look.caseNumber)} />
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </MyPage>
  );
}
