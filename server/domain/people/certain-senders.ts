/**
 * Channels on which anybody can write in another's name: a sender's mail address, a text message's number and a caller's number are easily
 * feigned. What arrives there proves nothing about who sent it; what we send there reaches the true holder, and a code they read proves it.
 */
const feignable: readonly string[] = ['email', 'sms', 'voice'];

export function isSenderCertain(channel: string): boolean {
  return !feignable.includes(channel);
}
