/**
 * Danger to life comes first, in the language of the person's own words: the number before any further question. The request is taken all
 * the same.
 */
import { languages } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import type { Emergency } from '../draft';

const numbers = (text: string) => <a href={`tel:${text}`}>{text}</a>;

function Call({ emergency }: { emergency: Emergency }) {
  const { locale, number } = emergency;
  return (
    <p>
      <a className="button button-danger" href={`tel:${number}`}>
        <span>
          <Text>{translator(locale)('request:emergency.call', { number })}</Text>
        </span>
      </a>
    </p>
  );
}

export function EmergencyNotice({ emergency }: { emergency: Emergency }) {
  const { locale, message, textNumber, care } = emergency;
  const t = translator(locale);
  const direction = languages.find(({ code }) => code === locale)?.direction;
  return (
    <div className="emergency-first" role="alert" lang={locale} dir={direction}>
      <Notice look="urgent" title={message}>
        <Call emergency={emergency} />
        {care?.phones.map((phone) => (
          <p key={phone}>
            <Text value={numbers}>{t(`danger:line.${care.kind}`, { phone })}</Text>
          </p>
        ))}
        <p>
          <Text value={(text) => <a href={`sms:${text}`}>{text}</a>}>
            {t('danger:cannotSpeak', { number: textNumber })}
          </Text>
        </p>
        <p>
          <Text>{plainTranslator(locale)('request:emergency.goOn')}</Text>
        </p>
      </Notice>
    </div>
  );
}
