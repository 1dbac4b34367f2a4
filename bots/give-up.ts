/**
 * A turn that fails again and again is taken out of the engine's hands: staff get the talk, and the person an apology. A file that its
 * vendor does not hand over now is waited for longer, as that is not our fault and may mend.
 */
import type { GivingUpDoor } from './door';
import { type TurnInput, takeTurn } from './turn';

/** A minute and a half of tries; for a file, some hours of them. */
export const mostTries = { turn: 5, file: 14 } as const;

type Turning = Parameters<typeof takeTurn>[1] & { door: GivingUpDoor };

/** Throws while it is worth trying again. */
export async function takeTurnOrGiveUp(input: TurnInput, turning: Turning, tries: number): Promise<void> {
  try {
    await takeTurn(input, turning);
  } catch (error) {
    const { conversationId } = input;
    if (tries < mostTries.turn) throw error;
    const files = await turning.door.channels.waitingMedia({ conversationId });
    if (files.length > 0 && tries < mostTries.file) throw error;
    const name = error instanceof Error ? error.name : 'unknown';
    turning.log.error({ conversationId, tries, error: name }, 'a turn was given up');
    await turning.door.channels.giveUp({ conversationId });
  }
}
