/**
 * Limits against abuse that do not punish shared addresses: what is counted first is the case (wrong codes, in the database), then the
 * device, and only far above that the IP address, behind which a whole village may sit. Everybody is slowed down before anyone is refused.
 * Requests from this machine itself (the worker, a proxy that hides its clients) are not counted by address.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refused } from '#server/domain/refusals';
import type { Who } from './context';

type Line = { slowAfter: number; refuseAfter: number };
/** Requests in a minute. `write` makes or changes something, `read` does not. */
const lines: Record<'device' | 'ip', Record<'write' | 'read' | 'sign-in', Line>> = {
  device: {
    write: { slowAfter: 10, refuseAfter: 40 },
    read: { slowAfter: 120, refuseAfter: 600 },
    'sign-in': { slowAfter: 10, refuseAfter: 60 },
  },
  ip: {
    write: { slowAfter: 120, refuseAfter: 600 },
    read: { slowAfter: 1200, refuseAfter: 6000 },
    'sign-in': { slowAfter: 60, refuseAfter: 300 },
  },
};
/** Each draft and each translation costs the city money and the model's time: so many in ten minutes for each member of staff. */
const modelLimit = { points: 30, duration: 600 };
const slowStepMs = 100;
const slowMostMs = 2_000;

export type LimitKind = keyof (typeof lines)['ip'];
export type Limits = {
  take(kind: LimitKind, who: Pick<Who, 'ip' | 'device' | 'isService'>): Promise<void>;
  /** One more text that the language model shall write for a member of staff. */
  takeModel(staffId: string): Promise<void>;
};

export function createLimits(): Limits {
  const counter = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 60 });
  const count = async (by: 'device' | 'ip', kind: LimitKind, key: string) => {
    const line = lines[by][kind];
    const used = (await counter.consume(`${by}:${kind}:${key}`)).consumedPoints;
    if (used > line.refuseAfter) throw new Refused('slow-down');
    return used > line.slowAfter ? Math.min(slowMostMs, (used - line.slowAfter) * slowStepMs) : 0;
  };
  const model = new RateLimiterMemory(modelLimit);
  return {
    async takeModel(staffId) {
      const isLeft = await model.consume(staffId).then(
        () => true,
        () => false,
      );
      if (!isLeft) throw new Refused('model-too-often');
    },
    async take(kind, who) {
      if (who.isService) return;
      const waits = await Promise.all([
        who.device ? count('device', kind, who.device) : 0,
        who.ip ? count('ip', kind, who.ip) : 0,
      ]);
      const wait = Math.max(...waits);
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    },
  };
}
