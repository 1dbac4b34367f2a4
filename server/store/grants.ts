/**
 * How many messages of each template a person allowed us to send. A grant is one message, any time later; it is spent in one statement, so
 * two workers never send on the same one and nothing goes below zero.
 */
import type { Db } from './client';

/** More than a town has templates: somebody who reports made-up ones fills no table. */
const mostTemplates = 20;

export function grantStore(db: Db) {
  return {
    /** One more message of each template, up to `most`. Templates beyond the number we keep are left out. */
    async add(addressId: string, templateIds: readonly string[], most: number): Promise<void> {
      await db.$executeRaw`
        insert into notice_grant ("addressId", "templateId", "left")
        select ${addressId}::uuid, offered.id, 1 from unnest(${[...new Set(templateIds)]}::text[]) as offered (id)
        where exists (select 1 from notice_grant g where g."addressId" = ${addressId}::uuid and g."templateId" = offered.id)
          or (select count(*) from notice_grant g where g."addressId" = ${addressId}::uuid) < ${mostTemplates}
        on conflict ("addressId", "templateId") do update set "left" = least(notice_grant."left" + 1, ${most})`;
    },

    /** Takes one, if more than `keep` are left; says whether. */
    async spend(addressId: string, templateId: string, keep: number): Promise<boolean> {
      const spent = await db.$executeRaw`
        update notice_grant set "left" = "left" - 1
        where "addressId" = ${addressId}::uuid and "templateId" = ${templateId} and "left" > ${keep}`;
      return spent === 1;
    },

    /** The message was not sent after all. */
    async giveBack(addressId: string, templateId: string): Promise<void> {
      await db.$executeRaw`
        update notice_grant set "left" = "left" + 1
        where "addressId" = ${addressId}::uuid and "templateId" = ${templateId}`;
    },

    /** The vendor says that none is left, whatever we counted. */
    async forget(addressId: string, templateId: string): Promise<void> {
      await db.noticeGrant.updateMany({ where: { addressId, templateId }, data: { left: 0 } });
    },
  };
}
