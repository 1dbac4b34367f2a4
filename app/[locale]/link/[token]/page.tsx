/** A link that joins a channel to what this browser is signed in to. It says what would be joined, and does so only when the button is pressed. */
import { translator } from '#locales/translate';
import { Button, ButtonLink } from '#ui/button';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { isSignedIn } from '../../../_me';
import { channelWord } from '../../my/_parts/channel-words';
import { Gone } from '../../my/_parts/gone';
import { MyPage } from '../../my/_parts/my-page';
import { type TokenParams, tokenOf } from '../../my/_parts/token-params';

export default async function LinkPage({ params }: TokenParams) {
  const { locale, token } = await tokenOf(params);
  const page = `link/${token}`;
  const found = await attempt((await door()).me.link({ token }));
  if (!found.ok) return <Gone locale={locale} page={page} />;
  const t = translator(locale);
  const { name } = found.value;
  const channel = channelWord(t, found.value.channel);
  const isIn = await isSignedIn();
  return (
    <MyPage locale={locale} page={page} title={t('my:link.title')} isFirst>
      <p>
        <Text>{name ? t('my:link.named', { channel, name }) : t('my:link.text', { channel })}</Text>
      </p>
      <Notice look="important">
        <p>
          <Text>{isIn ? t('my:link.warn') : t('my:link.signIn')}</Text>
        </p>
      </Notice>
      {isIn ? (
        <form className="stack" method="post" action={`/${locale}/${page}/join`}>
          <div className="actions">
            <Button busyLabel={t('common:sending')}>{t('my:link.button')}</Button>
            <ButtonLink look="quiet" href={`/${locale}/my`}>
              {t('my:link.no')}
            </ButtonLink>
          </div>
        </form>
      ) : (
        <div className="actions">
          <ButtonLink href={`/${locale}/my`}>{t('my:link.toSignIn')}</ButtonLink>
        </div>
      )}
    </MyPage>
  );
}
