/** A file that came through a channel: looked at, cleaned and kept like one from a page; belongs to nobody until a request takes it. */
import { refusalOf } from '#server/api/door';
import type { Refusal } from '#server/domain/refusals';
import { prepareChannelFile, prepareMail } from '#server/files/prepare-file';
import { storeFile } from '#server/use-cases/store-file';
import type { Wire } from '#server/wire';

export type KeptFile = { ok: true; attachmentId: string } | { ok: false; reason: Refusal };

/** `as` mail: a letter as it came, which nothing but who sends it can tell. */
export async function keepChannelFile(
  { tools }: Pick<Wire, 'tools'>,
  body: Buffer,
  as?: 'mail',
): Promise<KeptFile> {
  const prepared = await (as === 'mail' ? prepareMail(body) : prepareChannelFile(body));
  if (!prepared.ok) return prepared;
  try {
    return { ok: true, ...(await storeFile(tools, prepared.file, { draftId: null, conversationId: null })) };
  } catch (error) {
    const reason = refusalOf(error);
    // Not the file's fault: the vendor shall deliver it again.
    if (reason === 'service-unavailable') throw error;
    return { ok: false, reason };
  }
}
