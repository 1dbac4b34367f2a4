/** The three questions, each with its own answers in words, and room for more. Nothing is chosen beforehand. */
import type { Translate } from '#locales/translate';
import { limits } from '#server/domain/intake/request';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import type { SaidProblem } from './problems';
import { marks, solvedWords, type TypedRating } from './rating';

type RatingFormProps = {
  t: Translate;
  /** Where the form is posted. */
  action: string;
  typed: TypedRating;
  problems: readonly SaidProblem[];
};

function errorOf({ t, problems }: RatingFormProps, field: string) {
  const found = problems.find((problem) => problem.field === field);
  return found ? { error: found.text, errorPrefix: t('common:errors.prefix') } : {};
}

function Marks({ field, ...props }: RatingFormProps & { field: 'result' | 'service' }) {
  const { t, typed } = props;
  return (
    <ChoiceList
      name={field}
      label={t(`rate:${field}.label`)}
      hint={t(`rate:${field}.hint`)}
      isInline
      choices={marks.toReversed().map((mark) => ({ value: String(mark), label: t(`rate:mark.${mark}`) }))}
      chosen={typed[field] === undefined ? undefined : String(typed[field])}
      {...errorOf(props, field)}
    />
  );
}

export function RatingForm(props: RatingFormProps) {
  const { t, action, typed } = props;
  return (
    <form className="stack" method="post" action={action} noValidate>
      <ChoiceList
        name="solved"
        label={t('rate:solved.label')}
        choices={solvedWords.map((word) => ({ value: word, label: t(`rate:solved.${word}`) }))}
        chosen={typed.solved}
        {...errorOf(props, 'solved')}
      />
      <Marks {...props} field="result" />
      <Marks {...props} field="service" />
      <TextArea
        name="comment"
        label={t('rate:comment.label')}
        hint={t('rate:comment.hint')}
        value={typed.comment}
        rows={4}
        limit={limitWords(t, limits.comment)}
        {...errorOf(props, 'comment')}
      />
      <div className="actions">
        <Button busyLabel={t('common:sending')}>{t('rate:send')}</Button>
      </div>
    </form>
  );
}
