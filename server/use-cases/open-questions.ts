/** Questions without a good answer: noted as they are asked, and decided by those who write answers. */
import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { IntakeChannel, TalkChannel } from '#server/domain/channels';
import { articleLimits } from '#server/domain/knowledge/article';
import { mayDecideQuestions, mayPublish } from '#server/domain/knowledge/article-rights';
import {
  foldQuestion,
  isWorthKeeping,
  keepQuestionDays,
  leftOut,
  tidyQuestion,
} from '#server/domain/knowledge/open-questions';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { maskText } from '#server/understanding/privacy/mask';
import type { Tools } from './tools';
import { within } from './within';
import { articleToWrite, note } from './write-article';

const pageSize = 30;
const day = 86_400_000;

/** The question with everything personal taken out, by the same rules as people's words at the desk. */
export function maskQuestion(text: string): string {
  return tidyQuestion(maskText(text, {}, () => leftOut));
}

type Asked = { text: string; locale: Locale; channel: IntakeChannel | TalkChannel };

/** Keeps the question when none of the good answers to it is in the person's own language. */
export async function noteIfUnanswered(
  tools: Tools,
  asked: Asked,
  answers: readonly { locale?: string }[],
): Promise<void> {
  if (answers.some(({ locale = asked.locale }) => locale === asked.locale)) return;
  const text = maskQuestion(asked.text);
  if (!isWorthKeeping(text)) return;
  const at = tools.now();
  await tools.store.openQuestions.note({
    id: tools.newId(),
    locale: asked.locale,
    folded: foldQuestion(text),
    text,
    channel: asked.channel,
    at,
    reopensBefore: new Date(at.getTime() - keepQuestionDays * day),
  });
}

export async function listOpenQuestions(
  tools: Tools,
  input: { locale?: Locale; cursor?: string },
  actor: StaffActor,
) {
  const rows = await tools.store.openQuestions.page(
    input.locale ?? null,
    readKey(input.cursor),
    pageSize + 1,
  );
  const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    rows: rows.slice(0, pageSize).map(({ id, locale, text, count, firstAt, lastAt, channel }) => ({
      id,
      locale,
      text,
      count,
      channel,
      firstAt: at(firstAt),
      lastAt: at(lastAt),
    })),
    nextCursor: last ? `${last.count}_${last.id}` : null,
    mayDecide: mayDecideQuestions(actor),
  };
}

function readKey(cursor: string | undefined): { count: number; id: string } | null {
  const [, count = '', id = ''] = /^(\d{1,9})_([0-9a-f-]{36})$/.exec(cursor ?? '') ?? [];
  return id ? { count: Number(count), id } : null;
}

export async function readOpenQuestion(tools: Tools, id: string) {
  const question = await tools.store.openQuestions.find(id);
  if (!question) throw new Refused('question-not-found');
  const { text, locale, count } = question;
  return { id, text, locale, count };
}

/** `slug`: the article that answers it, which learns this way of asking; without one the question needs no article. */
export async function decideQuestion(tools: Tools, input: { id: string; slug?: string }, actor: StaffActor) {
  if (!mayDecideQuestions(actor)) throw new Refused('not-allowed');
  await tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const question = await store.openQuestions.find(input.id);
    if (!question) throw new Refused('question-not-found');
    const articleId = input.slug ? await teach(inside, input.slug, question, actor) : null;
    await store.openQuestions.decide(question.id, articleId, tools.now());
    await note(inside, actor, articleId ? 'question-belongs' : 'question-dismissed', {
      slug: input.slug ?? '',
    });
  });
  if (input.slug) tools.directory.forget('knowledge', 'staffKnowledge');
  return {};
}

/** One more way to ask for the same article: a version like any other. Another way of asking is no other answer, so the translations stay. */
async function teach(
  tools: Tools,
  slug: string,
  { text, locale }: { text: string; locale: Locale },
  actor: StaffActor,
): Promise<string> {
  const article = await articleToWrite(tools, slug, actor);
  const { id, version, ownerId, content } = article;
  const words = content.texts[locale];
  if (!words || words.questions.includes(text)) return id;
  const questions = [...words.questions, text.slice(0, articleLimits.question)].slice(
    -articleLimits.questions,
  );
  const texts = { ...content.texts, [locale]: { ...words, questions } };
  const change = { id, version, slug, ownerId, staffId: actor.staffId, isReviewed: false, now: tools.now() };
  if (!(await tools.store.articleDesk.save({ ...change, content: { ...content, texts } })))
    throw new Refused('article-changed');
  if (article.state === 'published' && mayPublish(actor))
    await publishAgain(tools, { id, version: version + 1 });
  return id;
}

/** Nothing else waited to be published, so that these words are found from now on. */
async function publishAgain(tools: Tools, { id, version }: { id: string; version: number }): Promise<void> {
  const change = { id, version, from: 'draft', to: 'published', now: tools.now() } as const;
  await tools.store.articleDesk.move(change);
}
