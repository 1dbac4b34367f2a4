/** What came of a form of these pages: a word for the page that follows, never anything in its address. */
import type { Locale } from '#locales/languages';
import type { Attempt } from '../../../_door';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';
import type { DoneWord } from './done-words';

type Answering = {
  locale: Locale;
  /** The page below the language that follows. */
  page: `my${string}`;
  done?: DoneWord;
  /** Where a refusal belongs, when it is about a field. */
  field?: string;
  /** Values that the next page shows again, or shows once. */
  typed?: Record<string, string>;
};

export async function answer(tried: Attempt<unknown>, to: Answering): Promise<Response> {
  const { locale, page, done, field = '', typed } = to;
  if (tried.ok) {
    await leaveOutcome({ about: page, done, typed });
    return seeOther(`/${locale}/${page}?done=1`);
  }
  if (tried.reason === 'sign-in-needed') return seeOther(`/${locale}/my`);
  await leaveOutcome({ about: page, problems: [{ field, problem: tried.reason }], typed });
  return seeOther(`/${locale}/${page}?e=1`);
}

/** One field of a posted form, trimmed; empty when it is not there. */
export function fieldOf(form: FormData, name: string, longest: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, longest) : '';
}
