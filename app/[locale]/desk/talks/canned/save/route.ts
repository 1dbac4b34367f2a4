/** Saves a ready reply; one that is not right comes back as it was typed. */
import { locales } from '#locales/languages';
import { talkLimits } from '#server/api/schemas/talks';
import { attempt, door } from '../../../../../_door';
import type { LocaleParams } from '../../../../../_locale';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues, type Values } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { talksPath } from '../../_parts/talks';
import { fieldName } from '../_parts/canned-form';
import { typedReplies } from '../_parts/typed-reply';

function inLanguages(values: Values, id: string, name: string, most: number): Record<string, string> {
  const entries = locales.map((code) => [code, one(values, fieldName(id, `${name}-${code}`)).slice(0, most)]);
  return Object.fromEntries(entries.filter(([, text]) => text));
}

async function save(values: Values, id: string) {
  const code = one(values, fieldName(id, 'code')).toLowerCase();
  const title = inLanguages(values, id, 'title', talkLimits.cannedTitle);
  const texts = inLanguages(values, id, 'text', talkLimits.cannedText);
  if (!/^[a-z0-9-]{1,20}$/.test(code)) return { ok: false, reason: 'code-bad' } as const;
  if (Object.keys(title).length === 0 || Object.keys(texts).length === 0)
    return { ok: false, reason: 'words-missing' } as const;
  const sort = Math.min(9999, Math.max(0, Math.trunc(Number(one(values, fieldName(id, 'sort'))) || 0)));
  const isActive = one(values, fieldName(id, 'use')) !== 'off';
  return attempt(
    (await door()).desk.talks.saveCanned({ ...(id && { id }), code, title, texts, sort, isActive }),
  );
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `${talksPath(locale)}/canned`;
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const id = one(values, 'id');
  const saved = await save(values, id);
  if (saved.ok) return seeOther(`${here}?saved=1`);
  return seeOther(`${here}?kept=${typedReplies.put(staff.staffId, { id, values, fault: saved.reason })}`);
}
