/** Two ways to add a channel: take a code from here to it, or bring one from it to here. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Button } from '#ui/button';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { fieldError } from '../../track/_case/problems';
import type { Came } from './my-page';

type AddChannelProps = { locale: Locale; t: Translate; zone: string; came: Came };

function GivenCode({ locale, t, zone, came }: AddChannelProps) {
  const { code, until } = came.typed;
  if (!code || !until) return null;
  return (
    <div className="panel-number" id="code">
      <p>
        <Text>{t('my:channels.add.say')}</Text>
      </p>
      <p className="case-number-large">
        <Text>{t('my:channels.add.words', { code })}</Text>
      </p>
      <p className="hint">
        <Text>{t('my:channels.add.until', { time: formatInstant(until, locale, zone, 'time') })}</Text>
      </p>
    </div>
  );
}

export function AddChannel(props: AddChannelProps) {
  const { locale, t, came } = props;
  return (
    <>
      <h2>
        <Text>{t('my:channels.add.title')}</Text>
      </h2>
      <GivenCode {...props} />
      <form className="stack" method="post" action={`/${locale}/my/channels/code`}>
        <p>
          <Text>{t('my:channels.add.text')}</Text>
        </p>
        <div className="actions">
          <Button>{t('my:channels.add.get')}</Button>
        </div>
      </form>
      <h2>
        <Text>{t('my:channels.typed.title')}</Text>
      </h2>
      <form className="stack" method="post" action={`/${locale}/my/channels/join`} noValidate>
        <Field
          name="linkCode"
          label={t('my:channels.typed.label')}
          hint={t('my:channels.typed.hint')}
          inputMode="numeric"
          autoComplete="off"
          direction="ltr"
          width="code"
          maxLength={40}
          {...fieldError(t, came.problems, 'linkCode')}
        />
        <div className="actions">
          <Button look="quiet">{t('my:channels.typed.send')}</Button>
        </div>
      </form>
    </>
  );
}
