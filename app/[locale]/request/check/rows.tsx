/** The answers as the person will check them: every question that was asked, with the way back to it. */
import type { ReactNode } from 'react';
import { journey, type Step } from '#server/domain/intake/journey';
import { normalisePhone, showPhone } from '#server/domain/people/contact';
import type { SummaryRow } from '#ui/summary-list';
import { bare, Text } from '#ui/text';
import { answersIn, questionIn } from '../../_answer-words';
import type { StepProps } from '../_steps/step';
import { showPoint } from '../_steps/where';
import { pointOf } from '../answers';

/** `category`: the name of the one they chose. */
type RowProps = StepProps & { category: string | null };

function row({ locale, t }: RowProps, key: string, step: Step, answer: ReactNode): SummaryRow {
  const question = t(`request:row.${key}`);
  const href = `/${locale}/request/${step}?from=check`;
  return { key, question, answer, change: { href, label: t('common:change'), about: bare(question) } };
}

function written(text: string): ReactNode {
  return (
    <p className="written" dir="auto">
      {text}
    </p>
  );
}

function optional({ t }: RowProps, value: string | undefined, show: (value: string) => ReactNode): ReactNode {
  return value?.trim() ? show(value.trim()) : <Text>{t('common:notProvided')}</Text>;
}

function place(props: RowProps): ReactNode {
  const { t, answers } = props;
  const point = pointOf(answers.place);
  if (!answers.place) return <Text>{t('request:where.nowhere.chosen')}</Text>;
  return (
    <>
      {answers.place.text ? <bdi className="written">{answers.place.text}</bdi> : null}
      {point ? (
        <p>
          <Text>{t('request:where.point.have', { point: showPoint(point) })}</Text>
        </p>
      ) : null}
    </>
  );
}

function kind({ t, answers, category }: RowProps): ReactNode {
  const type = answers.requestType ?? 'not-sure';
  return (
    <>
      <p>
        <Text>{type === 'not-sure' ? t('request:kind.notSure') : t(`ticket:typeAction.${type}`)}</Text>
      </p>
      {category ? (
        <p>
          <bdi>{category}</bdi>
        </p>
      ) : null}
    </>
  );
}

/** Numbers and addresses of machines read from left to right in every language. */
function leftToRight(text: string): ReactNode {
  return <bdi dir="ltr">{text}</bdi>;
}

function contactRows(props: RowProps): SummaryRow[] {
  const { t, answers } = props;
  const name = (text: string) => <bdi>{text}</bdi>;
  const phone = (typed: string) => leftToRight(showPhone(normalisePhone(typed) ?? typed));
  const rows = [
    row(props, 'name', 'contact', optional(props, answers.name, name)),
    row(props, 'phone', 'contact', optional(props, answers.phone, phone)),
    row(props, 'email', 'contact', optional(props, answers.email, leftToRight)),
  ];
  if (answers.applicantKind !== 'enterprise') return rows;
  const company = optional(props, answers.organisation, name);
  return [
    ...rows,
    row(props, 'behalf', 'contact', <Text>{t('ticket:applicant.enterprise')}</Text>),
    row(props, 'organisation', 'contact', company),
  ];
}

function needs({ t, answers }: RowProps): ReactNode {
  const chosen = answers.accessNeeds ?? [];
  if (chosen.length === 0) return <Text>{t('request:needs.none')}</Text>;
  return (
    <ul className="plain-list">
      {chosen.map((need) => (
        <li key={need}>
          <Text>{t(`ticket:need.${need}`)}</Text>
        </li>
      ))}
    </ul>
  );
}

function when({ t, answers }: RowProps): ReactNode {
  if (!answers.when) return <Text>{t('request:when.unknown.chosen')}</Text>;
  return <bdi className="written">{answers.when}</bdi>;
}

/** One line for each question of the category, under its own words. */
function detailRows(props: RowProps): SummaryRow[] {
  const { locale, t, answers, asked } = props;
  const href = `/${locale}/request/details?from=check`;
  return asked.questions.map((question) => {
    const about = questionIn(question, locale);
    const said = answersIn(question, answers.answers?.[question.code], locale);
    return {
      key: `details-${question.code}`,
      question: about,
      answer: said ? <bdi>{said}</bdi> : <Text>{t('common:notProvided')}</Text>,
      change: { href, label: t('common:change'), about },
    };
  });
}

export function checkRows(props: RowProps): SummaryRow[] {
  const { t, answers, asked, draft } = props;
  const steps = journey(answers, asked).map((item) => item.step);
  const ifAsked = (step: Step, answer: ReactNode) =>
    steps.includes(step) ? [row(props, step, step, answer)] : [];
  const count = draft?.files.length ?? 0;
  const files = <Text>{count > 0 ? t('request:photos.count', { count }) : t('request:photos.none')}</Text>;
  return [
    row(props, 'what', 'what', written(answers.text ?? '')),
    row(props, 'photos', 'photos', files),
    ...ifAsked('where', place(props)),
    row(props, 'kind', 'kind', kind(props)),
    ...ifAsked('when', when(props)),
    ...detailRows(props),
    row(props, 'who', 'who', <Text>{answers.identity ? t(`ticket:identity.${answers.identity}`) : ''}</Text>),
    ...(answers.identity === 'anonymous' ? [] : contactRows(props)),
    row(props, 'needs', 'needs', needs(props)),
  ];
}
