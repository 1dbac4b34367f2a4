/** What the frame shows of who is signed in, and a page for a refusal that leaves nothing else to show. */
import type { Locale } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import type { Refusal } from '#server/domain/refusals';
import { DeskFrame, type FrameStaff } from '#ui/desk/desk-frame';
import { Text } from '#ui/text';
import { type Place, placesFor, type Staff } from './_staff';

export function frameStaff(staff: Staff, locale: Locale): FrameStaff {
  return {
    name: staff.name,
    role: plainTranslator(locale)(`desk:role.${staff.role}`),
    places: placesFor(staff.role),
    newWarnings: staff.newWarnings,
  };
}

type RefusedProps = { locale: Locale; staff: Staff; reason: Refusal; path: string; here?: Place };

export function RefusedPage({ locale, staff, reason, path, here }: RefusedProps) {
  const t = translator(locale);
  return (
    <DeskFrame
      locale={locale}
      path={path}
      title={plainTranslator(locale)('desk:refused.title')}
      here={here}
      staff={frameStaff(staff, locale)}
      width="text"
    >
      <h1>
        <Text>{t('desk:refused.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t(`refusals:${reason}`)}</Text>
      </p>
      <p>
        <a href={`/${locale}/desk/queue`}>
          <Text>{t('desk:refused.toQueue')}</Text>
        </a>
      </p>
    </DeskFrame>
  );
}
