/** What an administrator set for the whole city, by key. */
import type { Db, Prisma } from './client';

/** What can be kept as JSON. */
export type SettingValue = Prisma.InputJsonValue;

export function settingStore(db: Db) {
  return {
    /** Undefined when nobody has set it. */
    async read(key: string): Promise<unknown> {
      return (await db.setting.findUnique({ where: { key }, select: { value: true } }))?.value;
    },

    async write(key: string, value: SettingValue, by: { staffId: string; at: Date }): Promise<void> {
      const row = { value, updatedAt: by.at, staffId: by.staffId };
      await db.setting.upsert({ where: { key }, create: { key, ...row }, update: row });
    },
  };
}
