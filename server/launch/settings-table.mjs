/**
 * What may stand in the environment. `.env.example` explains each to a person.
 *
 * A group is a service outside: either nothing of it is set, or all it needs; what it takes is optional.
 */
export const GROUPS = [
  { needs: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'], takes: [] },
  {
    needs: ['STORAGE_S3_ENDPOINT', 'STORAGE_S3_BUCKET', 'STORAGE_S3_ACCESS_KEY', 'STORAGE_S3_SECRET_KEY'],
    takes: ['STORAGE_S3_REGION'],
  },
  { needs: ['SMTP_URL'], takes: ['MAIL_FROM'] },
  { needs: ['TELEGRAM_BOT_TOKEN'], takes: ['TELEGRAM_SECRET', 'TELEGRAM_API_ROOT'] },
  {
    needs: ['WECHAT_APP_ID', 'WECHAT_APP_SECRET', 'WECHAT_TOKEN'],
    takes: ['WECHAT_AES_KEY', 'WECHAT_API_BASE', 'WECHAT_TEMPLATES', 'WECHAT_MENU'],
  },
  {
    needs: ['MINIPROGRAM_APP_ID', 'MINIPROGRAM_APP_SECRET'],
    takes: ['MINIPROGRAM_TEMPLATES', 'MINIPROGRAM_VERSION', 'MINIPROGRAM_API_BASE'],
  },
  { needs: ['MINIPROGRAM_TOKEN', 'MINIPROGRAM_AES_KEY'], takes: [] },
  {
    needs: ['WHATSAPP_PHONE_ID', 'WHATSAPP_ACCESS_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'],
    takes: ['WHATSAPP_GRAPH_BASE', 'WHATSAPP_TEMPLATES'],
  },
  {
    needs: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
    takes: ['TWILIO_API_BASE', 'VOICE_PERSON_NUMBER'],
  },
  { needs: ['SMS_GATEWAY_URL', 'SMS_GATEWAY_SECRET'], takes: [] },
  { needs: ['LLM_BASE_URL', 'LLM_MODEL'], takes: ['LLM_API_KEY'] },
];

/** Settings that stand for themselves. */
const SINGLE = [
  'PORT',
  'PUBLIC_BASE_URL',
  'DATA_DIR',
  'DATABASE_URL',
  'KEYS_FILE',
  'POSTGRES_ACCOUNT',
  'SEED',
  'CITY_TIMEZONE',
  'DEFAULT_LOCALE',
  'AUTH_SECRET',
  'IMAP_URL',
  'MAIL_ADDRESS',
  'MAIL_SMTP_PORT',
  'MAIL_PLUS',
  'EMBED_SITES',
  'PUSH_SERVICES',
  'METRICS_TOKEN',
  'LOG_LEVEL',
  'TRUST_PROXY',
  'NODE_ENV',
];

/** Every name that means something to us. */
export const settingNames = [...SINGLE, ...GROUPS.flatMap(({ needs, takes }) => [...needs, ...takes])];

/** @param {string[]} schemes */
const url = (...schemes) => ({
  isRight: (/** @type {string} */ value) =>
    URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)),
  mustBe: `an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
});

/** @param {string[]} words */
const oneOf = (...words) => ({
  isRight: (/** @type {string} */ value) => words.includes(value),
  mustBe: `one of ${words.join(', ')}`,
});

const web = url('https', 'http');

const port = {
  isRight: (/** @type {string} */ value) =>
    /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
  mustBe: 'a number from 1 to 65535',
};

const origins = {
  isRight: (/** @type {string} */ value) => value.split(',').every((part) => isOrigin(part.trim())),
  mustBe: 'addresses without a path, with commas between them, such as https://portal.example.org',
};

/** @param {string} value */
function isTimeZone(value) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

/**
 * What a value must look like, by name.
 * @param {string[]} locales the languages there are
 * @returns {Record<string, { isRight: (value: string) => boolean, mustBe: string }>}
 */
export const formats = (locales) => ({
  PORT: port,
  PUBLIC_BASE_URL: {
    isRight: isOrigin,
    mustBe: 'an address without a path, such as https://12345.example.org',
  },
  DATABASE_URL: {
    isRight: isDatabase,
    mustBe: 'an address such as postgresql://user:password@host:5432/database',
  },
  EMBED_SITES: origins,
  PUSH_SERVICES: origins,
  CITY_TIMEZONE: { isRight: isTimeZone, mustBe: 'a time zone such as Asia/Shanghai' },
  DEFAULT_LOCALE: oneOf(...locales),
  SEED: oneOf('demo', 'none'),
  POSTGRES_ACCOUNT: oneOf('other'),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  TRUST_PROXY: oneOf('0', '1'),
  AUTH_SECRET: { isRight: (value) => value.length >= 32, mustBe: 'at least 32 characters long' },
  SMTP_URL: url('smtp', 'smtps'),
  IMAP_URL: url('imap', 'imaps'),
  MAIL_SMTP_PORT: port,
  MAIL_PLUS: oneOf('0', '1'),
  OIDC_ISSUER: web,
  STORAGE_S3_ENDPOINT: web,
  TELEGRAM_API_ROOT: web,
  WECHAT_API_BASE: web,
  WECHAT_TOKEN: {
    isRight: (value) => /^[A-Za-z0-9]{3,32}$/.test(value),
    mustBe: '3 to 32 letters and digits',
  },
  WECHAT_TEMPLATES: {
    isRight: (value) =>
      value.split(',').every((pair) => /^\s*(?:\*|\w{1,60})\s*=\s*[\w-]{1,100}\s*$/.test(pair)),
    mustBe: 'such as resolved=TEMPLATE_ID,*=TEMPLATE_ID',
  },
  WECHAT_MENU: oneOf('0', '1'),
  WECHAT_AES_KEY: { isRight: (value) => /^[A-Za-z0-9]{43}$/.test(value), mustBe: '43 letters and digits' },
  MINIPROGRAM_API_BASE: web,
  MINIPROGRAM_AES_KEY: {
    isRight: (value) => /^[A-Za-z0-9]{43}$/.test(value),
    mustBe: '43 letters and digits',
  },
  MINIPROGRAM_TOKEN: {
    isRight: (value) => /^[A-Za-z0-9]{3,32}$/.test(value),
    mustBe: '3 to 32 letters and digits',
  },
  MINIPROGRAM_VERSION: oneOf('developer', 'trial', 'formal'),
  MINIPROGRAM_TEMPLATES: {
    isRight: (value) =>
      value.split(',').every((pair) => /^\s*(\*|[A-Za-z-]{1,40})\s*=\s*[\w-]{1,100}\s*$/.test(pair)),
    mustBe: 'pairs such as resolved=TEMPLATE_ID,*=TEMPLATE_ID',
  },
  WHATSAPP_GRAPH_BASE: web,
  WHATSAPP_TEMPLATES: {
    isRight: (value) =>
      value.split(',').every((pair) => /^\s*(\*|[A-Za-z-]{1,40})\s*=\s*[a-z0-9_]{1,512}\s*$/.test(pair)),
    mustBe: 'pairs such as received=case_received,*=case_news',
  },
  TWILIO_API_BASE: web,
  VOICE_PERSON_NUMBER: {
    isRight: (value) => /^\+[1-9]\d{4,14}$/.test(value),
    mustBe: 'a number such as +861012345678',
  },
  SMS_GATEWAY_URL: web,
  SMS_GATEWAY_SECRET: { isRight: (value) => value.length >= 16, mustBe: 'at least 16 characters long' },
  LLM_BASE_URL: web,
});

/** @param {string} value */
function isOrigin(value) {
  return web.isRight(value) && ['', '/'].includes(new URL(value).pathname + new URL(value).search);
}

/** @param {string} value */
function isDatabase(value) {
  return (
    url('postgresql', 'postgres').isRight(value) &&
    new URL(value).hostname !== '' &&
    new URL(value).pathname.length > 1
  );
}
