/** What anyone may do without signing in: file, follow, rate, ask. */

import { z } from 'zod';
import { isLocale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { type IntakeChannel, intakeChannels } from '#server/domain/channels';
import { type RequestInput, requestSchema } from '#server/domain/intake/request';
import { Refused } from '#server/domain/refusals';
import { addFacts } from '#server/use-cases/add-facts';
import { countDirectAnswer, rateArticle } from '#server/use-cases/article-feedback';
import { noticeFor } from '#server/use-cases/emergency-notice';
import { findCase } from '#server/use-cases/find-case';
import { nearbyCases } from '#server/use-cases/nearby-cases';
import { nudgeTicket } from '#server/use-cases/nudge-ticket';
import { holdingsOfAddress, ownCases } from '#server/use-cases/own-cases';
import { promiseOf } from '#server/use-cases/promises';
import type { Proof } from '#server/use-cases/proof';
import { rateTicket, readRatingSubject } from '#server/use-cases/rate-ticket';
import { readFigures } from '#server/use-cases/read-figures';
import { listCategories, readQuestions } from '#server/use-cases/read-questions';
import { readMatter } from '#server/use-cases/read-request';
import { reopenTicket } from '#server/use-cases/reopen-ticket';
import { listArticles, readArticle, searchAndNote } from '#server/use-cases/search-knowledge';
import { type Filing, submitRequest } from '#server/use-cases/submit-request';
import { suggest } from '#server/use-cases/suggest';
import { withdrawTicket } from '#server/use-cases/withdraw-ticket';
import type { Context, Who } from '../context';
import { publicRead, publicWrite, router } from '../door';
import * as schema from '../schemas/public';

const proofOf = (ctx: Context, input: { accessCode?: string }): Proof => ({
  accessCode: input.accessCode || undefined,
  grants: ctx.who.grants,
});
/** On our pages, or in the app of a channel, where notices go back to it. Anonymous means that nothing leads back. */
function filingOf({ who }: Context, { applicant, locale }: RequestInput): Filing {
  const { address } = who;
  const leadsBack = address !== null && applicant.identity !== 'anonymous';
  return {
    channel: channelOf(who),
    staffId: null,
    noticeAddress: leadsBack ? { ...address, locale } : null,
    personId: leadsBack ? address.personId : null,
  };
}

function channelOf({ address }: Who): IntakeChannel {
  return intakeChannels.find((name) => name === address?.channel) ?? 'web';
}

export const intakeRouter = router({
  submit: publicWrite
    .input(requestSchema)
    .output(schema.submitOutput)
    .mutation(({ ctx, input }) => submitRequest(ctx.wire.tools, input, filingOf(ctx, input))),
  suggest: publicRead
    .input(schema.suggestInput)
    .output(schema.suggestOutput)
    .query(({ ctx, input }) => suggest(ctx.wire.tools, input)),
  danger: publicRead
    .input(schema.dangerInput)
    .output(schema.dangerOutput)
    .query(({ ctx, input }) => ({ emergency: noticeFor(ctx.wire.tools, input) })),
  nearby: publicRead
    .input(schema.nearbyInput)
    .output(schema.nearbyOutput)
    .query(({ ctx, input: { text, place, locale } }) =>
      nearbyCases(ctx.wire.tools, { text, locale, place: place?.text, lat: place?.lat, lng: place?.lng }),
    ),
  categories: publicRead
    .input(schema.categoriesOfCityInput)
    .output(schema.categoriesOfCityOutput)
    .query(async ({ ctx, input }) => ({ groups: await listCategories(ctx.wire.tools, input) })),
  /** What a request of this category is asked for; its answers go into `answers` by their codes. */
  questions: publicRead
    .input(schema.categoryQuestionsInput)
    .output(schema.categoryQuestionsOutput)
    .query(({ ctx, input }) => readQuestions(ctx.wire.tools, input)),
  /** The date that would be promised for such a request, filed now. */
  promise: publicRead
    .input(schema.promiseInput)
    .output(schema.promiseOutput)
    .query(async ({ ctx, input }) => {
      const { tools } = ctx.wire;
      const matter = await readMatter(tools, input);
      const clock = { ...matter, categoryCode: matter.category?.code ?? null };
      return {
        replyDueAt: isoWithOffset(await promiseOf(tools, 'reply', clock, tools.now()), tools.city.zone),
      };
    }),
});

export const trackingRouter = router({
  lookup: publicRead
    .input(schema.lookupInput)
    .output(schema.lookupOutput)
    .query(({ ctx, input }) => {
      const locale = input.locale ?? ctx.who.locale;
      return findCase(ctx.wire.tools, { caseNumber: input.caseNumber, locale }, proofOf(ctx, input));
    }),
  /** For apps: everybody else has "my cases" on our pages. */
  mine: publicRead.output(schema.ownCasesOutput).query(async ({ ctx }) => {
    const { address } = ctx.who;
    if (!address) throw new Refused('not-signed-in');
    const { tools } = ctx.wire;
    return ownCases(tools, await holdingsOfAddress(tools, address));
  }),
  nudge: publicWrite
    .input(schema.caseInput)
    .output(schema.statusOutput)
    .mutation(({ ctx, input }) => nudgeTicket(ctx.wire.tools, input, proofOf(ctx, input))),
  addFacts: publicWrite
    .input(schema.factsInput)
    .output(schema.statusOutput)
    .mutation(({ ctx, input }) => addFacts(ctx.wire.tools, input, proofOf(ctx, input))),
  withdraw: publicWrite
    .input(schema.caseInput)
    .output(schema.statusOutput)
    .mutation(({ ctx, input }) => withdrawTicket(ctx.wire.tools, input, proofOf(ctx, input))),
  reopen: publicWrite
    .input(schema.reopenInput)
    .output(schema.statusOutput)
    .mutation(({ ctx, input }) => reopenTicket(ctx.wire.tools, input, proofOf(ctx, input))),
});

export const feedbackRouter = router({
  rate: publicWrite
    .input(schema.rateInput)
    .output(schema.rateOutput)
    .mutation(({ ctx, input }) =>
      rateTicket(ctx.wire.tools, { ...input, channel: channelOf(ctx.who) }, proofOf(ctx, input)),
    ),
  subject: publicRead
    .input(z.strictObject({ token: z.string().max(200) }))
    .output(schema.rateSubjectOutput)
    .query(({ ctx, input }) => readRatingSubject(ctx.wire.tools, input.token)),
});

export const knowledgeRouter = router({
  search: publicRead
    .input(schema.searchInput)
    .output(schema.searchOutput)
    .query(({ ctx, input }) => searchAndNote(ctx.wire.tools, input, channelOf(ctx.who))),
  article: publicRead
    .input(schema.articleInput)
    .output(schema.articleOutput)
    .query(({ ctx, input }) => readArticle(ctx.wire.tools, input)),
  list: publicRead
    .input(z.strictObject({ locale: z.string().refine(isLocale) }))
    .output(schema.articleListOutput)
    .query(({ ctx, input }) => listArticles(ctx.wire.tools, input)),
  /** "Did this help?" Counted for the article, never for a person. */
  rate: publicWrite
    .input(schema.rateArticleInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => rateArticle(ctx.wire.tools, input)),
  /** "This answers me": somebody who was about to file needs nobody any more. */
  answered: publicWrite
    .input(schema.answeredInput)
    .output(z.object({}))
    .mutation(async ({ ctx, input: { draftId, ...input } }) => {
      await countDirectAnswer(ctx.wire.tools, { ...input, channel: channelOf(ctx.who), once: draftId });
      return {};
    }),
});

export const cityRouter = router({
  about: publicRead.output(schema.cityOutput).query(({ ctx }) => {
    const { names, zone, phone, exitUrl } = ctx.wire.tools.city;
    return { names, zone, phone, exitUrl };
  }),
  figures: publicRead.output(schema.figuresOutput).query(({ ctx }) => readFigures(ctx.wire.tools)),
});
