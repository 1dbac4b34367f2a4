/** The questions of the category, together on one page: they are few, short and about one thing. */
import { Text } from '#ui/text';
import { QuestionField } from '../../_question-field';
import { fieldOfQuestion } from '../answers';
import { errorOf, type StepProps } from './step';
import { StepForm } from './step-form';

export function DetailsStep(props: StepProps) {
  const { locale, t, answers, asked } = props;
  return (
    <>
      <h1 className="title">
        <Text>{t('request:details.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('request:details.lede')}</Text>
      </p>
      <StepForm {...props} step="details">
        {asked.questions.map((question) => {
          const name = fieldOfQuestion(question);
          const field = { name, locale, t, question, answer: answers.answers?.[question.code] };
          return <QuestionField key={question.code} {...field} {...errorOf(props, name)} />;
        })}
      </StepForm>
    </>
  );
}
