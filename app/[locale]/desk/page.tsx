/** The desk begins with the queue. */
import { redirect } from 'next/navigation';
import type { LocaleParams } from '../../_locale';
import { deskLocaleOf } from './_staff';

export default async function DeskPage({ params }: LocaleParams) {
  redirect(`/${await deskLocaleOf(params)}/desk/queue`);
}
