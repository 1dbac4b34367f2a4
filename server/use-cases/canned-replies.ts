/** Words that staff use often in talks, each in the languages people speak; supervisors and administrators keep them. */
import { keepsCannedReplies, type StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { requireTalker } from './hold-talk';
import type { Tools } from './tools';

type CannedInput = {
  id?: string;
  /** Typed after a stroke to insert it: `/hours`. */
  code: string;
  title: Record<string, string>;
  texts: Record<string, string>;
  sort: number;
  isActive: boolean;
};

/** Those in use; whoever keeps them sees the others, too. */
export async function readCannedReplies(tools: Tools, actor: StaffActor) {
  requireTalker(actor);
  return tools.store.talks.cannedReplies(keepsCannedReplies(actor.role));
}

export async function saveCannedReply(tools: Tools, input: CannedInput, actor: StaffActor) {
  if (!keepsCannedReplies(actor.role)) throw new Refused('not-allowed');
  const id = input.id ?? tools.newId();
  if (!(await tools.store.talks.saveCannedReply({ ...input, id }))) throw new Refused('canned-code-taken');
  await tools.store.staff.audit({
    at: tools.now(),
    action: 'save-canned-reply',
    staffId: actor.staffId,
    data: { code: input.code },
  });
  return { id };
}
