/** The ways in: a code by mail or text message, a passkey, a link from a chat; and the number and code, for which nobody signs in. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Button, ButtonLink } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { fieldError } from '../../track/_case/problems';
import type { Came } from './my-page';
import { PasskeyForm } from './passkey-form';

type SignInProps = { locale: Locale; t: Translate; came: Came; hasPhone: boolean };

function MailForm({ locale, t, came }: SignInProps) {
  return (
    <form className="stack" method="post" action={`/${locale}/my/send`} noValidate>
      <input type="hidden" name="kind" value="email" />
      <Field
        name="email"
        label={t('my:signIn.emailLabel')}
        hint={t('my:signIn.emailHint')}
        type="email"
        value={came.typed.email}
        autoComplete="email"
        inputMode="email"
        direction="ltr"
        spellCheck={false}
        maxLength={254}
        {...fieldError(t, came.problems, 'email')}
      />
      <div className="actions">
        <Button busyLabel={t('common:sending')}>{t('my:signIn.sendMail')}</Button>
      </div>
    </form>
  );
}

function PhoneForm({ locale, t, came }: SignInProps) {
  return (
    <form className="stack" method="post" action={`/${locale}/my/send`} noValidate>
      <input type="hidden" name="kind" value="phone" />
      <Field
        name="phone"
        label={t('my:signIn.phoneLabel')}
        hint={t('my:signIn.phoneHint')}
        type="tel"
        value={came.typed.phone}
        autoComplete="tel"
        inputMode="tel"
        direction="ltr"
        width="half"
        maxLength={50}
        {...fieldError(t, came.problems, 'phone')}
      />
      <div className="actions">
        <Button look="quiet" busyLabel={t('common:sending')}>
          {t('my:signIn.sendPhone')}
        </Button>
      </div>
    </form>
  );
}

export function SignIn(props: SignInProps) {
  const { locale, t } = props;
  return (
    <>
      <MailForm {...props} />
      {props.hasPhone ? <PhoneForm {...props} /> : null}
      <PasskeyForm
        does="sign-in"
        action={`/${locale}/my/passkeys/open`}
        label={t('my:signIn.passkey')}
        failed={t('my:signIn.passkeyFailed')}
        locale={locale}
      />
      <h2>
        <Text>{t('my:signIn.others.title')}</Text>
      </h2>
      <p>
        <Text>{t('my:signIn.others.chat')}</Text>
      </p>
      <p>
        <Text>{t('my:signIn.others.number')}</Text>
      </p>
      <div className="actions">
        <ButtonLink look="quiet" href={`/${locale}/track`}>
          {t('my:signIn.others.track')}
        </ButtonLink>
      </div>
      <p className="hint">
        <Text>{t('my:signIn.anonymous')}</Text>
      </p>
    </>
  );
}
