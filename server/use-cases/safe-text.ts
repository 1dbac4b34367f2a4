/**
 * What staff wrote to one person, for the eyes of others on the same matter: without what is personal by its form, and without what is known
 * of whom it was written to.
 */
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Store } from '#server/store/store';
import { tellsAPerson } from '#server/understanding/privacy/mask';
import { maskFor } from './mask-words';
import type { Tools } from './tools';

const titles = '女士|先生|小姐|老师|师傅|阿姨|大爷|奶奶|爷爷|同志|总';

/** In the language of the reader only where something was taken out. */
export async function safeText(
  tools: Tools,
  store: Pick<Store, 'people'>,
  { personId }: Pick<Ticket, 'personId'>,
  text: string,
  locale: string,
): Promise<string> {
  const contact = personId ? await store.people.contactOf(personId) : null;
  const label = () => tools.say(locale, 'matters:masked');
  return withoutAddress(maskFor(contact, null, label)(text), contact?.name?.trim() ?? '', label);
}

/** As they are spoken to: 王总, Grace. Parts of a name only as names are written, because will and may are words. */
function withoutAddress(text: string, name: string, label: () => string): string {
  const parts = /^\p{sc=Han}/u.test(name)
    ? [`${[...name][0]}(?:${titles})`]
    : name
        .split(/\s+/)
        .filter((part) => part.length > 2 && tellsAPerson(part) && /^\p{L}+$/u.test(part))
        .map((part) => `(?<!\\p{L})${capitalised(part)}(?!\\p{L})`);
  return parts.length > 0 ? text.replace(new RegExp(parts.join('|'), 'gu'), label) : text;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
