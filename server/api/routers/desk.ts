/** The staff desk. Every procedure asks for a signed-in person; what their role may do is decided in the use-cases. */
import { z } from 'zod';
import { isLocale } from '#locales/languages';
import { isPassword } from '#server/auth/password';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { Meaning } from '#server/domain/conversation/meaning';
import { maskEmail } from '#server/domain/people/contact';
import { Refused } from '#server/domain/refusals';
import { moveTicket } from '#server/use-cases/move-ticket';
import { readMailbox, readOutbox } from '#server/use-cases/read-outbox';
import { readQueue } from '#server/use-cases/read-queue';
import { readTicket } from '#server/use-cases/read-ticket';
import { revealContact } from '#server/use-cases/reveal-contact';
import { setCalendarDay } from '#server/use-cases/set-calendar-day';
import { showStaff, signIn, signInBySubject } from '#server/use-cases/sign-in';
import { submitRequest } from '#server/use-cases/submit-request';
import { countNewWarnings } from '#server/use-cases/warnings';
import { centreOnly } from '../centre-only';
import { router, serviceOnly, signInAttempt, staffOnly } from '../door';
import { sayMail } from '../say-mail';
import * as schema from '../schemas/desk';
import { deskAiProcedures } from './desk-ai';
import { deskAlarmProcedures } from './desk-alarms';
import { deskAnswerProcedures } from './desk-answers';
import { deskChannelProcedures } from './desk-channels';
import { deskKnowledgeProcedures } from './desk-knowledge';
import { deskLearningProcedures } from './desk-learning';
import { deskMatterProcedures } from './desk-matters';
import { deskPrivacyProcedures } from './desk-privacy';
import { deskQuestionProcedures } from './desk-questions';
import { deskRoutingProcedures } from './desk-routing';
import { deskWarningProcedures } from './desk-warnings';
import { talksRouter } from './talks';

/** Whoever has the link can rate in the person's name: it is for them alone. */
function withoutRatingLink(meaning: Meaning): Meaning {
  return { ...meaning, values: { ...meaning.values, rateUrl: '…' } };
}

export const deskRouter = router({
  talks: talksRouter,
  signIn: signInAttempt
    .input(schema.signInInput)
    .output(schema.staffOutput)
    .mutation(({ ctx, input }) => signIn(ctx.wire.tools, input, isPassword)),
  signInBySubject: serviceOnly
    .input(z.strictObject({ subject: z.string().min(1).max(300) }))
    .output(schema.staffOutput)
    .mutation(({ ctx, input }) => signInBySubject(ctx.wire.tools, input.subject)),
  me: staffOnly.output(schema.meOutput).query(async ({ ctx }) => {
    const { tools } = ctx.wire;
    const [staff, newWarnings] = await Promise.all([
      tools.store.staff.byId(ctx.staff.staffId),
      countNewWarnings(tools, ctx.staff.role),
    ]);
    if (!staff) throw new Refused('not-signed-in');
    return { ...showStaff(staff), newWarnings };
  }),
  queue: staffOnly
    .input(schema.queueInput)
    .output(schema.queueOutput)
    .query(({ ctx, input }) => readQueue(ctx.wire.tools, input, ctx.staff)),
  ticket: staffOnly
    .input(schema.ticketInput)
    .output(schema.staffTicketOutput)
    .query(({ ctx, input }) => readTicket(ctx.wire.tools, input, ctx.staff)),
  move: staffOnly
    .input(schema.moveInput)
    .output(schema.moveOutput)
    .mutation(({ ctx, input }) => moveTicket(ctx.wire.tools, input, ctx.staff)),
  reveal: staffOnly
    .input(schema.revealInput)
    .output(schema.revealOutput)
    .mutation(({ ctx, input }) => revealContact(ctx.wire.tools, input, ctx.staff)),
  fileForCaller: centreOnly
    .input(schema.fileForCallerInput)
    .output(schema.fileForCallerOutput)
    .mutation(({ ctx, input }) => {
      const { channel, ...request } = input;
      const filing = { channel, staffId: ctx.staff.staffId, noticeAddress: null, personId: null };
      return submitRequest(ctx.wire.tools, request, filing);
    }),
  outbox: centreOnly
    .input(schema.outboxInput)
    .output(schema.outboxOutput)
    .query(({ ctx, input }) => readOutbox(ctx.wire.tools, input)),
  mailbox: centreOnly
    .input(z.strictObject({ cursor: z.string().max(200).optional() }))
    .output(schema.mailboxOutput)
    .query(async ({ ctx, input }) => {
      const { tools, env } = ctx.wire;
      // Whole mails are everybody's data: the administrator who sets up the mail may read them, and only while there is no mail server.
      if (ctx.staff.role !== 'admin') throw new Refused('not-allowed');
      if (env.SMTP_URL) return { isActive: false, mails: [], nextCursor: null };
      const { mails, nextCursor } = await readMailbox(tools, input);
      return {
        isActive: true,
        nextCursor,
        mails: mails.map((row) => {
          const locale = isLocale(row.locale) ? row.locale : env.DEFAULT_LOCALE;
          const at = isoWithOffset(row.createdAt, tools.city.zone);
          return {
            id: row.id,
            to: maskEmail(row.recipient),
            locale,
            at,
            ...sayMail(withoutRatingLink(row.meaning), locale, tools.city.zone),
          };
        }),
      };
    }),
  departments: staffOnly.output(schema.departmentsOutput).query(async ({ ctx }) => {
    const rows = await ctx.wire.tools.directory.departments();
    return rows.map(({ id, code, names, parentId }) => ({ id, code, names, parentId }));
  }),
  categories: staffOnly.output(schema.categoriesOutput).query(async ({ ctx }) => {
    const rows = await ctx.wire.tools.directory.categories();
    const codes = new Map(rows.map((row) => [row.id, row.code]));
    return rows.map(({ id, code, names, parentId, departmentId }) => ({
      id,
      code,
      names,
      parentCode: (parentId && codes.get(parentId)) ?? null,
      departmentId,
    }));
  }),
  calendar: staffOnly
    .input(schema.calendarInput)
    .output(schema.calendarOutput)
    .query(({ ctx, input }) => ctx.wire.tools.store.directory.calendarDays(input.year, input.year)),
  setCalendarDay: staffOnly
    .input(schema.setCalendarDayInput)
    .output(schema.setCalendarDayOutput)
    .mutation(({ ctx, input }) => setCalendarDay(ctx.wire.tools, input, ctx.staff)),
  ...deskChannelProcedures,
  ...deskKnowledgeProcedures,
  ...deskAiProcedures,
  ...deskAlarmProcedures,
  ...deskPrivacyProcedures,
  ...deskQuestionProcedures,
  ...deskMatterProcedures,
  ...deskLearningProcedures,
  ...deskAnswerProcedures,
  ...deskRoutingProcedures,
  ...deskWarningProcedures,
});
