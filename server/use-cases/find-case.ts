/** A case by its number: the status for everybody who knows the number, the whole story for whom it belongs to. */
import { isLocale, type Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { citizenView, type TimelineStep } from '#server/domain/ticket/citizen-view';
import { familyOf, type StateFamily, type TicketState } from '#server/domain/ticket/states';
import type { TicketStory } from '#server/store/ticket-story';
import { fileLinks } from './file-links';
import { codeFactsOf, inTurn, isProven, type Proof, readCaseNumber } from './proof';
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
  const brief = {
    status: facts.status,
    statusFamily: familyOf(facts.status),
    updatedAt: isoWithOffset(facts.updatedAt, tools.city.zone),
    replyDueAt: facts.replyDueAt && isoWithOffset(facts.replyDueAt, tools.city.zone),
  };
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
    ...(view.rating && {
      rating: { solved: view.rating.solved, result: view.rating.result, service: view.rating.service },
    }),
    canNudge: view.canNudge,
    canRate: view.canRate,
    canAddFacts: view.canAddFacts,
    canWithdraw: view.canWithdraw,
    canReopen: view.canReopen,
    whoLooked: looks.map((look) => ({
      at: at(look.at),
      by: look.departmentNames ? named(look.departmentNames, locale) : tools.say(locale, 'ticket:by.centre'),
      purpose: look.purpose,
    })),
    // A letter as it came is for staff: it may hold what others wrote.
    files: fileLinks(
      tools,
      files.filter(({ kind }) => kind !== 'mail'),
    ),
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
