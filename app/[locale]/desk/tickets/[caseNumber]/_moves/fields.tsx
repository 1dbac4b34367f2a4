/** The fields of the moves' forms. What goes to the person is told apart from what stays inside, in words, at every text box. */

import { isLocale, languageOf } from '#locales/languages';
import { limits, requestTypes, urgencies } from '#server/domain/intake/request';
import { ChoiceList } from '#ui/choice-list';
import { DateField } from '#ui/desk/date-field';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import { categoryGroups, unitChoices, unitGroups } from '../../../_choices';
import { nameIn } from '../../../_names';
import { all, one } from '../../../_posted';
import { sayProblem } from '../../../_refusals';
import type { TicketView } from '../_parts/ticket-view';
import { type FieldName, fieldId, reasonsOf, type StaffMove } from './move-forms';

type FieldProps = { view: TicketView; move: StaffMove };

/** Name, typed value and error of one field, for whatever draws it. */
function asked({ view, move }: FieldProps, field: FieldName) {
  const name = fieldId(move, field);
  const typed = view.typed?.form === move ? view.typed : null;
  const problem = typed?.problems.find((candidate) => candidate.field === name);
  return {
    name,
    error: problem && sayProblem(view.plain, problem),
    errorPrefix: view.plain('common:errors.prefix'),
    value: typed ? one(typed.values, name) : undefined,
    chosen: typed ? all(typed.values, name) : [],
  };
}

function PublicText(props: FieldProps) {
  const { view, move } = props;
  const { locale, t, ticket } = view;
  const language = isLocale(ticket.locale) ? languageOf(ticket.locale).ownName : ticket.locale;
  return (
    <TextArea
      {...asked(props, 'publicText')}
      label={t(`desk:publicText.${move}`)}
      hint={ticket.locale === locale ? t('desk:reads.same') : t('desk:reads.other', { language })}
      rows={move === 'resolve' || move === 'answerDirectly' ? 8 : 4}
      limit={limitWords(t, limits.text)}
    />
  );
}

function InternalText(props: FieldProps) {
  const { view, move } = props;
  const { t } = view;
  return (
    <TextArea
      {...asked(props, 'internalText')}
      label={t(`desk:internalText.${move}`)}
      hint={t('desk:staffOnly')}
      rows={3}
    />
  );
}

function ReasonCode(props: FieldProps) {
  const { view, move } = props;
  const { t } = view;
  const label = (code: string) =>
    move === 'decline' ? t(`ticket:declineReason.${code}`) : t(`ticket:returnReason.${code}`);
  return (
    <ChoiceList
      {...asked(props, 'reasonCode')}
      label={t('desk:reason')}
      choices={reasonsOf(move).map((value) => ({ value, label: label(value) }))}
    />
  );
}

function Department(props: FieldProps) {
  const { view } = props;
  const { locale, t, plain, units, ticket } = view;
  const proposed = units.find((unit) => unit.id === ticket.proposedDepartmentId);
  const field = asked(props, 'departmentId');
  return (
    <Select
      {...field}
      label={t('desk:dispatch.lead')}
      hint={
        proposed
          ? t('desk:dispatch.proposed', { unit: nameIn(proposed.names, locale) })
          : t('desk:dispatch.noProposal')
      }
      empty={plain('desk:dispatch.choose')}
      groups={unitGroups(view)}
      value={field.value ?? proposed?.id}
    />
  );
}

function Assisting(props: FieldProps) {
  const { view } = props;
  const { t } = view;
  const field = asked(props, 'assistingIds');
  return (
    <details className="assisting" open={field.chosen.length > 0}>
      <summary>{t('desk:dispatch.assisting')}</summary>
      <ChoiceList
        {...field}
        label={t('desk:dispatch.assistingHint')}
        takes="several"
        choices={unitChoices(view)}
      />
    </details>
  );
}

function TargetCaseNumber(props: FieldProps) {
  const { t } = props.view;
  return (
    <Field
      {...asked(props, 'targetCaseNumber')}
      label={t('desk:merge.target')}
      hint={t('desk:merge.hint')}
      width="case-number"
      direction="ltr"
      inputMode="numeric"
      maxLength={40}
    />
  );
}

function NewDueDate(props: FieldProps) {
  const { t, ticket } = props.view;
  return (
    <DateField
      {...asked(props, 'newDueDate')}
      label={t('desk:extension.until')}
      hint={t('desk:extension.untilHint')}
      min={ticket.replyDueAt?.slice(0, 10)}
    />
  );
}

function RequestType(props: FieldProps) {
  const { t, plain, ticket } = props.view;
  const now = plain(`ticket:type.${ticket.requestType}`);
  const options = requestTypes.map((value) => ({ value, label: plain(`ticket:type.${value}`) }));
  return (
    <Select
      {...asked(props, 'requestType')}
      label={t('desk:reclassify.type')}
      empty={plain('desk:reclassify.asIs', { now })}
      options={options.filter(({ value }) => value !== ticket.requestType)}
    />
  );
}

function CategoryCode(props: FieldProps) {
  const { locale, t, plain, ticket } = props.view;
  const now = ticket.category ? nameIn(ticket.category, locale) : plain('desk:reclassify.none');
  return (
    <Select
      {...asked(props, 'categoryCode')}
      label={t('desk:reclassify.category')}
      empty={plain('desk:reclassify.asIs', { now })}
      groups={categoryGroups(props.view)}
    />
  );
}

function Urgency(props: FieldProps) {
  const { t, plain, ticket } = props.view;
  const now = plain(`ticket:urgency.${ticket.urgency}`);
  const options = urgencies.map((value) => ({ value, label: plain(`ticket:urgency.${value}`) }));
  return (
    <Select
      {...asked(props, 'urgency')}
      label={t('desk:reclassify.urgency')}
      empty={plain('desk:reclassify.asIs', { now })}
      options={options.filter(({ value }) => value !== ticket.urgency)}
    />
  );
}

export const fields: Record<FieldName, (props: FieldProps) => React.ReactNode> = {
  publicText: PublicText,
  internalText: InternalText,
  reasonCode: ReasonCode,
  departmentId: Department,
  assistingIds: Assisting,
  targetCaseNumber: TargetCaseNumber,
  newDueDate: NewDueDate,
  requestType: RequestType,
  categoryCode: CategoryCode,
  urgency: Urgency,
};
