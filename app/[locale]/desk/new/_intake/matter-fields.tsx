/** What it is about: the caller's words, and as much of type, subject and place as is clear at once. */

import { limits, requestTypes } from '#server/domain/intake/request';
import { Select } from '#ui/desk/select';
import { Field } from '#ui/field';
import { Text } from '#ui/text';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import { categoryGroups } from '../../_choices';
import { asked, type IntakeFormView } from './intake-form-view';

export function MatterFields({ view }: { view: IntakeFormView }) {
  const { t, plain, locale, categories } = view;
  return (
    <section className="panel" aria-labelledby="matter">
      <h2 id="matter">
        <Text>{t('desk:intake.matter')}</Text>
      </h2>
      <TextArea
        {...asked(view, 'text')}
        label={t('desk:intake.text')}
        hint={t('desk:intake.textHint')}
        rows={9}
        limit={limitWords(t, limits.text)}
      />
      <div className="pair">
        <Select
          {...asked(view, 'requestType')}
          label={t('desk:intake.type')}
          empty={plain('desk:intake.byRules')}
          options={requestTypes.map((value) => ({ value, label: plain(`ticket:type.${value}`) }))}
        />
        <Select
          {...asked(view, 'categoryCode')}
          value={view.seen?.categoryCode ?? asked(view, 'categoryCode').value}
          label={t('desk:intake.category')}
          empty={plain('desk:intake.byRules')}
          groups={categoryGroups({ categories, locale })}
        />
      </div>
      <Field
        {...asked(view, 'place')}
        label={t('desk:intake.place')}
        maxLength={limits.place}
        autoComplete="off"
      />
    </section>
  );
}
