/** Articles to a file and from one. A file is first looked at: nothing is written until somebody has seen what it would do. */
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import { mayPublish } from '#server/domain/knowledge/article-rights';
import { isRefusal } from '#server/domain/refusals';
import { Button, ButtonLink } from '#ui/button';
import { DeskFrame } from '#ui/desk/desk-frame';
import { ErrorSummary } from '#ui/error-summary';
import { FileField } from '#ui/file-field';
import { Notice } from '#ui/notice';
import type { LocaleParams } from '../../../../_locale';
import { frameStaff } from '../../_frame';
import { deskLocaleOf, requireStaff } from '../../_staff';
import { knowledgeHref } from '../_parts/knowledge';
import { Sections } from '../_parts/sections';
import { type HeldFile, heldFiles } from './held-file';

type Query = { held?: string; done?: string; problem?: string };
type FilesPageProps = LocaleParams & { searchParams: Promise<Query> };

/** What the file would do, or did. */
function Found({ t, held }: { t: Translate; held: HeldFile }) {
  const { created, changed, same, bad, badCount } = held.found;
  return (
    <>
      <p>{t('desk:knowledge.import.found', { created, changed, same })}</p>
      {badCount > 0 ? (
        <>
          <p>{t('desk:knowledge.import.bad', { count: badCount })}</p>
          <ul className="bad-rows">
            {bad.map(({ row, fault, column }) => (
              <li key={`${row}${fault}${column}`}>
                {t('desk:knowledge.import.row', { row })} {t(`desk:knowledge.import.fault.${fault}`)}
                {column ? <code> {column}</code> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Held({ locale, t, id, held }: { locale: Locale; t: Translate; id: string; held: HeldFile }) {
  const { created, changed } = held.found;
  return (
    <Notice look="important" title={held.name} isStatus>
      <Found t={t} held={held} />
      {created + changed > 0 ? (
        <form method="post" action={knowledgeHref(locale, '/import/take')}>
          <Button name="held" value={id}>
            {t('desk:knowledge.import.take', { count: created + changed })}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}

export default async function FilesPage({ params, searchParams }: FilesPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(knowledgeHref(locale, '/import'));
  const t = plainTranslator(locale);
  const held = heldFiles.find(staff.staffId, query.held);
  const problem = isRefusal(query.problem) ? query.problem : null;
  return (
    <DeskFrame
      locale={locale}
      path="/knowledge/import"
      title={t('desk:knowledge.section.files')}
      here="knowledge"
      staff={frameStaff(staff, locale)}
      hasErrors={problem !== null}
    >
      <ErrorSummary
        title={t('common:errors.title')}
        problems={
          problem
            ? [
                {
                  field: 'file',
                  text: t(
                    `desk:knowledge.import.refused.${problem === 'file-too-large' ? 'large' : 'broken'}`,
                  ),
                },
              ]
            : []
        }
      />
      <h1>{t('desk:knowledge.section.files')}</h1>
      <Sections locale={locale} here="files" />
      <section className="panel">
        <h2>{t('desk:knowledge.export.title')}</h2>
        <p className="hint">{t('desk:knowledge.export.means')}</p>
        <div className="actions">
          <ButtonLink href={knowledgeHref(locale, '/export?format=csv')} look="quiet">
            {t('desk:knowledge.export.csv')}
          </ButtonLink>
          <ButtonLink href={knowledgeHref(locale, '/export?format=json')} look="quiet">
            {t('desk:knowledge.export.json')}
          </ButtonLink>
        </div>
      </section>
      {mayPublish({ kind: 'staff', ...staff }) ? (
        <section className="panel">
          <h2>{t('desk:knowledge.import.title')}</h2>
          {held && query.held && !query.done ? (
            <Held locale={locale} t={t} id={query.held} held={held} />
          ) : null}
          {held && query.done ? (
            <Notice isStatus title={t('desk:knowledge.import.done')}>
              <Found t={t} held={held} />
            </Notice>
          ) : null}
          <form
            className="stack"
            method="post"
            action={knowledgeHref(locale, '/import/file')}
            encType="multipart/form-data"
            noValidate
          >
            <FileField
              name="file"
              label={t('desk:knowledge.import.file')}
              hint={t('desk:knowledge.import.means')}
              accept=".csv,.json,text/csv,application/json"
              takesOne
            />
            <Button look="quiet">{t('desk:knowledge.import.look')}</Button>
          </form>
        </section>
      ) : null}
    </DeskFrame>
  );
}
