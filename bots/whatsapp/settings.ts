/** What a number on WhatsApp needs: its id, a token that may write, the secret that signs what comes in, and our templates. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';
import { readTemplates } from '../templates';

const notice = z.string().regex(/^(\*|[A-Za-z-]{1,40})$/);
const templateName = z.string().regex(/^[a-z0-9_]{1,512}$/);

export const whatsappSettings = z.strictObject({
  /** The id of the phone number at the vendor, not the number itself. */
  phoneId: z.string().regex(/^\d{1,40}$/),
  accessToken: z.string().min(1).max(1000),
  appSecret: z.string().min(1).max(200),
  /** What we typed beside the webhook's address: the vendor says it once, when the address is saved. */
  verifyToken: z.string().min(1).max(200),
  graphBase: z.url().optional(),
  /** By notice, the name of the template that says it where free words are not allowed; `*` for every notice about a case. */
  templates: z.record(notice, templateName).optional(),
});
export type WhatsAppSettings = z.infer<typeof whatsappSettings>;

export function whatsappFromEnv(env: ChannelEnvironment): WhatsAppSettings | null {
  if (typeof env.WHATSAPP_PHONE_ID !== 'string') return null;
  return whatsappSettings.parse({
    phoneId: env.WHATSAPP_PHONE_ID,
    accessToken: env.WHATSAPP_ACCESS_TOKEN,
    appSecret: env.WHATSAPP_APP_SECRET,
    verifyToken: env.WHATSAPP_VERIFY_TOKEN,
    graphBase: env.WHATSAPP_GRAPH_BASE,
    templates: readTemplates(env.WHATSAPP_TEMPLATES),
  });
}
