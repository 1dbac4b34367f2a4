/** Danger to life comes first: the number before any further question. The request is taken all the same. */
import type { Translate } from '#locales/translate';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';

type EmergencyNoticeProps = { t: Translate; emergency: { number: string; message: string } };

export function EmergencyNotice({ t, emergency }: EmergencyNoticeProps) {
  return (
    <Notice look="urgent" title={emergency.message}>
      <p>
        <a className="button button-danger" href={`tel:${emergency.number}`}>
          <span>
            <Text>{t('request:emergency.call', { number: emergency.number })}</Text>
          </span>
        </a>
      </p>
      <p>
        <Text>{t('request:emergency.goOn')}</Text>
      </p>
    </Notice>
  );
}
