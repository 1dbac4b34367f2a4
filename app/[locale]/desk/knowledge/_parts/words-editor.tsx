/** The words of an article: each field in the source language and beside it in another one, so that a translator sees both. */
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import { type TextField, textFields } from '#server/domain/knowledge/article';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import { one, type Values } from '../../_posted';
import { limitOf, wordsId } from './typed-article';

type WordsProps = {
  locale: Locale;
  source: Locale;
  beside: Locale | null;
  values: Values;
  errorOf: (field: string) => { error?: string; errorPrefix?: string };
};

const rows: Partial<Record<TextField, number>> = { questions: 4, summary: 4, body: 12 };
const inOneLine: readonly TextField[] = ['title', 'fee', 'duration'];

function labelOf(t: Translate, language: Locale, field: TextField): string {
  const name = t(`desk:knowledge.field.${field}`);
  return t('desk:knowledge.inLanguage', { field: name, language: languageOf(language).ownName });
}

function OneField({
  language,
  field,
  props,
  t,
}: {
  language: Locale;
  field: TextField;
  props: WordsProps;
  t: Translate;
}) {
  const name = wordsId(language, field);
  const asked = {
    name,
    label: labelOf(t, language, field),
    value: one(props.values, name),
    ...props.errorOf(name),
  };
  if (inOneLine.includes(field)) return <Field {...asked} maxLength={limitOf(field)} autoComplete="off" />;
  const isSource = language === props.source;
  const hint =
    isSource && (field === 'questions' || field === 'summary')
      ? t(`desk:knowledge.hint.${field}`)
      : undefined;
  const limit = field === 'summary' || field === 'body' ? limitWords(t, limitOf(field)) : undefined;
  return <TextArea {...asked} hint={hint} rows={rows[field] ?? 3} limit={limit} />;
}

export function WordsEditor(props: WordsProps) {
  const { locale, source, beside, values } = props;
  const t = plainTranslator(locale);
  const languages = beside ? [source, beside] : [source];
  return (
    <section className="words-editor" aria-labelledby="words-title">
      <h2 id="words-title">{t('desk:knowledge.words')}</h2>
      {languages.map((language) => (
        <input key={language} type="hidden" name="languages" value={language} />
      ))}
      {textFields.map((field) => (
        <div key={field} className="side-by-side">
          {languages.map((language) => (
            <div key={language}>
              <OneField language={language} field={field} props={props} t={t} />
            </div>
          ))}
        </div>
      ))}
      {beside ? <Translation locale={locale} beside={beside} values={values} /> : null}
    </section>
  );
}

type TranslationProps = { locale: Locale; beside: Locale; values: Values };

/** Who wrote the translation, and that somebody compared it with the source just now. */
function Translation({ locale, beside, values }: TranslationProps) {
  const t = plainTranslator(locale);
  const name = wordsId(beside, 'origin');
  return (
    <div className="side-by-side">
      <Select
        name={name}
        label={t('desk:knowledge.writtenBy', { language: languageOf(beside).ownName })}
        value={one(values, name) || 'human'}
        options={(['human', 'machine'] as const).map((origin) => ({
          value: origin,
          label: t(`desk:knowledge.origin.${origin}`),
        }))}
      />
      <p className="choice">
        <input type="checkbox" id="confirmed" name="confirmed" value={beside} />
        <label htmlFor="confirmed">
          {t('desk:knowledge.confirm', { language: languageOf(beside).ownName })}
        </label>
      </p>
    </div>
  );
}
