/** The id of what is about to be said: the same form sent twice says it once. And whether it is said from another site's page. */
import { randomUUID } from 'node:crypto';

export function AskedHere({ isEmbedded }: { isEmbedded: boolean }) {
  return (
    <>
      <input type="hidden" name="messageId" value={randomUUID()} data-message-id />
      {isEmbedded ? <input type="hidden" name="embed" value="1" /> : null}
    </>
  );
}
