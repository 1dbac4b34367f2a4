/** A link that a bot gave. Opening it does nothing, as programs open links too: a person presses the button. */
import { translator } from '#locales/translate';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../../_door';
import { channelWord } from '../../_parts/channel-words';
import { Gone } from '../../_parts/gone';
import { MyPage } from '../../_parts/my-page';
import { type TokenParams, tokenOf } from '../../_parts/token-params';

export default async function EnterPage({ params }: TokenParams) {
  const { locale, token } = await tokenOf(params);
  const page = `my/enter/${token}`;
  const found = await attempt((await door()).me.entrance({ token }));
  if (!found.ok) return <Gone locale={locale} page={page} />;
  const t = translator(locale);
  const { name } = found.value;
  const channel = channelWord(t, found.value.channel);
  return (
    <MyPage locale={locale} page={page} title={t('my:enter.title')} isFirst>
      <p>
        <Text>{name ? t('my:enter.named', { channel, name }) : t('my:enter.text', { channel })}</Text>
      </p>
      <Notice look="important">
        <p>
          <Text>{t('my:enter.warn')}</Text>
        </p>
      </Notice>
      <form className="stack" method="post" action={`/${locale}/${page}/open`}>
        <div className="actions">
          <Button busyLabel={t('common:sending')}>{t('my:enter.button')}</Button>
        </div>
      </form>
    </MyPage>
  );
}
