/** The numbers for danger, before anything else on every page. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from './text';

const numbers = { police: '110', fire: '119', medical: '120' };

export function EmergencyLine({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="emergency">
      <Text value={(number) => <a href={`tel:${number}`}>{number}</a>}>{t('common:emergency', numbers)}</Text>
    </p>
  );
}
