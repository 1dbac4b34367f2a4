/**
 * A turn that fails for too long is taken out of the engine's hands: staff get the talk, and the person an apology. A file that its vendor does
 * not hand over now is waited for longer, as that is not our fault and may mend.
 */
import type { GivingUpDoor } from './door';
import { type TurnInput, takeTurn } from './turn';

/** How long what a person said may wait for a turn that fails. After a pause of the worker everything is old, so a few tries come first. */
export const patience = {
  turnMs: 90_000,
  fileMs: 10 * 60_000,
  fewestTries: 3,
  longestMs: 15 * 60_000,
} as const;

type Turning = Parameters<typeof takeTurn>[1] & {
  door: GivingUpDoor;
  /** Milliseconds since 1970. */
  now(): number;
};

/** Throws while it is worth trying again. `tries`: how often the queue has tried this job, which a new message begins anew. */
export async function takeTurnOrGiveUp(input: TurnInput, turning: Turning, tries: number): Promise<void> {
  try {
    await takeTurn(input, turning);
  } catch (error) {
    if (!(await isHopeless(input, turning, tries))) throw error;
    const { conversationId } = input;
    const name = error instanceof Error ? error.name : 'unknown';
    turning.log.error({ conversationId, tries, error: name }, 'a turn was given up');
    await turning.door.channels.giveUp({ conversationId });
  }
}

async function isHopeless({ conversationId }: TurnInput, { door, now }: Turning, tries: number) {
  const { since, hasFile } = await door.channels.waits({ conversationId });
  if (since === null) return false;
  const waitedMs = now() - Date.parse(since);
  if (waitedMs > patience.longestMs) return true;
  return tries >= patience.fewestTries && waitedMs > (hasFile ? patience.fileMs : patience.turnMs);
}
