/** "Did this help?" Each device is counted once for each article, by a note on the device that says nothing of who it is. */
import { cookies } from 'next/headers';
import { houseSettings } from '#server/api/house';
import { attempt, door } from '../../../../_door';
import { localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';

type Context = { params: Promise<{ locale: string; slug: string }> };

const noteName = 'huying-helped';
const mostNoted = 20;
const monthInSeconds = 30 * 86_400;

async function isNew(slug: string): Promise<boolean> {
  const jar = await cookies();
  const noted = (jar.get(noteName)?.value ?? '').split('.').filter(Boolean);
  if (noted.includes(slug)) return false;
  jar.set(noteName, [slug, ...noted].slice(0, mostNoted).join('.'), {
    httpOnly: true,
    sameSite: 'lax',
    secure: houseSettings().isSecure,
    path: '/',
    maxAge: monthInSeconds,
  });
  return true;
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { slug }, form] = await Promise.all([localeOf(params), params, request.formData()]);
  const helped = form.get('helped') === 'yes';
  const known = /^[a-z0-9-]{1,120}$/.test(slug) ? slug : '';
  if (!known) return seeOther(`/${locale}/knowledge`);
  if (await isNew(known)) {
    const counted = await attempt((await door()).knowledge.rate({ slug: known, helped }));
    if (!counted.ok) return seeOther(`/${locale}/problem/${counted.reason}`);
  }
  const thanks = `thanks=${helped ? 'yes' : 'no'}#helped`;
  const isWriting = form.get('from') === 'request';
  return seeOther(
    isWriting
      ? `/${locale}/request/answered?article=${known}&${thanks}`
      : `/${locale}/knowledge/${known}?${thanks}`,
  );
}
