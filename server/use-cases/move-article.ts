/** Hands an article in, sends it back, publishes it or takes it out of the public's sight (domain/knowledge/article-states). */
import { type ArticleMove, moveArticle } from '#server/domain/knowledge/article-states';
import { nameMissing } from '#server/domain/knowledge/complete';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Tools } from './tools';
import { within } from './within';
import { note } from './write-article';

/** @throws `article-incomplete` with the names of the fields that are missing */
export async function makeArticleMove(
  tools: Tools,
  input: { slug: string; version: number; move: ArticleMove },
  actor: StaffActor,
) {
  const { slug, version, move } = input;
  const state = await tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const article = await store.articleDesk.find(slug);
    if (!article) throw new Refused('article-not-found');
    if (article.version !== version) throw new Refused('article-changed');
    const moved = moveArticle(article, move, actor);
    if (!moved.ok) throw new Refused(moved.reason, 'missing' in moved ? moved.missing.map(nameMissing) : []);
    const { id, state: from } = article;
    const isMoved = await store.articleDesk.move({ id, version, from, to: moved.state, now: tools.now() });
    if (!isMoved) throw new Refused('article-changed');
    await note(inside, actor, `${move}-article`, { slug, version });
    return moved.state;
  });
  // What is public changes here at once; other processes follow within some minutes.
  tools.directory.forget('knowledge', 'staffKnowledge');
  return { state };
}
