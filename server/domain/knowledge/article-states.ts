/**
 * The life of an article: written, looked at, published, retired. Code asks a state's family, never its name: `working` is for those who
 * write, `public` may be read by all whom it is for, `ended` is kept and shown to nobody. Who may do what is in article-rights.
 */
import type { StaffActor } from '../people/roles';
import { no } from '../refusals';
import type { ArticleContent } from './article';
import { mayPublish, mayWrite } from './article-rights';
import { missingIn } from './complete';

export const articleStates = {
  draft: { family: 'working' },
  'in-review': { family: 'working' },
  published: { family: 'public' },
  retired: { family: 'ended' },
} as const;
export type ArticleState = keyof typeof articleStates;
export const articleStateNames = Object.keys(articleStates) as [ArticleState, ...ArticleState[]];

export type ArticleFamily = (typeof articleStates)[ArticleState]['family'];

export function articleFamily(state: ArticleState): ArticleFamily {
  return articleStates[state].family;
}

type MoveRule = {
  from: readonly ArticleState[];
  to: ArticleState;
  by: (actor: StaffActor, article: { ownerId: string }) => boolean;
  /** Nothing incomplete is shown to the public, nor handed in for it. */
  needsEverything: boolean;
};

/** What is done by hand. Writing always leads to `draft`; what is public stays public until the new words are published. */
const moves = {
  submit: { from: ['draft'], to: 'in-review', by: mayWrite, needsEverything: true },
  sendBack: { from: ['in-review'], to: 'draft', by: mayPublish, needsEverything: false },
  publish: {
    from: ['draft', 'in-review', 'retired'],
    to: 'published',
    by: mayPublish,
    needsEverything: true,
  },
  retire: {
    from: ['draft', 'in-review', 'published'],
    to: 'retired',
    by: mayPublish,
    needsEverything: false,
  },
} satisfies Record<string, MoveRule>;

export type ArticleMove = keyof typeof moves;
export const articleMoves = Object.keys(moves) as [ArticleMove, ...ArticleMove[]];

type Moved = { state: ArticleState; ownerId: string; content: ArticleContent };

/** The state after the move, or why not: `article-incomplete` with the fields that are missing. */
export function moveArticle(article: Moved, name: ArticleMove, actor: StaffActor) {
  const rule: MoveRule = moves[name];
  if (!rule.by(actor, article)) return no('not-allowed');
  if (!rule.from.includes(article.state)) return no('move-not-possible');
  const missing = rule.needsEverything ? missingIn(article.content) : [];
  if (missing.length > 0) return { ...no('article-incomplete'), missing };
  return { ok: true as const, state: rule.to };
}

/** Those that this person may make now, whatever is still missing. */
export function possibleArticleMoves(
  article: Pick<Moved, 'state' | 'ownerId'>,
  actor: StaffActor,
): ArticleMove[] {
  return articleMoves.filter((name) => {
    const rule: MoveRule = moves[name];
    return rule.by(actor, article) && rule.from.includes(article.state);
  });
}
