/** The knowledge base as those who write it see it. Everybody at the desk reads all of it, the internal articles too. */
import { isLocale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { articleStateNames } from '#server/domain/knowledge/article-states';
import { ButtonLink } from '#ui/button';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Pager } from '#ui/desk/pager';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { deskLocaleOf, requireStaff } from '../_staff';
import { ArticleFilter, type Asked } from './_parts/article-filter';
import { ArticleTable } from './_parts/article-table';
import { knowledgeHref } from './_parts/knowledge';
import { Reviews } from './_parts/reviews';
import { Sections } from './_parts/sections';

type Query = Partial<Record<keyof Asked | 'after', string | string[]>>;
type KnowledgePageProps = LocaleParams & { searchParams: Promise<Query> };
const uuid = /^[0-9a-f-]{36}$/;

function askedOf(query: Query): Asked & { after?: string } {
  const said = (name: keyof Query) => [query[name]].flat()[0]?.trim().slice(0, 200) || undefined;
  return {
    state: said('state'),
    unit: said('unit'),
    lacks: said('lacks'),
    only: said('only'),
    q: said('q'),
    after: said('after'),
  };
}

function inputOf({ state, unit, lacks, only, q, after }: ReturnType<typeof askedOf>) {
  return {
    state: articleStateNames.find((name) => name === state),
    ownerId: unit && uuid.test(unit) ? unit : undefined,
    lacks: isLocale(lacks) ? lacks : undefined,
    isOverdue: only === 'overdue' || undefined,
    isInternal: only === 'internal' || undefined,
    q,
    cursor: after,
  };
}

function queryOf(asked: Asked & { after?: string }): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

export default async function KnowledgePage({ params, searchParams }: KnowledgePageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(knowledgeHref(locale));
  const { after, ...asked } = askedOf(query);
  const { desk } = await door();
  const [found, units, reviews] = await Promise.all([
    attempt(desk.knowledgeList(inputOf({ ...asked, after }))),
    desk.departments(),
    desk.knowledgeReviews(),
  ]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/knowledge" />;
  const t = plainTranslator(locale);
  const { rows, nextCursor, mayWrite } = found.value;
  return (
    <DeskFrame
      locale={locale}
      path="/knowledge"
      query={queryOf(asked)}
      title={t('desk:knowledge.title')}
      here="knowledge"
      staff={frameStaff(staff, locale)}
    >
      <div className="queue-head">
        <h1>{t('desk:knowledge.title')}</h1>
        {mayWrite ? (
          <ButtonLink href={knowledgeHref(locale, '/new')}>{t('desk:knowledge.new')}</ButtonLink>
        ) : null}
      </div>
      <Sections locale={locale} here="articles" />
      <Reviews locale={locale} articles={reviews.articles} />
      <ArticleFilter locale={locale} units={units} asked={asked} />
      <ArticleTable locale={locale} rows={rows} />
      <Pager
        label={t('desk:pager.label')}
        first={
          after ? { href: knowledgeHref(locale, queryOf(asked)), label: t('desk:pager.first') } : undefined
        }
        next={
          nextCursor
            ? {
                href: knowledgeHref(locale, queryOf({ ...asked, after: nextCursor })),
                label: t('desk:pager.next'),
              }
            : undefined
        }
      />
    </DeskFrame>
  );
}
