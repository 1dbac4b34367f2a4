/** Every version with who wrote it, when, and what changed, the newest first; any of them can be brought back. */
import { notFound } from 'next/navigation';
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import { changedPart } from '#server/domain/knowledge/differences';
import { Button } from '#ui/button';
import { DateTime } from '#ui/date-time';
import { attempt, door } from '../../../../../../_door';
import { RefusedPage } from '../../../../_frame';
import { nameIn, when } from '../../../../_names';
import { deskLocaleOf, requireStaff } from '../../../../_staff';
import { ArticleFrame } from '../../../_parts/article-frame';
import { articleHref, type DeskArticle, knowledgeHref } from '../../../_parts/knowledge';

type Query = { done?: string; problem?: string };
type HistoryProps = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Query> };
type Version = DeskArticle['versions'][number];
type Change = Version['changes'][number];
type View = {
  locale: Locale;
  zone: string;
  article: DeskArticle;
  t: Translate;
  nameOf: (change: Change, value: string) => string;
};

function Cut({
  pieces,
  mark: Mark,
}: {
  pieces: { text: string; isChanged: boolean }[];
  mark: 'del' | 'ins';
}) {
  return pieces.map(({ text, isChanged }, order) => {
    const key = `${order}${text}`;
    return isChanged ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>;
  });
}

function ChangeLine({ change, view }: { change: Change; view: View }) {
  const { t, nameOf } = view;
  const cut = changedPart(nameOf(change, change.before), nameOf(change, change.after));
  const field = t(`desk:knowledge.${change.locale ? 'field' : 'fact'}.${change.field}`);
  const language = change.locale ? languageOf(change.locale).ownName : '';
  return (
    <div className="change">
      <dt>{change.locale ? t('desk:knowledge.inLanguage', { field, language }) : field}</dt>
      <dd lang={change.locale ?? undefined}>
        <p dir="auto" className="written">
          {change.before ? <Cut pieces={cut.before} mark="del" /> : t('desk:knowledge.nothingBefore')}
        </p>
        <p dir="auto" className="written">
          {change.after ? <Cut pieces={cut.after} mark="ins" /> : t('desk:knowledge.nothingAfter')}
        </p>
      </dd>
    </div>
  );
}

function OneVersion({ version, view }: { version: Version; view: View }) {
  const { locale, zone, article, t } = view;
  const at = when(version.at, locale, zone, 'short');
  const isNewest = version.version === article.version;
  return (
    <li className="version">
      <h2>
        {t('desk:knowledge.version', { version: version.version })}
        {version.version === article.liveVersion ? (
          <span className="chip chip-strong">{t('desk:knowledge.readNow')}</span>
        ) : null}
      </h2>
      <p className="cell-small">
        <DateTime at={at.iso}>{at.text}</DateTime> · {version.by ?? t('desk:knowledge.bySystem')}
      </p>
      {version.changes.length > 0 ? (
        <dl className="changes">
          {version.changes.map((change) => (
            <ChangeLine key={`${change.locale}${change.field}`} change={change} view={view} />
          ))}
        </dl>
      ) : (
        <p>{t(version.version === 1 ? 'desk:knowledge.firstVersion' : 'desk:knowledge.nothingChanged')}</p>
      )}
      {article.mayWrite && !isNewest ? (
        <form method="post" action={knowledgeHref(locale, '/restore')}>
          <input type="hidden" name="slug" value={article.slug} />
          <input type="hidden" name="version" value={article.version} />
          <Button look="quiet" name="restore" value={String(version.version)}>
            {t('desk:knowledge.restore', { version: version.version })}
          </Button>
        </form>
      ) : null}
    </li>
  );
}

export default async function HistoryPage({ params, searchParams }: HistoryProps) {
  const [locale, { slug }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const staff = await requireStaff(articleHref(locale, slug, '/history'));
  const { desk, city } = await door();
  const [found, units, categories, about] = await Promise.all([
    attempt(desk.knowledgeArticle({ slug: slug.slice(0, 120) })),
    desk.departments(),
    desk.categories(),
    city.about(),
  ]);
  if (!found.ok && found.reason === 'article-not-found') notFound();
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/knowledge" />;
  const t = plainTranslator(locale);
  const named = new Map([...units, ...categories].map(({ id, names }) => [id, nameIn(names, locale)]));
  const nameOf = ({ field }: Change, value: string) => {
    if (field === 'departmentId' || field === 'categoryId') return named.get(value) ?? value;
    if (field === 'audience' && value) return t(`desk:knowledge.audience.${value}`);
    if (field === 'origin' && value) return t(`desk:knowledge.origin.${value}`);
    if (field === 'isPublic')
      return t(`desk:knowledge.visibility.${value === 'true' ? 'public' : 'internal'}`);
    return value;
  };
  const view = { locale, zone: about.zone, article: found.value, t, nameOf };
  return (
    <ArticleFrame locale={locale} staff={staff} article={found.value} here="history" query={query}>
      <ol className="versions" reversed>
        {found.value.versions.map((version) => (
          <OneVersion key={version.version} version={version} view={view} />
        ))}
      </ol>
    </ArticleFrame>
  );
}
