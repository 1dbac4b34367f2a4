/** Where the person writes: words, photos, their place when it was asked for, and a button that says what it does. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Button } from '#ui/button';
import { FileField } from '#ui/file-field';
import { GpsButton } from '#ui/gps-button';
import { Text } from '#ui/text';
import { MessageId } from './message-id';

type ComposerProps = { locale: Locale; t: Translate; words?: string; error?: string; asksLocation: boolean };

function Place({ t }: { t: Translate }) {
  const words = {
    button: t('chat:place.button'),
    searching: t('request:where.gps.searching'),
    found: t('chat:place.found', { meters: '{meters}' }),
    denied: t('request:where.gps.denied'),
    failed: t('request:where.gps.failed'),
  };
  return <GpsButton latName="lat" lngName="lng" words={words} />;
}

export function Composer({ locale, t, words, error, asksLocation }: ComposerProps) {
  return (
    <form
      id="composer"
      className="composer"
      method="post"
      action={`/${locale}/chat/say`}
      encType="multipart/form-data"
      noValidate
      data-composer
    >
      <MessageId />
      {asksLocation ? <Place t={t} /> : null}
      <div className="composer-top">
        <label htmlFor="text">
          <Text>{t('chat:composer.label')}</Text>
        </label>
        <details>
          <summary>
            <Text>{t('chat:composer.photos')}</Text>
          </summary>
          <FileField
            name="files"
            label={t('chat:composer.files')}
            hint={t('chat:composer.filesHint')}
            accept="image/*,application/pdf"
          />
        </details>
      </div>
      {error ? (
        <p className="field-error" id="text-error">
          <Text>{error}</Text>
        </p>
      ) : null}
      <div className="composer-row">
        <textarea
          className="input"
          id="text"
          name="text"
          rows={2}
          dir="auto"
          defaultValue={words}
          aria-describedby={error ? 'text-error' : undefined}
          aria-invalid={error ? true : undefined}
        />
        <Button>{t('chat:composer.send')}</Button>
      </div>
    </form>
  );
}
