/** For the administrator: a further account of a channel. First which channel, then what it takes; secrets are never shown again. */
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import {
  type AddableChannel,
  addableChannels,
  type ChannelSetting,
  settingsOf,
} from '#server/domain/channel-settings';
import { Button } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { one } from '../../_posted';
import { sayProblem } from '../../_refusals';
import type { TypedAccount } from './typed-account';

export function ChannelChoice({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="panel">
      <h2>
        <Text>{t('desk:channels.add')}</Text>
      </h2>
      <p className="hint">
        <Text>{t('desk:channels.addHint')}</Text>
      </p>
      <ul className="chips">
        {addableChannels.map((channel) => (
          <li key={channel}>
            <a className="chip" href={`?add=${channel}#add`}>
              <Text>{t(`ticket:channel.${channel}`)}</Text>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AccountFormProps = { locale: Locale; channel: AddableChannel; typed: TypedAccount | null };

export function AccountForm({ locale, channel, typed }: AccountFormProps) {
  const plain = plainTranslator(locale);
  const asked = (name: string) => ({
    name,
    error: typed?.problem.field === name ? sayProblem(plain, typed.problem) : undefined,
    errorPrefix: plain('common:errors.prefix'),
  });
  const setting = ({ name, isNeeded, isSecret }: ChannelSetting) => (
    <Field
      key={name}
      {...asked(name)}
      label={name}
      hint={isNeeded ? undefined : plain('desk:channels.optional')}
      type={isSecret ? 'password' : 'text'}
      value={isSecret ? undefined : one(typed?.values, name)}
      direction="ltr"
      autoComplete="off"
      maxLength={2000}
    />
  );
  return (
    <form className="panel" id="add" method="post" action={`/${locale}/desk/channels/add`} noValidate>
      <h2>{plain('desk:channels.addTo', { channel: plain(`ticket:channel.${channel}`) })}</h2>
      <p className="hint">{plain('desk:channels.secrets')}</p>
      <input type="hidden" name="channel" value={channel} />
      <Field
        {...asked('name')}
        label={plain('desk:channels.name')}
        hint={plain('desk:channels.nameHint')}
        value={one(typed?.values, 'name')}
        maxLength={60}
        autoComplete="off"
      />
      {settingsOf(channel).map(setting)}
      <Button>{plain('desk:channels.save')}</Button>
    </form>
  );
}
