/** What the conversation engine must know of the channel that is being spoken on. */

import { workingMinutesBetween } from '#server/domain/calendar/working-days';
import type { TalkChannel } from '#server/domain/channels';
import type { Facts } from '#server/domain/conversation/turn';
import type { Tools } from './tools';

const minute = 60_000;

export async function channelFacts(
  tools: Tools,
  channel: TalkChannel,
): Promise<Pick<Facts, 'call' | 'photosByLink' | 'isTerse'>> {
  if (channel === 'sms') return { photosByLink: true, isTerse: true };
  return channel === 'voice' ? { call: { isOfficeOpen: await isOfficeOpen(tools) } } : {};
}

/** Is this a minute of office hours, by the city's calendar? */
async function isOfficeOpen({ directory, now }: Tools): Promise<boolean> {
  const from = now();
  const until = new Date(from.getTime() + minute);
  return workingMinutesBetween(from, until, await directory.calendar()) > 0;
}
