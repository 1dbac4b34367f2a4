/**
 * Channels on which anybody can write in another's name: a sender's mail address, a text message's number and a caller's number are easily
 * feigned. What arrives there proves nothing about who sent it. What we send there later reaches the true holder, and a code they read proves it; what is
 * said within a call is heard by whoever calls.
 */
const feignable: readonly string[] = ['email', 'sms', 'voice'];

export function isSenderCertain(channel: string): boolean {
  return !feignable.includes(channel);
}
