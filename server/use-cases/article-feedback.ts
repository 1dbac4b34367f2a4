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

type Answered = { slug: string; locale: Locale; channel: IntakeChannel | TalkChannel };

/** Somebody who came to ask or to file is content with this article: a direct answer, and one whom it helped. */
export async function countDirectAnswer(tools: Tools, { slug, locale, channel }: Answered) {
  const articleId = await publicId(tools, slug);
  await tools.store.articles.countDirectAnswer({
    id: tools.newId(),
    articleId,
    channel,
    locale,
    at: tools.now(),
  });
  await tools.store.articles.countHelp(articleId, true);
  return {};
}

type Offered = { slugs: readonly string[]; didHelp: boolean; locale: Locale; channel: TalkChannel };

/** In a talk several are offered at once: the best one is the answer, but when none helped, that is said of each. */
export async function rateOffered(tools: Tools, { slugs, didHelp, locale, channel }: Offered): Promise<void> {
  const index = await tools.directory.knowledge();
  const known = slugs.filter((slug) => index.article(slug, locale) !== null);
  const [best] = known;
  if (didHelp && best) await countDirectAnswer(tools, { slug: best, locale, channel });
  if (!didHelp) for (const slug of known) await rateArticle(tools, { slug, helped: false });
}

async function publicId(tools: Tools, slug: string): Promise<string> {
  const isPublic = (await tools.directory.knowledge()).article(slug, 'zh-CN') !== null;
  const id = isPublic ? await tools.store.articles.idOf(slug) : null;
  if (!id) throw new Refused('article-not-found');
  return id;
}
