/** Open cases like this person's near their place, and whether they have been asked about them. */
import { cache } from 'react';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { nearbyOutput } from '#server/api/schemas/public';
import type { DraftAnswers } from '#server/domain/intake/journey';
import { limits } from '#server/domain/intake/request';
import { attempt, door } from '../../../_door';

export type NearbyCase = z.infer<typeof nearbyOutput>['cases'][number];

/** None when we cannot say just now: it is a help, never a condition. */
export const readNearby = cache(async (answers: DraftAnswers, locale: Locale): Promise<NearbyCase[]> => {
  const { text = '', place } = answers;
  if (!text.trim() || !place || answers.requestType === 'report') return [];
  const found = await attempt(
    (await door()).intake.nearby({ text: text.slice(0, limits.text), place, locale }),
  );
  return found.ok ? found.value.cases : [];
});

/** Another story or another place is another matter: what was chosen before does not hold for it. */
export function withoutOldChoice(before: DraftAnswers, after: DraftAnswers): DraftAnswers {
  const isSame =
    before.text === after.text &&
    JSON.stringify(before.place ?? null) === JSON.stringify(after.place ?? null);
  const { joinsCaseToken, ...others } = after;
  return isSame ? after : others;
}

/** Where somebody goes who has said where it is: by way of the cases near them, when there are any and they have not chosen yet. */
export async function afterPlace<Path extends `/${string}`>(
  answers: DraftAnswers,
  locale: Locale,
  onward: Path,
): Promise<Path | `/${string}`> {
  if (answers.joinsCaseToken || (await readNearby(answers, locale)).length === 0) return onward;
  return `/${locale}/request/nearby`;
}
