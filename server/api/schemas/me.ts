/** What goes in and comes out of "my cases". */
import { z } from 'zod';
import { localeSchema } from '#server/domain/intake/request';
import { lookedAt } from '#server/domain/privacy/masks';
import { stateFamilies, ticketStates } from '#server/domain/ticket/states';
import { citizenViewSchema } from './public';

const instant = z.iso.datetime({ offset: true });
const token = z.string().min(1).max(400);
const code = z.string().min(1).max(40);

const target = { kind: z.enum(['email', 'phone']), to: z.string().trim().min(1).max(254) };
export const sendCodeInput = z.strictObject({ ...target, locale: localeSchema });
export const signInInput = z.strictObject({ ...target, code });
export const tokenInput = z.strictObject({ token });
export const joinInput = z.union([z.strictObject({ token }), z.strictObject({ code })]);
export const localeInput = z.strictObject({ locale: localeSchema });
export const addressInput = z.strictObject({ addressId: z.uuid() });
export const noticesInput = z.strictObject({ addressId: z.uuid(), wanted: z.boolean() });
export const casesInput = z.strictObject({ page: z.int().min(1).max(1_000) });
export const eraseInput = z.strictObject({ isConfirmed: z.boolean(), draftId: z.uuid().optional() });

/** `cookie` is the sealed session, for `maxAge` seconds. */
export const sessionOutput = z.object({ cookie: z.string(), maxAge: z.number() });
export const waysOutput = z.object({ phone: z.boolean() });
export const hereOutput = z.object({ isSignedIn: z.boolean() });
/** `name` is masked; null where the channel has no names that people know. */
export const namedChannelOutput = z.object({ channel: z.string(), name: z.string().nullable() });

const caseLine = z.object({
  caseNumber: z.string(),
  title: z.string(),
  locale: z.string(),
  status: z.enum(ticketStates),
  statusFamily: z.enum(stateFamilies),
  submittedAt: instant,
  replyDueAt: instant.nullable(),
});
export const casesOutput = z.object({
  cases: z.array(caseLine),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
});

const channel = namedChannelOutput.extend({
  addressId: z.string(),
  since: instant,
  isBlocked: z.boolean(),
  wantsNotices: z.boolean(),
  canTell: z.boolean(),
  /** How many open cases send their news there. */
  tellsOf: z.number(),
});
const consent = z.object({ addressId: z.string(), purpose: z.string(), isGiven: z.boolean(), at: instant });
export const channelsOutput = z.object({
  channels: z.array(channel),
  openCases: z.number(),
  consents: z.array(consent),
});
export const linkCodeOutput = z.object({ code: z.string(), expiresAt: instant });

const look = z.object({
  caseNumber: z.string(),
  at: instant,
  by: z.string(),
  purpose: z.string(),
  what: z.enum(lookedAt),
});
export const looksOutput = z.object({ looks: z.array(look) });

const words = z.object({
  seq: z.number(),
  from: z.enum(['person', 'bot', 'staff']),
  at: instant,
  locale: localeSchema,
  text: z.string(),
});
export const recordOutput = z.object({
  madeAt: instant,
  contacts: z.array(
    z.object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      organisation: z.string().nullable(),
    }),
  ),
  cases: z.array(citizenViewSchema),
  channels: z.array(channel),
  consents: z.array(consent),
  looks: z.array(look),
  talks: z.array(z.object({ channel: z.string(), messages: z.array(words) })),
  passkeys: z.array(z.object({ since: instant, lastUsedAt: instant.nullable() })),
});

const openCase = z.object({ caseNumber: z.string(), title: z.string(), locale: z.string() });
export const erasableOutput = z.object({
  open: z.array(openCase),
  ended: z.number(),
  channels: z.number(),
  passkeys: z.number(),
});
export const erasedOutput = z.object({ open: z.array(openCase), ended: z.number() });

/** As browsers write it (WebAuthn level 3, `toJSON`); what is not needed is left out. */
const base64url = (longest: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(longest);
const answer = {
  id: base64url(1_400),
  rawId: base64url(1_400),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
};
export const newPasskeyInput = z.strictObject({
  token,
  answer: z.object({
    ...answer,
    response: z.object({
      clientDataJSON: base64url(8_000),
      attestationObject: base64url(40_000),
      transports: z
        .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
        .max(10)
        .optional(),
    }),
  }),
});
export const passkeyInput = z.strictObject({
  token,
  answer: z.object({
    ...answer,
    response: z.object({
      clientDataJSON: base64url(8_000),
      authenticatorData: base64url(8_000),
      signature: base64url(8_000),
      userHandle: base64url(200).optional(),
    }),
  }),
});
/** `options` are for the browser as they are. */
export const challengeOutput = z.object({ token: z.string(), options: z.record(z.string(), z.unknown()) });
export const passkeysOutput = z.object({
  passkeys: z.array(z.object({ id: z.string(), since: instant, lastUsedAt: instant.nullable() })),
});
export const passkeyIdInput = z.strictObject({ id: base64url(1_400) });
