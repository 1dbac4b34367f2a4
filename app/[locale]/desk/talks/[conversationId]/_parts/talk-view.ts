/** What the parts of a talk's page are drawn from. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { cannedReply } from '#server/api/schemas/talks';
import type { Category } from '../../../_choices';
import type { Talk } from '../../_parts/talks';

export type Canned = z.infer<typeof cannedReply>;

export type TalkView = {
  locale: Locale;
  t: Translate;
  zone: string;
  talk: Talk;
  /** The address of the page. */
  here: string;
  canned: readonly Canned[];
  categories: Category[];
  /** Words that could not be sent, and why. */
  kept: { text: string; reason: string } | null;
};
