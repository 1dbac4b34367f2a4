/** The accounts that were added here, each with a switch. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { channelsOutput } from '#server/api/schemas/desk-channels';
import { Button } from '#ui/button';
import { DateTime } from '#ui/date-time';
import { when } from '../../_names';

type Added = z.infer<typeof channelsOutput>['added'];

export function AddedAccounts({ accounts, locale, zone }: { accounts: Added; locale: Locale; zone: string }) {
  if (accounts.length === 0) return null;
  const t = plainTranslator(locale);
  return (
    <table className="table">
      <caption>{t('desk:channels.added')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk:channels.name')}</th>
          <th scope="col">{t('desk:channelColumn.channel')}</th>
          <th scope="col">{t('desk:channels.changed')}</th>
          <th scope="col">{t('desk:channels.switch')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ id, name, channel, isActive, updatedAt }) => {
          const changed = when(updatedAt, locale, zone, 'short');
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{t(`ticket:channel.${channel}`)}</td>
              <td>
                <DateTime at={changed.iso}>{changed.text}</DateTime>
              </td>
              <td>
                <form method="post" action={`/${locale}/desk/channels/active`}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="active" value={isActive ? '0' : '1'} />
                  <Button look="quiet">
                    {isActive
                      ? t('desk:channels.switchOff', { name })
                      : t('desk:channels.switchOn', { name })}
                  </Button>
                </form>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
