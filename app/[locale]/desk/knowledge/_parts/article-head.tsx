/** The top of an article's pages: what it is called, how far it is, what can be done with it, and what it still lacks. */
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import type { ArticleMove } from '#server/domain/knowledge/article-states';
import { isRefusal } from '#server/domain/refusals';
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { articleHref, type DeskArticle, knowledgeHref } from './knowledge';
import { LanguageMarks, StateMark } from './marks';

type HeadProps = {
  locale: Locale;
  article: DeskArticle;
  here: 'edit' | 'preview' | 'history';
  query: { done?: string; problem?: string };
};

export function titleOf({ content, slug }: DeskArticle): string {
  const { texts, sourceLocale } = content;
  return texts[sourceLocale]?.title || Object.values(texts)[0]?.title || slug;
}

const pages = { edit: '', preview: '/preview', history: '/history' } as const;
const done = ['save', 'submit', 'sendBack', 'publish', 'retire', 'restore'] as const;

function Tabs({ locale, article, here }: HeadProps) {
  const t = plainTranslator(locale);
  const names = (Object.keys(pages) as (keyof typeof pages)[]).filter(
    (name) => name !== 'edit' || article.mayWrite,
  );
  return (
    <nav className="filter" aria-label={t('desk:knowledge.pages')}>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a
              href={articleHref(locale, article.slug, pages[name])}
              aria-current={name === here ? 'page' : undefined}
            >
              {t(`desk:knowledge.page.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Said({ locale, query }: Pick<HeadProps, 'locale' | 'query'>) {
  const t = translator(locale);
  const what = done.find((name) => name === query.done);
  if (isRefusal(query.problem))
    return (
      <Notice look="important" isStatus>
        <p>
          <Text>{t(`refusals:${query.problem}`)}</Text>
        </p>
      </Notice>
    );
  return what ? (
    <Notice isStatus>
      <p>
        <Text>{t(`desk:knowledge.done.${what}`)}</Text>
      </p>
    </Notice>
  ) : null;
}

/** Named before it is asked for: what has to be there before the article can be published. */
function Missing({ locale, article }: Pick<HeadProps, 'locale' | 'article'>) {
  const t = plainTranslator(locale);
  if (article.missing.length === 0) return null;
  const say = ({ locale: language, field }: DeskArticle['missing'][number]) => {
    const name = t(`desk:knowledge.field.${field}`);
    return language
      ? t('desk:knowledge.inLanguage', { field: name, language: languageOf(language).ownName })
      : name;
  };
  return (
    <Notice title={t('desk:knowledge.missing')}>
      <ul className="chips">
        {article.missing.map((one) => (
          <li key={`${one.locale}${one.field}`} className="chip">
            {say(one)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function MoveButton({
  locale,
  article,
  move,
}: Pick<HeadProps, 'locale' | 'article'> & { move: ArticleMove }) {
  const t = plainTranslator(locale);
  const form = (
    <form method="post" action={knowledgeHref(locale, '/move')}>
      <input type="hidden" name="slug" value={article.slug} />
      <input type="hidden" name="version" value={article.version} />
      <Button name="move" value={move} look={move === 'retire' ? 'danger' : 'quiet'}>
        {t(`desk:knowledge.move.${move}`)}
      </Button>
    </form>
  );
  if (move !== 'retire') return form;
  return (
    <Disclosure label={t('desk:knowledge.move.retire')} look="danger">
      <p>{t('desk:knowledge.retireMeans')}</p>
      {form}
    </Disclosure>
  );
}

export function ArticleHead(props: HeadProps) {
  const { locale, article } = props;
  const t = plainTranslator(locale);
  const { state, content, liveVersion, version } = article;
  return (
    <div className="article-head">
      <p>
        <a href={knowledgeHref(locale)}>{t('desk:knowledge.title')}</a>
      </p>
      <h1 lang={content.sourceLocale} dir="auto">
        {titleOf(article)}
      </h1>
      <p className="article-marks">
        <StateMark
          locale={locale}
          article={{ state, isPublic: content.isPublic, isLive: liveVersion !== null }}
        />
        <span className="cell-small">{t('desk:knowledge.versionNow', { version })}</span>
        {liveVersion && content.isPublic ? (
          <a href={`/${locale}/knowledge/${article.slug}`}>
            {t('desk:knowledge.seePublic', { version: liveVersion })}
          </a>
        ) : null}
      </p>
      <LanguageMarks locale={locale} languages={article.languages} />
      <p className="cell-small">
        {t('desk:knowledge.counts', {
          helped: article.helped,
          didNotHelp: article.didNotHelp,
          answers: article.directAnswers,
        })}
      </p>
      <Said {...props} />
      <Missing {...props} />
      <div className="article-moves">
        {article.moves.map((move) => (
          <MoveButton key={move} locale={locale} article={article} move={move} />
        ))}
      </div>
      <Tabs {...props} />
    </div>
  );
}
