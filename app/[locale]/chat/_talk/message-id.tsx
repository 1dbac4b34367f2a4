/** The id of what is about to be said: the same form sent twice says it once. */
import { randomUUID } from 'node:crypto';

export function MessageId() {
  return <input type="hidden" name="messageId" value={randomUUID()} data-message-id />;
}
