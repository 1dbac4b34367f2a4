/** One ready reply, with its words in each language of the site. */
import { type Locale, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { talkLimits } from '#server/api/schemas/talks';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { Field } from '#ui/field';
import { TextArea } from '#ui/text-area';
import { one } from '../../../_posted';
import { talksPath } from '../../_parts/talks';
import type { Canned } from '../../[conversationId]/_parts/talk-view';
import type { Fault, TypedReply } from './typed-reply';

type CannedFormProps = { locale: Locale; reply: Canned | null; typed: TypedReply | null };

/** Several forms stand on the page: their fields need names of their own. */
export function fieldName(id: string, name: string): string {
  return `${name}-${id || 'new'}`;
}

function faultWords(fault: Fault, locale: Locale): string {
  const t = plainTranslator(locale);
  if (fault === 'code-bad') return t('desk:talks.canned.codeBad');
  return fault === 'words-missing' ? t('desk:talks.canned.textsMissing') : t(`refusals:${fault}`);
}

export function CannedForm({ locale, reply, typed }: CannedFormProps) {
  const t = plainTranslator(locale);
  const id = reply?.id ?? '';
  const value = (name: string, known: string) => (typed ? one(typed.values, fieldName(id, name)) : known);
  const fault = typed ? faultWords(typed.fault, locale) : undefined;
  const isOfWords = typed?.fault === 'words-missing';
  return (
    <form className="move" method="post" action={`${talksPath(locale)}/canned/save`} noValidate>
      <input type="hidden" name="id" value={id} />
      <div className="pair">
        <Field
          name={fieldName(id, 'code')}
          label={t('desk:talks.canned.code')}
          hint={t('desk:talks.canned.codeHint')}
          value={value('code', reply?.code ?? '')}
          error={isOfWords ? undefined : fault}
          errorPrefix={t('common:errors.prefix')}
          direction="ltr"
          maxLength={20}
          autoComplete="off"
        />
        <Field
          name={fieldName(id, 'sort')}
          label={t('desk:talks.canned.sort')}
          value={value('sort', String(reply?.sort ?? 100))}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
        />
      </div>
      {languages.map(({ code, ownName }, order) => (
        <fieldset key={code} className="canned-language">
          <legend lang={code}>{ownName}</legend>
          <Field
            name={fieldName(id, `title-${code}`)}
            label={t('desk:talks.canned.titles', { language: ownName })}
            value={value(`title-${code}`, reply?.title[code] ?? '')}
            error={isOfWords && order === 0 ? fault : undefined}
            errorPrefix={t('common:errors.prefix')}
            maxLength={talkLimits.cannedTitle}
            autoComplete="off"
          />
          <TextArea
            name={fieldName(id, `text-${code}`)}
            label={t('desk:talks.canned.texts', { language: ownName })}
            value={value(`text-${code}`, reply?.texts[code] ?? '')}
            rows={3}
          />
        </fieldset>
      ))}
      <ChoiceList
        name={fieldName(id, 'use')}
        label={t('desk:talks.canned.title')}
        chosen={value('use', reply && !reply.isActive ? 'off' : 'on')}
        choices={[
          { value: 'on', label: t('desk:talks.canned.active') },
          { value: 'off', label: t('desk:talks.canned.inactive') },
        ]}
        isInline
      />
      <Button>{t('desk:talks.canned.save')}</Button>
    </form>
  );
}
