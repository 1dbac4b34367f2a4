/** After a request was taken down: what to tell the caller, in the order in which it is read out, and what can be done at once. */
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { ButtonLink } from '#ui/button';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { frameStaff } from '../../_frame';
import { when } from '../../_names';
import { deskLocaleOf, requireStaff } from '../../_staff';
import { type Filed, filedIntakes } from '../_intake/intake';

type FiledPageProps = LocaleParams & { searchParams: Promise<{ filed?: string }> };
type ReadOutProps = { t: Translate; filed: Filed; due: { iso: string; text: string } };

/** In groups, as it is spoken: 6, 6, 1 digits of the number; 3 and 3 of the code. */
function spokenCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

function ReadOut({ t, filed, due }: ReadOutProps) {
  return (
    <dl className="read-out panel-number">
      <div>
        <dt>
          <Text>{t('desk:filed.number')}</Text>
        </dt>
        <dd>
          <CaseNumber grouped={showCaseNumber(filed.caseNumber)} isLarge />
        </dd>
      </div>
      <div>
        <dt>
          <Text>{t('desk:filed.code')}</Text>
        </dt>
        <dd>
          <CaseNumber grouped={spokenCode(filed.accessCode)} isLarge />
        </dd>
      </div>
      <div>
        <dt>
          <Text>{t('desk:filed.due')}</Text>
        </dt>
        <dd>
          <DateTime at={due.iso}>{due.text}</DateTime>
        </dd>
      </div>
    </dl>
  );
}

function Forgotten({ t }: { t: Translate }) {
  return (
    <p className="lede">
      <Text>{t('desk:filed.forgotten')}</Text>
    </p>
  );
}

export default async function FiledPage({ params, searchParams }: FiledPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/new`);
  const filed = filedIntakes.find(staff.staffId, query.filed);
  const [t, plain, city] = [translator(locale), plainTranslator(locale), await (await door()).city.about()];
  return (
    <DeskFrame
      locale={locale}
      path="/new"
      title={plain('desk:filed.title')}
      here="new"
      staff={frameStaff(staff, locale)}
      width="text"
    >
      <h1>
        <Text>{t('desk:filed.title')}</Text>
      </h1>
      {filed?.emergency ? (
        <Notice look="urgent" title={filed.emergency.number}>
          <p>{filed.emergency.message}</p>
        </Notice>
      ) : null}
      {filed ? (
        <ReadOut t={t} filed={filed} due={when(filed.replyDueAt, locale, city.zone)} />
      ) : (
        <Forgotten t={t} />
      )}
      {filed ? (
        <p className="hint">
          <Text>{t('desk:filed.onlyNow')}</Text>
        </p>
      ) : null}
      <div className="actions">
        {filed ? (
          <ButtonLink href={`/${locale}/desk/tickets/${filed.caseNumber}`}>{t('desk:filed.open')}</ButtonLink>
        ) : null}
        <ButtonLink href={`/${locale}/desk/new`} look="quiet">
          {t('desk:filed.next')}
        </ButtonLink>
      </div>
    </DeskFrame>
  );
}
