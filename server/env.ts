/**
 * The only reader of process.env (the launcher aside). Parsed once; a wrong value stops the process with a clear sentence.
 * Keys come from the file that the launcher makes at first start (KEYS_FILE, mode 0600).
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { locales } from '#locales/languages';

const optional = z
  .string()
  .optional()
  .transform((value) => (value?.trim() ? value.trim() : undefined));

/** A list with commas of addresses without a path, each as a browser says it. */
const origins = optional.transform((value) =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => new URL(part).origin),
);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_BASE_URL: optional,
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string(),
  KEYS_FILE: z.string(),
  CITY_TIMEZONE: z.string().default('Asia/Shanghai'),
  DEFAULT_LOCALE: z.enum(locales).default('zh-CN'),
  AUTH_SECRET: optional,
  OIDC_ISSUER: optional,
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  STORAGE_S3_ENDPOINT: optional,
  STORAGE_S3_BUCKET: optional,
  STORAGE_S3_ACCESS_KEY: optional,
  STORAGE_S3_SECRET_KEY: optional,
  STORAGE_S3_REGION: optional,
  SMTP_URL: optional,
  MAIL_FROM: optional,
  TELEGRAM_BOT_TOKEN: optional,
  TELEGRAM_SECRET: optional,
  TELEGRAM_API_ROOT: optional,
  IMAP_URL: optional,
  MAIL_SMTP_PORT: optional,
  MAIL_ADDRESS: optional,
  MAIL_PLUS: optional,
  WECHAT_APP_ID: optional,
  WECHAT_APP_SECRET: optional,
  WECHAT_TOKEN: optional,
  WECHAT_AES_KEY: optional,
  WECHAT_API_BASE: optional,
  WECHAT_TEMPLATES: optional,
  WECHAT_MENU: optional,
  MINIPROGRAM_APP_ID: optional,
  MINIPROGRAM_APP_SECRET: optional,
  MINIPROGRAM_API_BASE: optional,
  MINIPROGRAM_TEMPLATES: optional,
  MINIPROGRAM_TOKEN: optional,
  MINIPROGRAM_AES_KEY: optional,
  MINIPROGRAM_VERSION: optional,
  WHATSAPP_PHONE_ID: optional,
  WHATSAPP_ACCESS_TOKEN: optional,
  WHATSAPP_APP_SECRET: optional,
  WHATSAPP_VERIFY_TOKEN: optional,
  WHATSAPP_GRAPH_BASE: optional,
  WHATSAPP_TEMPLATES: optional,
  TWILIO_ACCOUNT_SID: optional,
  TWILIO_AUTH_TOKEN: optional,
  TWILIO_FROM: optional,
  TWILIO_API_BASE: optional,
  VOICE_PERSON_NUMBER: optional,
  SMS_GATEWAY_URL: optional,
  SMS_GATEWAY_SECRET: optional,
  LLM_BASE_URL: optional,
  LLM_MODEL: optional,
  LLM_API_KEY: optional,
  EMBED_SITES: origins,
  PUSH_SERVICES: origins,
  METRICS_TOKEN: optional,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NEXT_DIST_DIR: z.string().default('.next'),
  /** The address to listen on; all of them when empty. Behind a proxy on the same machine: 127.0.0.1. */
  HOST: optional,
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

const keyFile = z.object({
  dataKey: z.string(),
  indexKey: z.string(),
  codeKey: z.string(),
  linkKey: z.string(),
  authSecret: z.string(),
  /** Missing in a file that an older version made and no newer one has started with yet. */
  pushPublicKey: z.string().optional(),
  pushPrivateKey: z.string().optional(),
});

export type Env = ReturnType<typeof readEnv>;

/** Reads and checks the environment; throws a plain sentence that names the variable. */
export function readEnv(source: Record<string, string | undefined> = process.env) {
  const parsed = environment.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The environment variable ${issue?.path.join('.')} is not right: ${issue?.message}`);
  }
  const values = parsed.data;
  const keys = keyFile.parse(JSON.parse(readFileSync(values.KEYS_FILE, 'utf8')));
  return {
    ...values,
    dataDir: resolve(values.DATA_DIR),
    baseUrl: (values.PUBLIC_BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    isSecure: values.PUBLIC_BASE_URL?.startsWith('https://') ?? false,
    keys: { ...keys, authSecret: values.AUTH_SECRET ?? keys.authSecret },
  };
}

/** next-auth 4 learns the site's own address (to which an identity provider sends people back) from this variable and nowhere else. */
export function tellNextAuth({ baseUrl }: Pick<Env, 'baseUrl'>): void {
  process.env.NEXTAUTH_URL = baseUrl;
}
