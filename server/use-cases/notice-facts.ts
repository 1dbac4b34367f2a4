/** What every notice about a case carries: its number, its promise and where to read and rate it. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { NoticeFacts } from '#server/domain/notices/notices';
import type { Names } from '#server/domain/ticket/ticket';
import type { Tools } from './tools';

export type NoticedTicket = {
  caseNumber: string;
  title: string;
  locale: string;
  replyDueAt: Date | null;
  round?: number;
  needsCare?: boolean;
};

type Extra = {
  departmentNames?: Names | null;
  publicText?: string | null;
  reasonCode?: string | null;
  otherCaseNumber?: string | null;
};

/** A rating link works for 60 days and for one round of one case; opening it uses nothing up. */
export const ratingLinkDays = 60;

export function ratingToken(tools: Tools, caseNumber: string, round: number): string {
  const expires = Math.floor(tools.now().getTime() / 1000) + ratingLinkDays * 86_400;
  return tools.secrets.sign('rate', `${caseNumber}|${round}|${expires}`);
}

/** The case and round of a token that is ours and still good, else null. */
export function readRatingToken(tools: Tools, token: string): { caseNumber: string; round: number } | null {
  const [caseNumber = '', round = '', expires = ''] = tools.secrets.verify('rate', token)?.split('|') ?? [];
  if (!caseNumber || Number(expires) * 1000 < tools.now().getTime()) return null;
  return { caseNumber, round: Number(round) };
}

export function noticeFacts(
  tools: Tools,
  ticket: NoticedTicket & { status?: string },
  extra: Extra,
): NoticeFacts {
  const home = `${tools.baseUrl}/${ticket.locale}`;
  return {
    caseNumber: ticket.caseNumber,
    title: ticket.title,
    replyDueAt: ticket.replyDueAt && isoWithOffset(ticket.replyDueAt, tools.city.zone),
    departmentNames: extra.departmentNames ?? null,
    publicText: extra.publicText ?? null,
    reasonCode: extra.reasonCode ?? null,
    otherCaseNumber: extra.otherCaseNumber ?? null,
    isDiscreet: ticket.needsCare ?? false,
    trackUrl: `${home}/track`,
    rateUrl: `${home}/rate/${ratingToken(tools, ticket.caseNumber, ticket.round ?? 0)}`,
  };
}
