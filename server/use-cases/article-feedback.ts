/** Whether articles help: what people say under them, and who needed nobody because of one. Counted, never tied to a person. */
import type { Locale } from '#locales/languages';
import type { IntakeChannel, TalkChannel } from '#server/domain/channels';
import { Refused } from '#server/domain/refusals';
import type { Tools } from './tools';

/** @throws `article-not-found` for one that the public cannot read */
export async function rateArticle(tools: Tools, input: { slug: string; helped: boolean }) {
  await tools.store.articles.countHelp(await publicId(tools, input.slug), input.helped);
  return {};
}

type Answered = {
  slug: string;
  locale: Locale;
  channel: IntakeChannel | TalkChannel;
  /** What was being written or asked (a draft, a form): for the same of them an article answers once, however often it is said. */
  once?: string;
};

/** Somebody who came to ask or to file is content with this article: a direct answer. False when that was counted before. */
export async function countDirectAnswer(tools: Tools, answered: Answered): Promise<boolean> {
  return count(tools, await publicId(tools, answered.slug), answered);
}

/** Said by staff who read it out to somebody; they also answer from what only staff may read. */
export async function countSpokenAnswer(tools: Tools, answered: Answered): Promise<boolean> {
  const isForStaff = (await tools.directory.staffKnowledge()).article(answered.slug, 'zh-CN') !== null;
  const articleId = isForStaff ? await tools.store.articles.idOf(answered.slug) : null;
  return count(tools, articleId ?? (await publicId(tools, answered.slug)), answered);
}

function count(tools: Tools, articleId: string, { channel, locale, once }: Answered): Promise<boolean> {
  const id = once ? idOfAnswer(tools, once, articleId) : tools.newId();
  return tools.store.articles.countDirectAnswer({ id, articleId, channel, locale, at: tools.now() });
}

/** The same for the same words and article, and nobody can go back from it to the words, or to who wrote them. */
function idOfAnswer(tools: Tools, once: string, articleId: string): string {
  const [, signature = ''] = tools.secrets.sign('direct-answer', `${once}\0${articleId}`).split('.');
  const hex = Buffer.from(signature, 'base64url').toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type Offered = {
  slugs: readonly string[];
  didHelp: boolean;
  locale: Locale;
  channel: TalkChannel;
  once?: string;
};

/** In a talk several are offered at once: the best one is the answer, but when none helped, that is said of each. */
export async function rateOffered(tools: Tools, offered: Offered): Promise<void> {
  const { slugs, didHelp, ...how } = offered;
  const index = await tools.directory.knowledge();
  const known = slugs.filter((slug) => index.article(slug, how.locale) !== null);
  const [best] = known;
  if (didHelp && best && (await countDirectAnswer(tools, { slug: best, ...how })))
    await rateArticle(tools, { slug: best, helped: true });
  if (!didHelp) for (const slug of known) await rateArticle(tools, { slug, helped: false });
}

async function publicId(tools: Tools, slug: string): Promise<string> {
  const isPublic = (await tools.directory.knowledge()).article(slug, 'zh-CN') !== null;
  const id = isPublic ? await tools.store.articles.idOf(slug) : null;
  if (!id) throw new Refused('article-not-found');
  return id;
}
