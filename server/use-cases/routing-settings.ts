/**
 * Does the house send cases on without a person, and from which confidence on? Off until the administrator switches it on; then only what
 * is filed afterwards goes by itself.
 */
import { z } from 'zod';
import type { StaffActor } from '#server/domain/people/roles';
import { leastThreshold } from '#server/domain/routing/automatic';
import { changeSetting, readSetting, type Setting } from './settings';
import type { Tools } from './tools';

export type RoutingSettings = {
  isAutomatic: boolean;
  threshold: number;
  /** When it was switched on, ISO 8601; null while it is off. */
  since: string | null;
};

const routingSetting: Setting<RoutingSettings> = {
  key: 'routing',
  shape: z.strictObject({
    isAutomatic: z.boolean(),
    threshold: z.number().min(leastThreshold).max(1),
    since: z.iso.datetime().nullable(),
  }),
  unset: { isAutomatic: false, threshold: 0.9, since: null },
};

export function routingSettings(tools: Tools): Promise<RoutingSettings> {
  return readSetting(tools.store, routingSetting);
}

/** Administrators only. */
export async function setRouting(
  tools: Tools,
  { isAutomatic, threshold }: { isAutomatic: boolean; threshold: number },
  actor: StaffActor,
): Promise<void> {
  const before = await routingSettings(tools);
  const since = isAutomatic ? (before.since ?? tools.now().toISOString()) : null;
  await changeSetting(tools, routingSetting, { isAutomatic, threshold, since }, actor);
}
