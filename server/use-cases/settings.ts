/**
 * What an administrator sets for the whole city. A setting is declared beside what it is about: its key, its shape and what holds while
 * nobody has set it. Each change stands in the journal with what was there before.
 */
import type { z } from 'zod';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { SettingValue } from '#server/store/settings';
import type { TransactionStore } from '#server/store/store';
import type { Tools } from './tools';

export type Setting<T extends SettingValue> = { key: string; shape: z.ZodType<T>; unset: T };

/** What is stored in another shape than today's is as if nobody had set it. */
export async function readSetting<T extends SettingValue>(
  store: TransactionStore,
  { key, shape, unset }: Setting<T>,
): Promise<T> {
  const stored = await store.settings.read(key);
  if (stored === undefined) return unset;
  const read = shape.safeParse(stored);
  return read.success ? read.data : unset;
}

export async function changeSetting<T extends SettingValue>(
  tools: Tools,
  setting: Setting<T>,
  value: T,
  actor: StaffActor,
): Promise<void> {
  if (actor.role !== 'admin') throw new Refused('not-allowed');
  const at = tools.now();
  const { staffId } = actor;
  await tools.store.transaction(async (store) => {
    const before: SettingValue = await readSetting(store, setting);
    await store.settings.write(setting.key, value, { staffId, at });
    const data: SettingValue = { key: setting.key, before, after: value };
    await store.staff.audit({ at, action: 'change-setting', staffId, data });
  });
}
