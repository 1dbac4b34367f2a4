/** Looking at the words while the caller talks: the proposal, the date to tell them, and the questions of the category. */
import { formatInstant } from '#locales/format';
import { questionLimits, whenCode } from '#server/domain/intake/questions';
import { Button } from '#ui/button';
import { Field } from '#ui/field';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { QuestionField } from '../../../_question-field';
import { all } from '../../_posted';
import { answerField } from './intake';
import { asked, type IntakeFormView } from './intake-form-view';

type Part = { view: IntakeFormView; zone: string };

/** Our proposal, those that come after it, and the promise for what is chosen now. */
function Seen({ view, zone }: Part) {
  const { t, plain, locale, seen } = view;
  if (!seen) return null;
  const others = seen.categories.slice(1).map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(others);
  const date = formatInstant(seen.replyDueAt, locale, zone);
  return (
    <Notice isStatus>
      <p>
        <Text>{seen.filing}</Text>
      </p>
      {others.length > 0 ? (
        <p>
          <Text>{t('questions:desk.others', { list })}</Text>
        </p>
      ) : null}
      <p>
        <strong>{plain('questions:desk.promise', { date })}</strong>
      </p>
    </Notice>
  );
}

export function AskedFields({ view, zone }: Part) {
  const { t, plain, locale, typed, seen } = view;
  const questions = seen?.asked.questions ?? [];
  const said = (text: string) => ({ [locale]: text });
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked">
        <Text>{t('questions:desk.heading')}</Text>
      </h2>
      <p className="hint">
        <Text>{t(seen ? 'questions:desk.again' : 'questions:desk.look')}</Text>
      </p>
      <Seen view={view} zone={zone} />
      {seen?.asked.needsWhen ? (
        <Field
          {...asked(view, answerField(whenCode))}
          label={t('questions:desk.when')}
          maxLength={questionLimits.when}
          autoComplete="off"
        />
      ) : null}
      {questions.map(({ code, kind, label, hint, options, isRequired }) => (
        <QuestionField
          key={code}
          name={answerField(code)}
          locale={locale}
          t={t}
          question={{
            kind,
            isRequired,
            names: said(label),
            hints: hint ? said(hint) : {},
            options: options.map((option) => ({ code: option.code, names: said(option.label) })),
          }}
          answer={all(typed?.values, answerField(code))}
        />
      ))}
      <input type="hidden" name="askedOf" value={seen?.categoryCode ?? ''} />
      <Button look="quiet" name="look" value="yes">
        {plain('questions:desk.button')}
      </Button>
    </section>
  );
}
