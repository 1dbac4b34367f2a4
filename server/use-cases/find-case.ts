/** A case by its number: the status for everybody who knows the number, the whole story for whom it belongs to. */
import { isLocale, type Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { citizenView, type TimelineStep } from '#server/domain/ticket/citizen-view';
import { familyOf, type StateFamily, type TicketState } from '#server/domain/ticket/states';
import type { CodeFacts } from '#server/store/ticket-rows';
import type { TicketStory } from '#server/store/ticket-story';
import { fileLinks } from './file-links';
import { codeFactsOf, inTurn, isProven, type Proof, readCaseNumber } from './proof';
import { sayAnswers } from './read-answers';
import { sayLook } from './say-look';
import { named } from './suggest';
import type { Tools } from './tools';

type BriefCase = {
  status: TicketState;
  statusFamily: StateFamily;
  updatedAt: string;
  replyDueAt: string | null;
};
export type WholeCase = BriefCase & Awaited<ReturnType<typeof wholeView>>;

export async function findCase(
  tools: Tools,
  input: { caseNumber: string; locale?: Locale },
  proof: Proof,
): Promise<BriefCase | WholeCase> {
  const caseNumber = readCaseNumber(input.caseNumber);
  const { story, facts, proven } = await inTurn(tools, caseNumber, proof, async () => {
    // Who comes with a code or a grant most likely gets all of it: one question to the database then, not two.
    const isClaimed = Boolean(proof.accessCode) || proof.grants.includes(caseNumber);
    const whole = isClaimed ? await tools.store.tickets.story(caseNumber) : null;
    const read = whole?.code ?? (await codeFactsOf(tools, caseNumber));
    return { story: whole, facts: read, proven: await isProven(tools, read, proof) };
  });
  const brief = briefOf(tools, facts);
  if (!story || !proven) return brief;
  const locale = input.locale ?? (isLocale(story.ticket.locale) ? story.ticket.locale : 'zh-CN');
  return { ...brief, ...(await wholeView(tools, story, locale)) };
}

async function wholeView(tools: Tools, story: TicketStory, locale: Locale) {
  const { directory, city } = tools;
  const { ticket, files, looks } = story;
  const [categories, departments] = await Promise.all([directory.categories(), directory.departments()]);
  const categoryNames = categories.find((category) => category.id === ticket.categoryId)?.names ?? null;
  const view = citizenView({ ...story, categoryNames, now: tools.now() });
  const lead = departments.find((department) => department.id === ticket.leadDepartmentId);
  const at = (instant: Date) => isoWithOffset(instant, city.zone);
  return {
    caseNumber: ticket.caseNumber,
    submittedAt: at(ticket.submittedAt),
    locale: isLocale(ticket.locale) ? ticket.locale : locale,
    title: ticket.title,
    text: ticket.text,
    requestType: ticket.requestType,
    category: categoryNames && named(categoryNames, locale),
    place:
      ticket.placeText || ticket.lat !== null
        ? { text: ticket.placeText, lat: ticket.lat, lng: ticket.lng }
        : null,
    answers: await sayAnswers(tools, ticket, locale),
    identity: ticket.identity,
    department: lead ? named(lead.names, locale) : null,
    timeline: view.timeline.map((step) => ({ at: at(step.at), ...told(tools, step, locale) })),
    ...(view.reply && {
      reply: {
        text: view.reply.text,
        at: at(view.reply.at),
        by: view.reply.departmentNames
          ? named(view.reply.departmentNames, locale)
          : tools.say(locale, 'ticket:by.centre'),
      },
    }),
    ...(view.question && { question: view.question }),
    ...(ticket.status === 'merged' && { together: await together(tools, ticket.id, locale) }),
    ...(view.rating && {
      rating: { solved: view.rating.solved, result: view.rating.result, service: view.rating.service },
    }),
    canNudge: view.canNudge,
    canRate: view.canRate,
    canAddFacts: view.canAddFacts,
    canWithdraw: view.canWithdraw,
    canReopen: view.canReopen,
    whoLooked: looks.map((look) => sayLook(tools, look, locale)),
    // A letter as it came is for staff: it may hold what others wrote.
    files: fileLinks(
      tools,
      files.filter(({ kind }) => kind !== 'mail'),
    ),
  };
}

/** Of the case that this one is handled with only what its number alone would show, who has it, and how many people wait for it. */
async function together(tools: Tools, ticketId: string, locale: Locale) {
  const [lead, part] = await Promise.all([
    tools.store.tickets.mergedInto(ticketId),
    tools.store.matters.partOf(ticketId),
  ]);
  if (!lead) return undefined;
  const unit = (await tools.directory.departments()).find(({ id }) => id === lead.leadDepartmentId);
  return {
    ...briefOf(tools, lead),
    department: unit ? named(unit.names, locale) : null,
    people: part?.people ?? 1,
  };
}

function briefOf(
  { city }: Tools,
  { status, updatedAt, replyDueAt }: Pick<CodeFacts, 'status' | 'updatedAt' | 'replyDueAt'>,
): BriefCase {
  return {
    status,
    statusFamily: familyOf(status),
    updatedAt: isoWithOffset(updatedAt, city.zone),
    replyDueAt: replyDueAt && isoWithOffset(replyDueAt, city.zone),
  };
}

function told(tools: Tools, step: TimelineStep, locale: Locale) {
  const department = step.departmentNames && named(step.departmentNames, locale);
  const by = step.byCitizen
    ? tools.say(locale, 'ticket:by.you')
    : (department ?? tools.say(locale, 'ticket:by.centre'));
  const reason = step.reasonCode ? tools.say(locale, `ticket:declineReason.${step.reasonCode}`) : null;
  const body = [reason, step.body].filter(Boolean).join('\n');
  return {
    kind: step.kind,
    title: tools.say(locale, `ticket:event.${step.kind}`, { department: department ?? '' }),
    ...(body && { body }),
    by,
  };
}
