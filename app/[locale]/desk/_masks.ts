/** Masks of personal data in the words of who reads the page: the door sends the kind, the page says it. */
import type { Translate } from '#locales/translate';
import { sayMasks } from '#server/domain/privacy/masks';

/** The same value with the masks in every text said, however deep it stands. `plain`: masks stand inside texts, without marks of their own. */
export function withMasksSaid<T>(value: T, plain: Translate): T {
  if (typeof value === 'string') return sayMasks(value, (kind) => plain(`privacy:mask.${kind}`)) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => withMasksSaid(item, plain)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withMasksSaid(item, plain)]),
  ) as T;
}
