/** The administrator connects a further account. */
import { addableChannels, settingsOf } from '#server/domain/channel-settings';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues, type Values } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';
import { typedAccounts } from '../_parts/typed-account';

type Typed = { channel: (typeof addableChannels)[number]; values: Values };

/** The first field that is needed and empty. */
function missingIn({ channel, values }: Typed): string | null {
  const needed = settingsOf(channel).filter(({ isNeeded }) => isNeeded);
  return ['name', ...needed.map(({ name }) => name)].find((name) => !one(values, name)) ?? null;
}

async function add({ channel, values }: Typed) {
  const settings = Object.fromEntries(settingsOf(channel).map(({ name }) => [name, one(values, name)]));
  return attempt((await door()).desk.addChannelAccount({ channel, name: one(values, 'name'), settings }));
}

/** What may be kept of a form until it is corrected. */
function withoutSecrets({ channel, values }: Typed): Values {
  const secrets: string[] = settingsOf(channel)
    .filter(({ isSecret }) => isSecret)
    .map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.includes(name)));
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `/${locale}/desk/channels`;
  const channel = addableChannels.find((name) => name === one(values, 'channel'));
  if (!channel) return seeOther(here);
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const typed = { channel, values };
  const field = missingIn(typed);
  const made = field ? ({ ok: false, reason: 'setting-missing' } as const) : await add(typed);
  if (made.ok) return seeOther(here);
  const problem = { field: field ?? undefined, reason: made.reason };
  const kept = typedAccounts.put(staff.staffId, { values: withoutSecrets(typed), problem });
  return seeOther(`${here}?add=${channel}&kept=${kept}`);
}
