/**
 * What kind of request it is. We propose what the words seem to say and mark it as our guess; people confirm, correct, or say that
 * they are not sure, and staff put it right later.
 */

import { formatInstant } from '#locales/format';
import { requestTypes } from '#server/domain/intake/request';
import { type Choice, ChoiceList } from '#ui/choice-list';
import { Select } from '#ui/desk/select';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import { otherCategory } from '../answers';
import { readCategories, readCity, readSuggestion, type Suggestion } from '../draft';
import type { StepProps } from './step';
import { StepForm } from './step-form';

function typeChoices({ t }: StepProps, guess: string | undefined): Choice[] {
  const types = requestTypes.map((type) => ({
    value: type,
    label: t(`ticket:typeAction.${type}`),
    hint:
      type === guess
        ? t('request:kind.guess', { hint: t(`ticket:typeHint.${type}`) })
        : t(`ticket:typeHint.${type}`),
  }));
  return [
    ...types,
    { value: 'not-sure', label: t('request:kind.notSure'), hint: t('request:kind.notSureHint') },
  ];
}

type Proposed = StepProps & { suggestion: Suggestion | null };

/** Up to three proposals, each with who would get it and by when they reply, and the way to the whole list. */
async function Categories(props: Proposed) {
  const { locale, t, answers, suggestion } = props;
  const proposals = suggestion?.categories ?? [];
  const { zone } = await readCity();
  const isProposed = proposals.some(({ code }) => code === answers.categoryCode);
  const isOther = answers.kindDone && !isProposed;
  if (proposals.length === 0) return <WholeList {...props} isOnly />;
  return (
    <>
      <ChoiceList
        name="categoryCode"
        label={t('request:kind.category')}
        hint={t('request:kind.categoryHint')}
        choices={[
          ...proposals.map((proposal) => ({
            value: proposal.code,
            label: proposal.name,
            hint: whatHappens(proposal, { locale, t, zone }),
          })),
          { value: otherCategory, label: t('request:kind.otherCategory') },
        ]}
        chosen={isOther ? otherCategory : (answers.categoryCode ?? proposals[0]?.code)}
      />
      <WholeList {...props} isOnly={false} />
    </>
  );
}

type Said = Pick<StepProps, 'locale' | 't'> & { zone: string };

function whatHappens(proposal: Suggestion['categories'][number], { locale, t, zone }: Said) {
  const { department, replyDueAt } = proposal;
  if (!replyDueAt) return undefined;
  const date = formatInstant(replyDueAt, locale, zone);
  return department
    ? t('request:kind.goesTo', { department: department.name, date })
    : t('request:kind.goesToCentre', { date });
}

/** Out of sight while a proposal is chosen, in browsers that can tell; what is chosen here counts only with "something else". */
async function WholeList({ locale, t, answers, suggestion, isOnly }: Proposed & { isOnly: boolean }) {
  const groups = await readCategories(locale);
  const isProposed = suggestion?.categories.some(({ code }) => code === answers.categoryCode);
  return (
    <div className={isOnly ? undefined : 'whole-list'}>
      <Select
        name="categoryList"
        label={t(isOnly ? 'request:kind.listOnly' : 'request:kind.list')}
        hint={isOnly ? undefined : t('request:kind.listHint')}
        empty={t('request:kind.listEmpty')}
        groups={groups.map(({ name, categories }) => ({
          label: name,
          options: categories.map((category) => ({ value: category.code, label: category.name })),
        }))}
        value={isProposed ? undefined : answers.categoryCode}
      />
    </div>
  );
}

/** What we would do as the words stand; whoever has chosen already sees their own choice below. */
function Filing({ answers, suggestion }: Proposed) {
  if (!suggestion || answers.kindDone) return null;
  return (
    <Notice>
      <p>
        <Text>{suggestion.filing}</Text>
      </p>
    </Notice>
  );
}

export async function KindStep(props: StepProps) {
  const { locale, t, answers } = props;
  const suggestion = await readSuggestion(answers.text, locale);
  const guess = suggestion?.requestType.value;
  return (
    <>
      <h1 className="title">
        <Text>{t('request:kind.title')}</Text>
      </h1>
      <Filing {...props} suggestion={suggestion} />
      <StepForm {...props} step="kind">
        <ChoiceList
          name="requestType"
          label={t('request:kind.type')}
          hint={t('request:kind.typeHint')}
          choices={typeChoices(props, guess)}
          chosen={answers.requestType ?? guess ?? 'not-sure'}
        />
        <Categories {...props} suggestion={suggestion} />
      </StepForm>
    </>
  );
}
