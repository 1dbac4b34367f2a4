/**
 * Personal data in people's words is masked for whoever has not asked for it with a purpose. A mask tells the kind of what it hides and
 * stands in the text as a word in square brackets, the same in every table and answer; pages say it in the reader's language.
 */
const maskedKinds = ['email', 'id', 'card', 'phone', 'passport', 'plate', 'account', 'name', 'door'] as const;
type MaskedKind = (typeof maskedKinds)[number];

const masks = new RegExp(`\\[(${maskedKinds.join('|')})\\]`, 'g');

/** The text with its masks in the words of who reads it. */
export function sayMasks(text: string, say: (kind: MaskedKind) => string): string {
  return text.replace(masks, (_, kind: MaskedKind) => say(kind));
}

export function hasMasks(text: string): boolean {
  return text.search(masks) >= 0;
}

/** What was opened: who filed it, where exactly it is, or every word as written. */
export const lookedAt = ['contact', 'place', 'words'] as const;
export type LookedAt = (typeof lookedAt)[number];
/** The purpose of one press: whoever goes there needs the door. Kept as this word and said in the reader's language. */
export const visitPurpose = 'visit';
