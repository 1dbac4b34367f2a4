/**
 * A request as a citizen makes it (CONTRACT.md `intake.submit`): one schema for the form, the bots and every outside client.
 * Unknown fields are refused, not ignored. Lengths are counted in characters of JavaScript strings.
 */
import { z } from 'zod';
import { locales } from '#locales/languages';

export const limits = {
  text: 5000,
  title: 120,
  place: 500,
  name: 200,
  contact: 320,
  organisation: 200,
  comment: 1000,
  attachments: 9,
  accessNeeds: 10,
  answers: 30,
  answer: 1000,
} as const;

/** A whole e-mail: a nice photo or two and what mail makes of them (a third more). Most mail providers let no more pass. */
export const largestLetterBytes = 25 * 1024 * 1024;

export const requestTypes = ['consultation', 'help', 'complaint', 'report', 'suggestion', 'praise'] as const;
export type RequestType = (typeof requestTypes)[number];

export const identities = ['named', 'confidential', 'anonymous'] as const;
export type Identity = (typeof identities)[number];

export const applicantKinds = ['person', 'enterprise'] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

export const accessNeeds = [
  'large-print',
  'easy-language',
  'interpreter',
  'sign-language',
  'text-only',
  'call-back',
  'letter',
] as const;

export const urgencies = ['normal', 'urgent', 'life'] as const;
export type Urgency = (typeof urgencies)[number];

export const localeSchema = z.enum(locales);

export const placeSchema = z.strictObject({
  text: z.string().trim().max(limits.place).optional(),
  lat: z.number().min(-90).max(90).optional(),
  lng: z.number().min(-180).max(180).optional(),
});

export const applicantSchema = z.strictObject({
  kind: z.enum(applicantKinds),
  identity: z.enum(identities),
  name: z.string().trim().max(limits.name).optional(),
  phone: z.string().trim().max(limits.contact).optional(),
  email: z.string().trim().max(limits.contact).optional(),
  organisation: z.string().trim().max(limits.organisation).optional(),
});

/** By the code of the question; several may be right. */
export const answersSchema = z
  .record(
    z.string().max(60),
    z.union([z.string().max(limits.answer), z.array(z.string().max(limits.answer)).max(20)]),
  )
  .refine((answers) => Object.keys(answers).length <= limits.answers);

export const requestSchema = z.strictObject({
  idempotencyKey: z.uuid(),
  locale: localeSchema,
  text: z.string().trim().min(1).max(limits.text),
  title: z.string().trim().max(limits.title).optional(),
  requestType: z.enum(requestTypes).optional(),
  categoryCode: z.string().max(80).optional(),
  place: placeSchema.optional(),
  applicant: applicantSchema,
  accessNeeds: z.array(z.string().max(60)).max(limits.accessNeeds).optional(),
  answers: answersSchema.optional(),
  attachmentIds: z.array(z.uuid()).max(limits.attachments).optional(),
  /** The case of others that the person follows instead of having their own worked on: a word of `intake.nearby`. */
  joinsCaseToken: z.string().max(300).optional(),
});

export type RequestInput = z.infer<typeof requestSchema>;

/** How people begin letters. It says nothing about the matter, so a title does not begin with it. */
const greetings =
  /^(?:(?:尊敬的[^\s，,。！!：:]{0,20}(?=[\s，,。！!：:])|各?位?领导(?=[，,：:！!]|您好|你好)|您好|你好|hello\b|hi\b|good (?:morning|afternoon|evening)\b|dear [\w .'-]{1,40}(?=[,:\n])|السلام عليكم(?: ورحمة الله)?(?: وبركاته)?|مرحبًا(?!\p{L})|مرحبا(?!\p{L})|تحية طيبة(?!\p{L}))[\s，,。.！!：:、،؛~～]*)+/iu;

const titleLength = 60;

/** A title for those who gave none: the first sentence after the greeting, cut between words where the script has spaces. */
export function titleFrom(text: string): string {
  const said = text.trim();
  const matter = said.replace(greetings, '') || said;
  const line = matter.split(/[\n。！？!?؟]|(?<=[^\s.]{3})\.(?:\s|$)/u)[0]?.trim() || matter;
  const letters = [...line];
  if (letters.length <= titleLength) return line;
  const cut = letters.slice(0, titleLength - 2).join('');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.length > titleLength / 2 ? atWord : cut}…`;
}
