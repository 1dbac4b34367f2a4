/**
 * What a person is told, and when. Pure: from a move to a meaning; the outbox carries it and the channel's renderer says it in their
 * language. Only moves that say `tellsCitizen` write, and nothing is ever called solved before the person said so.
 */
import type { Choice, Meaning, MeaningValue } from '../conversation/meaning';
import { type MoveName, ruleOf } from '../ticket/moves';

export type NoticeFacts = {
  caseNumber: string;
  title: string;
  replyDueAt: string | null;
  departmentNames: Record<string, string> | null;
  publicText: string | null;
  reasonCode: string | null;
  trackUrl: string;
  /** Somebody else may read the person's messages: they say that there is news, and nothing of the matter. */
  isDiscreet?: boolean;
  rateUrl: string;
  /** The other case when it was merged into one. */
  otherCaseNumber: string | null;
};

const names: Partial<Record<MoveName, string>> = {
  decline: 'declined',
  answerDirectly: 'resolved',
  dispatch: 'dispatched',
  askCitizen: 'asked',
  resolve: 'resolved',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  merge: 'merged',
  unmerge: 'unmerged',
  resolveTogether: 'resolved',
  declineTogether: 'declined',
  grantExtension: 'extended',
  reclassify: 'rescheduled',
};

/** Null when the move has nothing to tell. */
export function noticeForMove(
  move: MoveName,
  facts: NoticeFacts,
): { notice: string; meaning: Meaning } | null {
  const notice = names[move];
  if (!notice || !ruleOf(move).tellsCitizen) return null;
  return { notice, meaning: sayNotice(notice, facts) };
}

/** The access code is not in it: it is shown once, where the request was made, and never written down by us. */
export function noticeOfReceipt(facts: NoticeFacts): { notice: string; meaning: Meaning } {
  return { notice: 'received', meaning: sayNotice('received', facts) };
}

export function sayNotice(notice: string, facts: NoticeFacts): Meaning {
  if (facts.isDiscreet) return sayDiscreetly(facts);
  const values: Record<string, MeaningValue> = {
    caseNumber: { caseNumber: facts.caseNumber },
    title: facts.title,
    trackUrl: facts.trackUrl,
    rateUrl: facts.rateUrl,
    text: facts.publicText ?? '',
    date: facts.replyDueAt ? { instant: facts.replyDueAt } : '',
    department: facts.departmentNames ? { names: facts.departmentNames } : '',
    reason: facts.reasonCode ? { key: `ticket:declineReason.${facts.reasonCode}` } : '',
    otherCaseNumber: facts.otherCaseNumber ? { caseNumber: facts.otherCaseNumber } : '',
  };
  return { key: `notices:${notice}.body`, values, choices: choicesFor(notice, facts.caseNumber) };
}

/** No title, no words of the reply, no link to rate it: what it is about stands behind the number and the code. */
function sayDiscreetly({ caseNumber, trackUrl }: NoticeFacts): Meaning {
  return { key: 'notices:discreet.body', values: { caseNumber: { caseNumber }, trackUrl } };
}

/** What followers hear: that something happened, and not what, because anybody may look at a device. It carries no person's words. */
export const briefNotice = 'brief';

export function sayBriefly(notice: string, caseNumber: string): Meaning {
  return {
    key: 'notices:brief',
    values: { caseNumber: { caseNumber }, word: { key: `notices:${notice}.brief` } },
  };
}

/** Must it reach the person one way or another? A reply in a talk waits there, and followers are told besides. */
export function isOwed(notice: string): boolean {
  return notice !== 'reply' && notice !== briefNotice;
}

/** A reply asks at once whether it solved the matter, in the channel the person uses. */
function choicesFor(notice: string, caseNumber: string): Choice[] | undefined {
  if (notice === 'asked') return [{ id: `case:${caseNumber}:answer`, label: { key: 'bot:choice.answer' } }];
  if (notice !== 'resolved' && notice !== 'rateReminder') return undefined;
  return (['yes', 'partly', 'no'] as const).map((answer) => ({
    id: `rate:${caseNumber}:${answer}`,
    label: { key: `ticket:solved.${answer}` },
  }));
}
