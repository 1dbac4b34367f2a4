/** The whole form of an article. One sending saves a version; what else it does is the button that was pressed. */
import { type Locale, languageOf, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { ArticleMove } from '#server/domain/knowledge/article-states';
import { isRefusal } from '#server/domain/refusals';
import { Button } from '#ui/button';
import { ErrorSummary } from '#ui/error-summary';
import type { Category, Unit } from '../../_choices';
import type { Values } from '../../_posted';
import { sayProblem } from '../../_refusals';
import { FactsEditor } from './facts-editor';
import { knowledgeHref } from './knowledge';
import type { ArticleFault } from './typed-article';
import { WordsEditor } from './words-editor';

export type ArticleFormProps = {
  locale: Locale;
  slug: string | null;
  version?: number;
  questionId?: string;
  source: Locale;
  beside: Locale | null;
  /** Where the page with another language beside it is: `with` is added. */
  path: string;
  values: Values;
  faults: readonly ArticleFault[];
  units: Unit[];
  categories: Category[];
  mayChooseOwner: boolean;
  isAddressFixed: boolean;
  /** What may follow the saving at once. */
  then: readonly Extract<ArticleMove, 'submit' | 'publish'>[];
};

function Beside({ locale, source, beside, path }: ArticleFormProps) {
  const t = plainTranslator(locale);
  const others = languages.filter(({ code }) => code !== source);
  return (
    <nav className="filter" aria-label={t('desk:knowledge.beside')}>
      <ul>
        {others.map(({ code }) => (
          <li key={code}>
            <a
              href={`${path}${path.includes('?') ? '&' : '?'}with=${code}`}
              aria-current={code === beside ? 'page' : undefined}
            >
              <span lang={code}>{languageOf(code).ownName}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function ArticleForm(props: ArticleFormProps) {
  const { locale, slug, version, questionId, beside, source, values, faults, then } = props;
  const t = plainTranslator(locale);
  const say = ({ field, fault }: ArticleFault) =>
    isRefusal(fault) ? sayProblem(t, { field, reason: fault }) : t(`desk:knowledge.fault.${fault}`);
  const errorOf = (field: string) => {
    const found = faults.find((one) => one.field === field);
    return found ? { error: say(found), errorPrefix: t('common:errors.prefix') } : {};
  };
  return (
    <form className="article-form" method="post" action={knowledgeHref(locale, '/save')} noValidate>
      <ErrorSummary
        title={t('common:errors.title')}
        problems={faults.map((fault) => ({ field: fault.field, text: say(fault) }))}
      />
      {slug ? <input type="hidden" name="slug" value={slug} /> : null}
      {version ? <input type="hidden" name="version" value={version} /> : null}
      {questionId ? <input type="hidden" name="questionId" value={questionId} /> : null}
      {beside ? <input type="hidden" name="with" value={beside} /> : null}
      <Beside {...props} />
      <WordsEditor locale={locale} source={source} beside={beside} values={values} errorOf={errorOf} />
      <FactsEditor {...props} errorOf={errorOf} />
      <div className="actions article-actions">
        <Button name="then" value="stay">
          {t('desk:knowledge.save')}
        </Button>
        {then.map((move) => (
          <Button key={move} name="then" value={move} look="quiet">
            {t(`desk:knowledge.saveAnd.${move}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
