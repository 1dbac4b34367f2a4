/** One thing done to one channel: the news goes there, notices on or off, or it leaves. */
import type { NextRequest } from 'next/server';
import type { Door } from '#server/api/router';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { answer, fieldOf } from '../../_parts/answer';
import type { DoneWord } from '../../_parts/done-words';

type Me = Door['me'];
type Deed = { done: DoneWord; act: (me: Me, addressId: string) => Promise<unknown> };

const deeds: Record<string, Deed> = {
  choose: { done: 'chosen', act: (me, addressId) => me.chooseChannel({ addressId }) },
  on: { done: 'on', act: (me, addressId) => me.setNotices({ addressId, wanted: true }) },
  off: { done: 'off', act: (me, addressId) => me.setNotices({ addressId, wanted: false }) },
  remove: { done: 'removed', act: (me, addressId) => me.unlink({ addressId }) },
};

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const deed = deeds[fieldOf(form, 'does', 20)];
  const page = 'my/channels';
  if (!deed) return answer({ ok: false, reason: 'invalid-input' }, { locale, page });
  const { me } = await door();
  const tried = await attempt(deed.act(me, fieldOf(form, 'addressId', 40)));
  return answer(tried, { locale, page, done: deed.done });
}
