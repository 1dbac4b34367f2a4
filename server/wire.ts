/** Connects the store, the clock, ids, secrets, files and caches to the use-cases. Made once for each process. */
import { randomInt } from 'node:crypto';
import { isLocale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { Env } from './env';
import { createLocalStorage } from './files/local-storage';
import { createS3Storage } from './files/s3-storage';
import { linkExpiry, signLink } from './files/signed-link';
import { type FileStorage, newStorageKey } from './files/storage';
import { createLanguageModel } from './language-model/language-model';
import { createDirectory } from './search/directory';
import { createLearned } from './search/learned';
import { createCodes } from './secrets/codes';
import { newId } from './secrets/ids';
import { createTurns } from './secrets/in-turn';
import { createVault } from './secrets/vault';
import { type Connection, connect } from './store/client';
import { createStore } from './store/store';
import type { City, LanguageModel, Tools } from './use-cases/tools';

export type Wire = {
  env: Env;
  tools: Tools;
  storage: FileStorage;
  linkKey: Buffer;
  connection: Connection;
  close(): Promise<void>;
};

/** `now` is set by tests; everybody else lives in the present. */
export function wire(
  env: Env,
  now: () => Date = () => new Date(),
  onIdleError?: (error: Error) => void,
): Wire {
  const connection = connect(env.DATABASE_URL, onIdleError);
  const store = createStore(connection.prisma, createVault(env.keys.dataKey, env.keys.indexKey));
  const storage = storageFor(env);
  const linkKey = Buffer.from(env.keys.linkKey, 'base64');
  const city = cityOf(env);
  const tools: Tools = {
    store,
    now,
    newId: () => newId(),
    random: (below) => randomInt(below),
    secrets: createCodes(env.keys.codeKey, env.keys.linkKey),
    inTurn: createTurns(),
    directory: createDirectory(store, city.zone, now),
    learned: createLearned(store),
    languageModel: languageModelFor(env, now),
    files: storage,
    newStorageKey,
    linkToFile: (attachmentId, variant) =>
      signLink({ attachmentId, variant, expiresAt: linkExpiry(now()) }, linkKey),
    city,
    say: (locale, key, values) =>
      plainTranslator(isLocale(locale) ? locale : env.DEFAULT_LOCALE)(key, values),
    baseUrl: env.baseUrl,
  };
  return { env, tools, storage, linkKey, connection, close: () => connection.close() };
}

function storageFor(env: Env): FileStorage {
  const { STORAGE_S3_ENDPOINT: endpoint, STORAGE_S3_BUCKET: bucket } = env;
  if (!endpoint || !bucket) return createLocalStorage(`${env.dataDir}/attachments`);
  return createS3Storage({
    endpoint,
    bucket,
    accessKeyId: env.STORAGE_S3_ACCESS_KEY ?? '',
    secretAccessKey: env.STORAGE_S3_SECRET_KEY ?? '',
    region: env.STORAGE_S3_REGION ?? 'us-east-1',
  });
}

function languageModelFor(env: Env, now: () => Date): LanguageModel | null {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: name, LLM_API_KEY: apiKey } = env;
  return baseUrl && name ? createLanguageModel({ baseUrl, name, apiKey }, { now }) : null;
}

/** The demonstration city. A city of its own comes with the setup assistant; until then its name stands here. */
function cityOf(env: Env): City {
  return {
    names: { 'zh-CN': '汀兰市', en: 'Tinglan', ar: 'تينغلان' },
    zone: env.CITY_TIMEZONE,
    phone: '12345',
    emergencyPhones: { fire: '119', police: '110', medical: '120', traffic: '122' },
    textPolice: '12110',
    // Open all over China: for the mind, for women, for the young.
    carePhones: { 'self-harm': ['12356'], 'domestic-violence': ['12338'], child: ['12355'] },
    exitUrl: 'https://www.weather.com.cn/',
  };
}
