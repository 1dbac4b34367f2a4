/** Words and photos to add to a case, in one form that the one server takes apart. */

import { limits } from '#server/domain/intake/request';
import { Button } from '#ui/button';
import { FileField } from '#ui/file-field';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import type { CasePartProps } from './part';
import { fieldError } from './problems';

type FactsFormProps = Pick<CasePartProps, 'locale' | 't' | 'caseNumber'> & {
  label: string;
  button: string;
  value?: string;
  problems?: readonly { field?: string; text: string }[];
};

export function FactsForm({ locale, t, caseNumber, label, button, value, problems = [] }: FactsFormProps) {
  return (
    <form
      className="stack"
      method="post"
      action={`/${locale}/track/${caseNumber}/facts/save`}
      encType="multipart/form-data"
      noValidate
    >
      <TextArea
        name="text"
        label={label}
        value={value}
        rows={5}
        limit={limitWords(t, limits.text)}
        {...fieldError(t, problems, 'text')}
      />
      <FileField
        name="files"
        label={t('track:facts.files')}
        hint={t('track:facts.filesHint', { max: limits.attachments })}
        accept="image/*,application/pdf"
        {...fieldError(t, problems, 'files')}
      />
      <div className="actions">
        <Button busyLabel={t('common:sending')}>{button}</Button>
      </div>
    </form>
  );
}
