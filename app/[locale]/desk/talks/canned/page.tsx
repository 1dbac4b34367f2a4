/** Words that are used often in talks: supervisors and administrators write them, in each language people speak. */
import { plainTranslator, translator } from '#locales/translate';
import { keepsCannedReplies } from '#server/domain/people/roles';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Disclosure } from '#ui/desk/disclosure';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { frameStaff, RefusedPage } from '../../_frame';
import { nameIn } from '../../_names';
import { deskLocaleOf, requireStaff } from '../../_staff';
import { talksPath } from '../_parts/talks';
import { CannedForm } from './_parts/canned-form';
import { typedReplies } from './_parts/typed-reply';

type CannedPageProps = LocaleParams & { searchParams: Promise<{ kept?: string; saved?: string }> };

export default async function CannedPage({ params, searchParams }: CannedPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const here = `${talksPath(locale)}/canned`;
  const staff = await requireStaff(here);
  const found = await attempt((await door()).desk.talks.canned());
  const path = '/talks/canned';
  if (!found.ok || !keepsCannedReplies(staff.role)) {
    const reason = found.ok ? 'not-allowed' : found.reason;
    return <RefusedPage locale={locale} staff={staff} reason={reason} path={path} here="talks" />;
  }
  const typed = typedReplies.find(staff.staffId, query.kept);
  const t = translator(locale);
  const title = plainTranslator(locale)('desk:talks.canned.title');
  return (
    <DeskFrame
      locale={locale}
      path={path}
      title={title}
      here="talks"
      staff={frameStaff(staff, locale)}
      hasErrors={typed !== null}
      width="text"
    >
      <p className="talk-back">
        <a href={talksPath(locale)}>
          <span className="arrow arrow-back" aria-hidden="true" /> <Text>{t('desk:talks.backList')}</Text>
        </a>
      </p>
      <h1>{title}</h1>
      <p className="lede">
        <Text>{t('desk:talks.canned.lede')}</Text>
      </p>
      {query.saved ? (
        <Notice look="important" isStatus>
          <p>
            <Text>{t('desk:talks.canned.saved')}</Text>
          </p>
        </Notice>
      ) : null}
      {found.value.length === 0 ? <p className="nothing">{t('desk:talks.canned.empty')}</p> : null}
      <div className="panel">
        {found.value.map((reply) => (
          <Disclosure
            key={reply.id}
            label={`${nameIn(reply.title, locale)} /${reply.code}`}
            isOpen={typed?.id === reply.id}
          >
            <CannedForm locale={locale} reply={reply} typed={typed?.id === reply.id ? typed : null} />
          </Disclosure>
        ))}
        <Disclosure label={t('desk:talks.canned.add')} look="main" isOpen={typed?.id === ''}>
          <CannedForm locale={locale} reply={null} typed={typed?.id === '' ? typed : null} />
        </Disclosure>
      </div>
    </DeskFrame>
  );
}
