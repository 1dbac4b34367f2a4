/** The words of a form about a case, with what is wrong with them before we even ask. */
import { textErrors } from '#server/domain/intake/journey';
import type { No } from '#server/domain/refusals';

export type PostedText = { text: string; refusal: No | null };

export function postedText(form: { get(name: string): unknown }): PostedText {
  const value = form.get('text');
  const text = typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  const reason = textErrors(text)[0]?.reason;
  return { text, refusal: reason ? { ok: false, reason } : null };
}
