/** The passkeys of "my cases": which there are, one more for this device, one less. */
import { redirect } from 'next/navigation';
import { formatInstant } from '#locales/format';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { readZone } from '../../track/_case/case';
import { cameOf, MyPage, type MyQuery } from '../_parts/my-page';
import { PasskeyForm } from '../_parts/passkey-form';
import { SmallForm } from '../_parts/small-form';

type PasskeysPageProps = LocaleParams & { searchParams: Promise<MyQuery> };

export default async function PasskeysPage({ params, searchParams }: PasskeysPageProps) {
  const [locale, query] = await Promise.all([localeOf(params), searchParams]);
  const t = translator(locale);
  const read = await attempt((await door()).me.passkey.list());
  if (!read.ok) redirect(`/${locale}/my`);
  const { passkeys } = read.value;
  const zone = await readZone();
  const came = await cameOf('my/passkeys', query, t);
  const date = (at: string) => formatInstant(at, locale, zone, 'date');
  return (
    <MyPage
      locale={locale}
      page="my/passkeys"
      title={t('my:passkeys.title')}
      lede={t('my:passkeys.lede')}
      came={came}
    >
      {passkeys.length === 0 ? (
        <p>
          <Text>{t('my:passkeys.none')}</Text>
        </p>
      ) : null}
      <ul className="own-channels">
        {passkeys.map(({ id, since, lastUsedAt }, order) => (
          <li key={id} className="own-channel">
            <p className="own-channel-name">
              <Text>{t('my:passkeys.one', { number: order + 1 })}</Text>
            </p>
            <p className="hint">
              <Text>{t('my:passkeys.since', { date: date(since) })}</Text>{' '}
              {lastUsedAt ? <Text>{t('my:passkeys.used', { date: date(lastUsedAt) })}</Text> : null}
            </p>
            <SmallForm
              action={`/${locale}/my/passkeys/remove`}
              fields={{ id }}
              label={t('my:channels.remove')}
              about={t('my:channels.about', {
                action: t('my:channels.remove'),
                channel: t('my:passkeys.one', { number: order + 1 }),
              })}
            />
          </li>
        ))}
      </ul>
      <PasskeyForm
        does="add"
        action={`/${locale}/my/passkeys/add`}
        label={t('my:passkeys.add')}
        failed={t('my:signIn.passkeyFailed')}
        locale={locale}
      />
      <noscript>
        <p>
          <Text>{t('my:passkeys.script')}</Text>
        </p>
      </noscript>
    </MyPage>
  );
}
