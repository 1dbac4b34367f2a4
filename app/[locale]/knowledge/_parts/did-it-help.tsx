/** One question under each answer, with two buttons and no script. Who says no is shown how to reach people, just below. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Button } from '#ui/button';
import { Text } from '#ui/text';

type DidItHelpProps = {
  locale: Locale;
  slug: string;
  thanks: string | undefined;
  /** Asked of somebody who was writing to us: they come back to where they were. */
  isAfterWriting?: boolean;
};

export function DidItHelp({ locale, slug, thanks, isAfterWriting }: DidItHelpProps) {
  const t = translator(locale);
  if (thanks === 'yes' || thanks === 'no')
    return (
      <p className="did-it-help" id="helped" role="status" tabIndex={-1}>
        <Text>{t(thanks === 'yes' ? 'knowledge:helped.thanksYes' : 'knowledge:helped.thanksNo')}</Text>
      </p>
    );
  return (
    <form className="did-it-help" id="helped" method="post" action={`/${locale}/knowledge/${slug}/rate`}>
      {isAfterWriting ? <input type="hidden" name="from" value="request" /> : null}
      <h2>
        <Text>{t('knowledge:helped.title')}</Text>
      </h2>
      <div className="actions">
        <Button look="quiet" name="helped" value="yes">
          {t('knowledge:helped.yes')}
        </Button>
        <Button look="quiet" name="helped" value="no">
          {t('knowledge:helped.no')}
        </Button>
      </div>
    </form>
  );
}
