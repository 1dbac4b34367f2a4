/** Looks through everything the person may see, whatever view is open: whoever searches does not know where it lies. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';

export function QueueSearch({ locale, q }: { locale: Locale; q?: string }) {
  const t = translator(locale);
  return (
    <search>
      <form className="queue-search" method="get" action={`/${locale}/desk/queue`}>
        <input type="hidden" name="view" value="all" />
        <label className="unseen" htmlFor="q">
          <Text>{t('desk:queue.searchLabel')}</Text>
        </label>
        <input
          className="input"
          type="search"
          id="q"
          name="q"
          dir="auto"
          defaultValue={q}
          maxLength={200}
          placeholder={t('desk:queue.searchLabel')}
          autoComplete="off"
        />
        <button className="button button-quiet" type="submit">
          <Text>{t('desk:queue.search')}</Text>
        </button>
      </form>
    </search>
  );
}
