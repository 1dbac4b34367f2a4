/** We asked the person something: the question and its answer form stand before everything else, as the work waits for it. */
import { Notice } from '#ui/notice';
import { FactsForm } from './facts-form';
import type { CasePartProps } from './part';

export function Question(props: CasePartProps) {
  const { t, view } = props;
  if (!view.question) return null;
  return (
    <Notice look="important" title={t('track:question.title')}>
      <p className="written" dir="auto">
        {view.question}
      </p>
      <FactsForm {...props} label={t('track:question.label')} button={t('track:question.send')} />
    </Notice>
  );
}
