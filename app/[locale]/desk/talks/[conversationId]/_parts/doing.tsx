/** What can be done with a talk besides answering: make a request of it, give it back. */
import { randomUUID } from 'node:crypto';
import { limits, requestTypes } from '#server/domain/intake/request';
import { Button } from '#ui/button';
import { Disclosure } from '#ui/desk/disclosure';
import { Select } from '#ui/desk/select';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import { categoryGroups } from '../../../_choices';
import type { TalkView } from './talk-view';

export function Doing({ view }: { view: TalkView }) {
  const { t, talk, here } = view;
  const hasWritten = talk.messages.some(({ from }) => from === 'staff');
  return (
    <section className="panel" aria-labelledby="doing">
      <h2 id="doing">{t('desk:talks.doing')}</h2>
      <Disclosure label={t('desk:talks.file.title')}>
        <FileForm view={view} />
      </Disclosure>
      <Disclosure label={t('desk:talks.back')}>
        <p className="hint">{t(hasWritten ? 'desk:talks.backHint' : 'desk:talks.backNever')}</p>
        <form method="post" action={`${here}/back`}>
          <Button look="quiet">{t('desk:talks.back')}</Button>
        </form>
      </Disclosure>
    </section>
  );
}

function FileForm({ view }: { view: TalkView }) {
  const { t, locale, talk, here, categories } = view;
  return (
    <form className="move" method="post" action={`${here}/file`} noValidate>
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <TextArea
        name="caseText"
        label={t('desk:talks.file.text')}
        hint={t('desk:talks.file.hint')}
        value={talk.words}
        rows={7}
        limit={limitWords(t, limits.text)}
      />
      <Select
        name="requestType"
        label={t('desk:intake.type')}
        empty={t('desk:intake.byRules')}
        options={requestTypes.map((value) => ({ value, label: t(`ticket:type.${value}`) }))}
      />
      <Select
        name="categoryCode"
        label={t('desk:intake.category')}
        empty={t('desk:intake.byRules')}
        groups={categoryGroups({ categories, locale })}
      />
      <Button>{t('desk:talks.file.do')}</Button>
    </form>
  );
}
