/** What a mini program needs: the id and secret of its developer page, and which template says which notice. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';
import { readTemplates } from '../templates';

const notice = z.string().regex(/^(\*|[A-Za-z-]{1,40})$/);
const templateId = z.string().regex(/^[\w-]{1,100}$/);

export const miniProgramSettings = z
  .strictObject({
    appId: z.string().regex(/^\w{3,64}$/),
    appSecret: z.string().min(1).max(200),
    apiBase: z.url().optional(),
    /** By notice, the id of the template that says it; `*` for every notice about a case. */
    templates: z.record(notice, templateId).optional(),
    /** Which version a tap on a notice opens; the published one unless said. */
    version: z.enum(['developer', 'trial', 'formal']).optional(),
    /** Of our choice, the same on WeChat's page for pushed messages: 3 to 32 letters and digits. Only in safe mode, so with the key. */
    token: z
      .string()
      .regex(/^[A-Za-z0-9]{3,32}$/)
      .optional(),
    aesKey: z
      .string()
      .regex(/^[A-Za-z0-9]{43}$/)
      .optional(),
  })
  .refine(({ token, aesKey }) => (token === undefined) === (aesKey === undefined));
export type MiniProgramSettings = z.infer<typeof miniProgramSettings>;

export function miniProgramFromEnv(env: ChannelEnvironment): MiniProgramSettings | null {
  if (typeof env.MINIPROGRAM_APP_ID !== 'string') return null;
  return miniProgramSettings.parse({
    appId: env.MINIPROGRAM_APP_ID,
    appSecret: env.MINIPROGRAM_APP_SECRET,
    apiBase: env.MINIPROGRAM_API_BASE,
    templates: readTemplates(env.MINIPROGRAM_TEMPLATES),
    version: env.MINIPROGRAM_VERSION,
    token: env.MINIPROGRAM_TOKEN,
    aesKey: env.MINIPROGRAM_AES_KEY,
  });
}
