/** What the desk sees and says of channels. Secrets go in; none comes out. */
import { z } from 'zod';
import { addableChannels } from '#server/domain/channel-settings';
import { instant } from './public';

export const channelsOutput = z.object({
  channels: z.array(
    z.object({
      channel: z.string(),
      account: z.string(),
      isWell: z.boolean(),
      error: z.string().nullable(),
      since: instant,
      checkedAt: instant,
      /** Where a vendor calls us for this account; null where none does. */
      webhook: z.string().nullable(),
    }),
  ),
  added: z.array(
    z.object({
      id: z.string(),
      channel: z.string(),
      name: z.string(),
      isActive: z.boolean(),
      updatedAt: instant,
    }),
  ),
});
export const addChannelAccountInput = z.strictObject({
  channel: z.enum(addableChannels),
  /** What people at the desk call it. */
  name: z.string().trim().min(1).max(60),
  settings: z.record(z.string().max(60), z.string().max(2000)),
});
