/** "My cases": the way in for whoever is not signed in, and everything of theirs for whoever is. */
import { translator } from '#locales/translate';
import { door } from '../../_door';
import { type LocaleParams, localeOf } from '../../_locale';
import { isSignedIn } from '../../_me';
import { readZone } from '../track/_case/case';
import { CaseList } from './_parts/case-list';
import { cameOf, MyPage, type MyQuery } from './_parts/my-page';
import { OwnThings } from './_parts/own-things';
import { SignIn } from './_parts/sign-in';

type MyCasesProps = LocaleParams & { searchParams: Promise<MyQuery> };

export default async function MyCasesPage({ params, searchParams }: MyCasesProps) {
  const [locale, query, isIn] = await Promise.all([localeOf(params), searchParams, isSignedIn()]);
  const t = translator(locale);
  const came = await cameOf('my', query, t);
  const frame = { locale, page: 'my', title: t('my:title'), came, isFirst: true };
  const { me } = await door();
  if (!isIn)
    return (
      <MyPage {...frame} lede={t('my:signIn.lede')}>
        <SignIn locale={locale} t={t} came={came} hasPhone={(await me.ways()).phone} />
      </MyPage>
    );
  const cases = await me.cases({ page: pageIn(query) });
  return (
    <MyPage {...frame} lede={t('my:lede')}>
      <CaseList locale={locale} t={t} zone={await readZone()} cases={cases} />
      <OwnThings locale={locale} t={t} />
    </MyPage>
  );
}

function pageIn({ page }: MyQuery): number {
  return page && /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1;
}
