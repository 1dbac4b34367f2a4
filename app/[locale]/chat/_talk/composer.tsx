/** Where the person writes: words, photos, their place, and a button that says what it does. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { FileField } from '#ui/file-field';
import { GpsButton } from '#ui/gps-button';
import { Text } from '#ui/text';
import { AskedHere } from './asked-here';
import { PhotoIcon, SendIcon } from './icons';

type ComposerProps = {
  locale: Locale;
  t: Translate;
  words?: string;
  error?: string;
  asksLocation: boolean;
  isEmbedded: boolean;
};

function Place({ t }: { t: Translate }) {
  const words = {
    button: t('chat:place.button'),
    searching: t('request:where.gps.searching'),
    found: t('chat:place.found', { meters: '{meters}' }),
    denied: t('request:where.gps.denied'),
    failed: t('request:where.gps.failed'),
  };
  return <GpsButton latName="lat" lngName="lng" isSaidElsewhere words={words} />;
}

/** Without a script the list opens and shows the browser's own field; with one the button leads straight to the camera or the files. */
function Photos({ t }: { t: Translate }) {
  return (
    <details className="composer-photos" data-photos>
      <summary>
        <PhotoIcon />
        <Text>{t('chat:composer.photos')}</Text>
      </summary>
      <FileField
        name="files"
        label={t('chat:composer.files')}
        hint={t('chat:composer.filesHint')}
        accept="image/*,application/pdf"
      />
    </details>
  );
}

export function Composer({ locale, t, words, error, asksLocation, isEmbedded }: ComposerProps) {
  return (
    <form
      id="composer"
      className={asksLocation ? 'composer asks-place' : 'composer'}
      method="post"
      action={`/${locale}/chat/say`}
      encType="multipart/form-data"
      noValidate
      data-composer
    >
      <AskedHere isEmbedded={isEmbedded} />
      <div className="composer-top">
        <label htmlFor="text">
          <Text>{t('chat:composer.label')}</Text>
        </label>
        <Photos t={t} />
        <Place t={t} />
      </div>
      <ul className="chosen" data-chosen hidden />
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
          rows={1}
          dir="auto"
          defaultValue={words}
          aria-describedby={error ? 'text-error' : undefined}
          aria-invalid={error ? true : undefined}
        />
        <button className="button button-main" type="submit">
          <SendIcon />
          <span>
            <Text>{t('chat:composer.send')}</Text>
          </span>
        </button>
      </div>
    </form>
  );
}
