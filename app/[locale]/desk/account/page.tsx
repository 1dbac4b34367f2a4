/** My account: who the desk takes me for, in which language it speaks to me, and the way out. */
import { type Locale, languages } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { Button } from '#ui/button';
import { DeskFrame } from '#ui/desk/desk-frame';
import { SummaryList } from '#ui/summary-list';
import { Text } from '#ui/text';
import type { LocaleParams } from '../../../_locale';
import { frameStaff } from '../_frame';
import { nameIn } from '../_names';
import { deskLocaleOf, requireStaff } from '../_staff';

function Languages({ locale }: { locale: Locale }) {
  return (
    <ul className="row">
      {languages
        .filter((language) => language.desk)
        .map(({ code, ownName }) => (
          <li key={code}>
            <a
              href={`/${code}/language/desk/account`}
              lang={code}
              hrefLang={code}
              aria-current={code === locale ? 'true' : undefined}
            >
              {ownName}
            </a>
          </li>
        ))}
    </ul>
  );
}

export default async function AccountPage({ params }: LocaleParams) {
  const locale = await deskLocaleOf(params);
  const staff = await requireStaff(`/${locale}/desk/account`);
  const t = translator(locale);
  const rows = [
    { key: 'name', question: t('desk:account.name'), answer: <bdi>{staff.name}</bdi> },
    { key: 'username', question: t('desk:account.username'), answer: <bdi dir="ltr">{staff.username}</bdi> },
    { key: 'role', question: t('desk:account.role'), answer: t(`desk:role.${staff.role}`) },
    {
      key: 'unit',
      question: t('desk:account.unit'),
      answer: staff.department ? nameIn(staff.department, locale) : t('desk:account.centre'),
    },
    { key: 'language', question: t('desk:account.language'), answer: <Languages locale={locale} /> },
  ];
  return (
    <DeskFrame
      locale={locale}
      path="/account"
      title={plainTranslator(locale)('desk:account.title')}
      here="account"
      staff={frameStaff(staff, locale)}
      width="text"
    >
      <h1>
        <Text>{t('desk:account.title')}</Text>
      </h1>
      <SummaryList rows={rows} />
      <form method="post" action={`/${locale}/desk/sign-out`}>
        <Button look="quiet">{t('desk:account.leave')}</Button>
      </form>
    </DeskFrame>
  );
}
