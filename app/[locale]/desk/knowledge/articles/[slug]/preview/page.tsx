/** An article as the public would see it if it were published now, with what only staff may read beside it. */
import { notFound } from 'next/navigation';
import { isLocale, languageOf } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { Notice } from '#ui/notice';
import { attempt, door } from '../../../../../../_door';
import { Facts } from '../../../../../knowledge/_parts/facts';
import { RefusedPage } from '../../../../_frame';
import { nameIn } from '../../../../_names';
import { deskLocaleOf, requireStaff } from '../../../../_staff';
import { ArticleFrame } from '../../../_parts/article-frame';
import { articleHref } from '../../../_parts/knowledge';

type Query = { in?: string; done?: string; problem?: string };
type PreviewProps = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Query> };

export default async function PreviewPage({ params, searchParams }: PreviewProps) {
  const [locale, { slug }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const here = articleHref(locale, slug, '/preview');
  const staff = await requireStaff(here);
  const { desk } = await door();
  const [found, units] = await Promise.all([
    attempt(desk.knowledgeArticle({ slug: slug.slice(0, 120) })),
    desk.departments(),
  ]);
  if (!found.ok && found.reason === 'article-not-found') notFound();
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/knowledge" />;
  const article = found.value;
  const { content, languages } = article;
  const shown = isLocale(query.in) && content.texts[query.in] ? query.in : content.sourceLocale;
  const text = content.texts[shown];
  const unit = units.find(({ id }) => id === content.departmentId);
  const t = plainTranslator(locale);
  return (
    <ArticleFrame locale={locale} staff={staff} article={article} here="preview" query={query}>
      {content.internalNote ? (
        <Notice look="important" title={t('desk:knowledge.forStaff')}>
          <p className="written">{content.internalNote}</p>
        </Notice>
      ) : null}
      <nav className="filter" aria-label={t('desk:knowledge.previewIn')}>
        <ul>
          {languages.map((language) => (
            <li key={language.locale}>
              <a
                href={`${here}?in=${language.locale}`}
                aria-current={language.locale === shown ? 'page' : undefined}
              >
                <span lang={language.locale}>{languageOf(language.locale).ownName}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {text ? (
        <div className="preview" lang={shown} dir={languageOf(shown).direction}>
          <article className="article">
            <h2 className="preview-title">{text.title}</h2>
            <p className="lede">{text.summary}</p>
            <p className="written">{text.body}</p>
          </article>
          <section className="facts" aria-label={t('desk:knowledge.facts')}>
            <Facts
              locale={shown}
              article={{
                ...text,
                phone: content.phone || null,
                link: content.link || null,
                region: content.region,
                reviewDate: content.reviewDate,
                department: unit ? nameIn(unit.names, shown) : '',
              }}
            />
          </section>
        </div>
      ) : null}
    </ArticleFrame>
  );
}
