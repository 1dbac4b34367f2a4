/** The administrator switches the language model on or off, and says what it costs. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { one, postedValues } from '../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../_staff';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here: `/${string}` = `/${locale}/desk/ai`;
  if (!(await whoIsHere())) return seeOther(signInAddress(here));
  const isOn = one(values, 'use') === 'on';
  const pricePerMillionIn = priceIn(one(values, 'price-in'));
  const pricePerMillionOut = priceIn(one(values, 'price-out'));
  const made = await attempt((await door()).desk.setAi({ isOn, pricePerMillionIn, pricePerMillionOut }));
  return seeOther(made.ok ? `${here}?saved=1` : `${here}?problem=1`);
}

/** Nothing written is not nought: it is refused at the door like any other word that is no number. */
function priceIn(text: string): number {
  return text === '' ? Number.NaN : Number(text.replace(',', '.'));
}
