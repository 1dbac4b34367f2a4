/** A channel as people call it, with enough of its address to recognise one's own. */
import type { Translate } from '#locales/translate';
import { type NoticeChannel, noticeChannels } from '#server/domain/channels';

export function channelWord(t: Translate, channel: string): string {
  const known: NoticeChannel = noticeChannels.find((name) => name === channel) ?? 'webchat';
  return t(`ticket:channel.${known}`);
}

export function channelWithName(
  t: Translate,
  { channel, name }: { channel: string; name: string | null },
): string {
  return name ? `${channelWord(t, channel)} ${name}` : channelWord(t, channel);
}
