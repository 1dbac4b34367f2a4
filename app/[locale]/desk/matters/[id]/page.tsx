/** One matter with everybody's words. It is worked on in its leading case: what is answered there goes to all. */
import { plainTranslator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { ButtonLink } from '#ui/button';
import { CaseNumber } from '#ui/case-number';
import { DateTime } from '#ui/date-time';
import { Chip } from '#ui/desk/chip';
import { DeskFrame } from '#ui/desk/desk-frame';
import { attempt, door } from '../../../../_door';
import { frameStaff, RefusedPage } from '../../_frame';
import { withMasksSaid } from '../../_masks';
import { nameIn, when } from '../../_names';
import { deskLocaleOf, requireStaff } from '../../_staff';

type MatterProps = { params: Promise<{ locale: string; id: string }> };

export default async function MatterPage({ params }: MatterProps) {
  const [locale, { id }] = await Promise.all([deskLocaleOf(params), params]);
  const path = `/matters/${id}`;
  const staff = await requireStaff(`/${locale}/desk${path}`);
  const { desk, city } = await door();
  const [found, { zone }] = await Promise.all([attempt(desk.matter({ id })), city.about()]);
  if (!found.ok)
    return <RefusedPage locale={locale} staff={staff} reason={found.reason} path={path} here="matters" />;
  const t = plainTranslator(locale);
  const { lead, people, isEnded, members } = withMasksSaid(found.value, t);
  return (
    <DeskFrame
      locale={locale}
      path={path}
      title={lead.title}
      here="matters"
      staff={frameStaff(staff, locale)}
    >
      <p>
        <a href={`/${locale}/desk/matters`}>{t('desk:matters.one.back')}</a>
      </p>
      <h1 lang={lead.locale} dir="auto">
        {lead.title}
      </h1>
      <p className="chips">
        <Chip look="strong">{t('desk:matters.people', { count: people })}</Chip>
        <Chip>{t(`desk:state.${lead.status}`)}</Chip>
        {lead.category ? <Chip>{nameIn(lead.category, locale)}</Chip> : null}
        <Chip>{lead.department ? nameIn(lead.department, locale) : t('desk:matters.list.noUnit')}</Chip>
      </p>
      <p>{isEnded ? t('desk:matters.one.ended') : t('desk:matters.leads')}</p>
      <div className="actions">
        <ButtonLink href={`/${locale}/desk/tickets/${lead.caseNumber}`}>
          {t('desk:matters.one.open')}
        </ButtonLink>
      </div>
      <h2>{t('desk:matters.one.tickets')}</h2>
      <ul className="plain-list same-matter">
        {members.map((member) => {
          const filed = when(member.submittedAt, locale, zone, 'short');
          return (
            <li key={member.caseNumber}>
              <p>
                <a href={`/${locale}/desk/tickets/${member.caseNumber}`} lang={member.locale} dir="auto">
                  {member.title}
                </a>{' '}
                <CaseNumber grouped={showCaseNumber(member.caseNumber ?? '')} />
              </p>
              <p className="chips">
                {member.isLead ? <Chip look="strong">{t('desk:matters.lead')}</Chip> : null}
                {member.byPerson ? <Chip>{t('desk:matters.byPerson')}</Chip> : null}
                <Chip>{t(`desk:state.${member.status}`)}</Chip>
                <DateTime at={filed.iso}>{filed.text}</DateTime>
              </p>
              <p className="written" dir="auto" lang={member.locale}>
                {member.text}
              </p>
            </li>
          );
        })}
      </ul>
    </DeskFrame>
  );
}
