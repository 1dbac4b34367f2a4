/** Where staff come in: name and password, or the identity provider when there is one. A plain form to next-auth. */
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { houseSettings } from '#server/api/house';
import { deskPath } from '#server/auth/callback-path';
import { callbackCookieName, csrfCookieName } from '#server/auth/session';
import { isRefusal } from '#server/domain/refusals';
import { Button } from '#ui/button';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { Field } from '#ui/field';
import { Mark } from '#ui/mark';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import type { LocaleParams } from '../../../_locale';
import { deskLocaleOf, signInAddress } from '../_staff';
import { typedNames } from './_typed-names';

type Query = { callbackUrl?: string; error?: string; left?: string; kept?: string };
type SignInProps = LocaleParams & { searchParams: Promise<Query> };

/** next-auth's token against forged forms: its cookie holds "token|hash". Null when the browser did not take the cookie. */
async function csrfToken(): Promise<string | null> {
  const cookie = (await cookies()).get(csrfCookieName(houseSettings().isSecure))?.value;
  return cookie?.split('|')[0] ?? null;
}

/** Where to go on to. After a wrong password the address does not say it any more, but next-auth's cookie still does. */
async function targetOf({ callbackUrl, error }: Query, locale: Locale): Promise<string> {
  const { baseUrl, isSecure } = houseSettings();
  const begun = error ? (await cookies()).get(callbackCookieName(isSecure))?.value : undefined;
  return deskPath(callbackUrl ?? begun, baseUrl, locale);
}

function problem(t: Translate, error: string | undefined): string | null {
  if (!error) return null;
  if (error === 'not-allowed') return t('desk:signIn.stranger');
  return isRefusal(error) ? t(`refusals:${error}`) : t('desk:signIn.failed');
}

function PasswordForm({ t, hidden, name }: { t: Translate; hidden: React.ReactNode; name?: string }) {
  return (
    <form className="stack" method="post" action="/api/auth/callback/password" noValidate>
      {hidden}
      <Field
        name="username"
        label={t('desk:signIn.username')}
        value={name}
        autoComplete="username"
        direction="ltr"
        maxLength={100}
      />
      <Field
        name="password"
        type="password"
        label={t('desk:signIn.password')}
        autoComplete="current-password"
        direction="ltr"
        maxLength={200}
      />
      <Button>{t('desk:signIn.enter')}</Button>
    </form>
  );
}

function ProviderForm({ t, hidden }: { t: Translate; hidden: React.ReactNode }) {
  const { oidc } = houseSettings();
  if (!oidc) return null;
  return (
    <form className="stack" method="post" action="/api/auth/signin/oidc">
      {hidden}
      <Button look="quiet">{t('desk:signIn.provider', { name: new URL(oidc.issuer).host })}</Button>
    </form>
  );
}

export default async function SignInPage({ params, searchParams }: SignInProps) {
  const [locale, query, token] = await Promise.all([deskLocaleOf(params), searchParams, csrfToken()]);
  const target = await targetOf(query, locale);
  if (!token && !query.callbackUrl) redirect(signInAddress(target));
  const t = translator(locale);
  const said = problem(t, query.error);
  const hidden = (
    <>
      <input type="hidden" name="csrfToken" value={token ?? ''} />
      <input type="hidden" name="callbackUrl" value={target} />
    </>
  );
  return (
    <DeskFrame
      locale={locale}
      path="/sign-in"
      title={plainTranslator(locale)('desk:signIn.title')}
      hasErrors={said !== null}
      width="text"
    >
      <div className="door-in">
        <Mark size={40} />
        <h1>
          <Text>{t('desk:signIn.title')}</Text>
        </h1>
        <ErrorSummary
          title={t('common:errors.title')}
          problems={said ? [{ field: 'password', text: said }] : []}
        />
        {query.left ? (
          <Notice isStatus>
            <p>
              <Text>{t('desk:signIn.left')}</Text>
            </p>
          </Notice>
        ) : null}
        {token ? (
          <>
            <PasswordForm t={t} hidden={hidden} name={typedNames.find('', query.kept) ?? undefined} />
            <ProviderForm t={t} hidden={hidden} />
          </>
        ) : (
          <Notice look="important">
            <p>
              <Text>{t('desk:signIn.cookies')}</Text>
            </p>
            <p>
              <a href={signInAddress(target)}>
                <Text>{t('desk:signIn.again')}</Text>
              </a>
            </p>
          </Notice>
        )}
      </div>
    </DeskFrame>
  );
}
