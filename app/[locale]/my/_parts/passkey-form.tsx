/** Only a script can ask a device for its passkey: the form is hidden until one shows it, and carries the device's answer to the server. */
import type { Locale } from '#locales/languages';
import { passkeyScript } from '#ui/site';
import { Text } from '#ui/text';

type PasskeyFormProps = {
  does: 'add' | 'sign-in';
  action: string;
  label: string;
  /** Said when the device or its owner did not go through with it. */
  failed: string;
  locale: Locale;
};

export function PasskeyForm({ does, action, label, failed, locale }: PasskeyFormProps) {
  return (
    <>
      <form
        className="stack passkey"
        method="post"
        action={action}
        data-passkey={does}
        data-locale={locale}
        hidden
      >
        <input type="hidden" name="token" />
        <input type="hidden" name="answer" />
        <div className="actions">
          <button type="button" className="button button-quiet">
            <Text>{label}</Text>
          </button>
        </div>
        <p role="status" data-said={failed} />
      </form>
      <script src={passkeyScript} defer />
    </>
  );
}
