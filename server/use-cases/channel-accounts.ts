/** The channels as the desk sees them: which can speak and hear, and the accounts that an administrator added. Secrets go in and never out. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { type AddableChannel, addableChannels, settingsOf } from '#server/domain/channel-settings';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Tools } from './tools';

const longestSetting = 2000;

export async function readChannels(tools: Tools) {
  const [health, added] = await Promise.all([
    tools.store.channelHealth.all(),
    tools.store.channelAccounts.all(),
  ]);
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    channels: health.map(({ since, checkedAt, ...seen }) => ({
      ...seen,
      since: at(since),
      checkedAt: at(checkedAt),
      webhook: webhookOf(tools, seen.channel, seen.account),
    })),
    added: added.map(({ id, channel, account, isActive, updatedAt }) => ({
      id,
      channel,
      name: account,
      isActive,
      updatedAt: at(updatedAt),
    })),
  };
}

/** Works for every account; the environment's has a shorter one too. Null where no vendor calls. */
function webhookOf({ baseUrl }: Tools, channel: string, account: string): string | null {
  if (!addableChannels.some((name) => name === channel)) return null;
  return `${baseUrl}/webhooks/${channel}/${encodeURIComponent(account)}`;
}

export type NewAccount = { channel: AddableChannel; name: string; settings: Record<string, string> };

/** The same name again replaces the settings: how a renewed token is entered. The processes take it up within 15 s. */
export async function addChannelAccount(tools: Tools, input: NewAccount, actor: StaffActor) {
  requireAdmin(actor);
  const settings = readSettings(input);
  const { channel, name } = input;
  await tools.store.channelAccounts.write({
    id: tools.newId(),
    channel,
    account: name,
    settings,
    now: tools.now(),
  });
  await note(tools, actor, 'add-channel-account', { channel, name });
  return {};
}

function readSettings({ channel, settings }: NewAccount): Record<string, string> {
  const known = settingsOf(channel);
  const given = known.flatMap(({ name, isNeeded }) => {
    const value = settings[name]?.trim() ?? '';
    if (!value && isNeeded) throw new Refused('setting-missing');
    if (value.length > longestSetting) throw new Refused('invalid-input');
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

export async function setChannelActive(
  tools: Tools,
  { id, isActive }: { id: string; isActive: boolean },
  actor: StaffActor,
) {
  requireAdmin(actor);
  if (!(await tools.store.channelAccounts.setActive(id, isActive, tools.now())))
    throw new Refused('account-not-found');
  await note(tools, actor, 'set-channel-active', { id, isActive });
  return {};
}

function requireAdmin({ role }: StaffActor): void {
  if (role !== 'admin') throw new Refused('not-allowed');
}

async function note(
  tools: Tools,
  { staffId }: StaffActor,
  action: string,
  data: Record<string, string | boolean>,
) {
  await tools.store.staff.audit({ at: tools.now(), action, staffId, data });
}
