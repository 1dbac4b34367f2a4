/** What goes in and comes out of the procedures for apps whose talk lives here. */
import { z } from 'zod';
import { meaningSchema } from '#server/domain/conversation/meaning';
import { localeSchema } from '#server/domain/intake/request';

/** WeChat asks for three at once, and for five in its newer versions. */
export const grantedInput = z.strictObject({
  templateIds: z.array(z.string().regex(/^[\w-]{1,100}$/)).max(5),
});

const address = {
  channel: z.string().max(40),
  account: z.string().max(120),
  externalId: z.string().max(320),
};

/** `messageId` is the outbox row's id: appending it again does nothing. */
export const appendToAddressInput = z.strictObject({
  ...address,
  locale: localeSchema,
  messageId: z.uuid(),
  meaning: meaningSchema,
});

export const grantInput = z.strictObject({ ...address, templateId: z.string().max(100) });
export const spendInput = grantInput.extend({ keep: z.int().min(0).max(10) });

/** Who the vendor says that it is. */
export const signInAddressInput = z.strictObject({ ...address, locale: localeSchema.nullable() });
export const bearerOutput = z.object({ token: z.string(), expiresAt: z.string() });
