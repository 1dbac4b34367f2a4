/** What the caller's words amount to so far: our proposal, what its category wants to know, and the date they can be told. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { categoryQuestionsOutput, suggestOutput } from '#server/api/schemas/public';
import { limits, requestTypes } from '#server/domain/intake/request';
import { door } from '../../../../_door';
import { one, type Values } from '../../_posted';

export type SeenIntake = {
  categoryCode: string;
  filing: string;
  categories: z.infer<typeof suggestOutput>['categories'];
  asked: z.infer<typeof categoryQuestionsOutput>;
  replyDueAt: string;
};

/** Null while there are no words. What the agent chose counts before what we would propose. */
export async function seeIntake(values: Values | undefined, locale: Locale): Promise<SeenIntake | null> {
  const text = one(values, 'text').slice(0, limits.text);
  if (!text) return null;
  const { intake } = await door();
  const { filing, categories } = await intake.suggest({ text, locale });
  const categoryCode = one(values, 'categoryCode').slice(0, 80) || categories[0]?.code || '';
  const requestType = requestTypes.find((type) => type === one(values, 'requestType'));
  const chosen = categoryCode ? { categoryCode } : {};
  const [asked, { replyDueAt }] = await Promise.all([
    intake.questions({ ...chosen, locale }),
    intake.promise({ ...chosen, ...(requestType && { requestType }), text }),
  ]);
  return { categoryCode, filing, categories, asked, replyDueAt };
}
