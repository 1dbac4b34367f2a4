/** The desk's procedures for articles. Who may write and publish is decided in domain/knowledge/article-rights. */
import { z } from 'zod';
import { makeArticleMove } from '#server/use-cases/move-article';
import { decideQuestion, listOpenQuestions, readOpenQuestion } from '#server/use-cases/open-questions';
import {
  findDeskArticles,
  listDeskArticles,
  readDeskArticle,
  readReviews,
} from '#server/use-cases/read-articles';
import { exportArticles, importArticles } from '#server/use-cases/transfer-articles';
import { restoreVersion, saveArticle } from '#server/use-cases/write-article';
import { staffOnly } from '../door';
import * as schema from '../schemas/desk-knowledge';

export const deskKnowledgeProcedures = {
  knowledgeList: staffOnly
    .input(schema.articlesInput)
    .output(schema.articlesOutput)
    .query(({ ctx, input }) => listDeskArticles(ctx.wire.tools, input, ctx.staff)),
  knowledgeArticle: staffOnly
    .input(schema.deskArticleInput)
    .output(schema.deskArticleOutput)
    .query(({ ctx, input }) => readDeskArticle(ctx.wire.tools, input.slug, ctx.staff)),
  knowledgeSave: staffOnly
    .input(schema.saveArticleInput)
    .output(schema.savedArticleOutput)
    .mutation(({ ctx, input }) => saveArticle(ctx.wire.tools, input, ctx.staff)),
  knowledgeMove: staffOnly
    .input(schema.moveArticleInput)
    .output(schema.moveArticleOutput)
    .mutation(({ ctx, input }) => makeArticleMove(ctx.wire.tools, input, ctx.staff)),
  knowledgeRestore: staffOnly
    .input(schema.restoreArticleInput)
    .output(schema.savedArticleOutput)
    .mutation(({ ctx, input }) => restoreVersion(ctx.wire.tools, input, ctx.staff)),
  knowledgeFind: staffOnly
    .input(schema.findArticlesInput)
    .output(schema.foundArticlesOutput)
    .query(({ ctx, input }) => findDeskArticles(ctx.wire.tools, input)),
  knowledgeReviews: staffOnly
    .output(schema.reviewsOutput)
    .query(({ ctx }) => readReviews(ctx.wire.tools, ctx.staff)),
  knowledgeQuestions: staffOnly
    .input(schema.questionsInput)
    .output(schema.questionsOutput)
    .query(({ ctx, input }) => listOpenQuestions(ctx.wire.tools, input, ctx.staff)),
  knowledgeQuestion: staffOnly
    .input(schema.questionInput)
    .output(schema.questionOutput)
    .query(({ ctx, input }) => readOpenQuestion(ctx.wire.tools, input.id)),
  knowledgeDecide: staffOnly
    .input(schema.decideQuestionInput)
    .output(z.object({}))
    .mutation(({ ctx, input }) => decideQuestion(ctx.wire.tools, input, ctx.staff)),
  knowledgeExport: staffOnly
    .input(schema.exportInput)
    .output(schema.exportOutput)
    .query(async ({ ctx, input }) => ({ text: await exportArticles(ctx.wire.tools, input.format) })),
  knowledgeImport: staffOnly
    .input(schema.importInput)
    .output(schema.importOutput)
    .mutation(({ ctx, input }) => importArticles(ctx.wire.tools, input, ctx.staff)),
};
