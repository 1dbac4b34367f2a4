/**
 * Calls of WeChat's API for one account (official account or mini program): with its access token, with one more try when WeChat refuses the
 * token, and with the errcode read, as the HTTP status says nothing.
 */
import { createTokenHolder, type TokenAnswer, type TokenHolder, type WechatAccount } from './token';
import { asObject, type Fetch, fetchJson, type JsonObject, mostAnswerBytes, readLimited } from './wire';

export const officialBase = 'https://api.weixin.qq.com';

/** A worker that waits keeps the next message to this person waiting; WeChat answers in well under a second. */
const callTimeoutMs = 8_000;
/** A video of some megabytes over a slow line. */
const downloadTimeoutMs = 30_000;

/** The token is not valid (any more), by WeChat's three ways of saying so. */
const tokenErrors: readonly (number | null)[] = [40001, 40014, 42001];

export type WechatFailure = {
  ok: false;
  /** WeChat's number; null when nobody answered in WeChat's manner. */
  errcode: number | null;
  /** It was the token that we did not get, or that was refused twice: the call itself may be right. */
  isAboutToken: boolean;
  /** For rows and logs: `wechat-45015`, `wechat-token-40125`, `wechat-not-reached`. */
  error: string;
  /** WeChat's own words, which may quote what was sent: not for rows or logs. */
  errmsg: string;
};

export type WechatAnswer = { ok: true; body: JsonObject } | WechatFailure;

export type WechatDownload =
  | { kind: 'file'; body: Buffer }
  | { kind: 'too-large' }
  | { kind: 'failed'; failure: WechatFailure };

export type WechatApi = {
  /** `path` begins with a slash: `/cgi-bin/message/custom/send`. */
  post(path: string, body: JsonObject): Promise<WechatAnswer>;
  get(path: string, query: Query): Promise<WechatAnswer>;
  /** For the calls that take the app's id and secret instead of a token (`/sns/jscode2session`). */
  getBySecret(path: string, query: Query): Promise<WechatAnswer>;
  /** `maxBytes`: more is not read. */
  download(path: string, query: Query, maxBytes: number): Promise<WechatDownload>;
  /** Asks WeChat for the token anew, whatever we hold: for looking at our health. Within five seconds. */
  checkToken(): Promise<TokenAnswer>;
};

export type WechatApiOptions = Omit<WechatAccount, 'apiBase'> & {
  apiBase?: string | undefined;
  fetch?: Fetch;
  /** In ms. */
  now?: () => number;
};

export function createWechatApi(options: WechatApiOptions): WechatApi {
  const { appId, appSecret, fetch: call = globalThis.fetch, now = Date.now } = options;
  const apiBase = (options.apiBase ?? officialBase).replace(/\/+$/, '');
  const tokens = createTokenHolder({ appId, appSecret, apiBase }, call, now);
  const at = (path: string, query: Query) => `${apiBase}${path}?${new URLSearchParams(query)}`;
  const ask = (path: string, query: Query, body?: JsonObject) =>
    withToken<WechatAnswer>(tokens, {
      attempt: async (token) =>
        readAnswer(await fetchJson(call, at(path, { access_token: token, ...query }), callTimeoutMs, body)),
      failureOf: (answer) => (answer.ok ? null : answer),
      failed: (failure) => failure,
    });
  return {
    post: (path, body) => ask(path, {}, body),
    get: (path, query) => ask(path, query),
    getBySecret: async (path, query) => {
      const url = at(path, { appid: appId, secret: appSecret, ...query });
      return readAnswer(await fetchJson(call, url, callTimeoutMs));
    },
    download: (path, query, maxBytes) =>
      withToken<WechatDownload>(tokens, {
        attempt: (token) => download(call, at(path, { access_token: token, ...query }), maxBytes),
        failureOf: (answer) => (answer.kind === 'failed' ? answer.failure : null),
        failed: (failure) => ({ kind: 'failed', failure }),
      }),
    checkToken: () => tokens.check(),
  };
}

type Query = Record<string, string>;

type Trying<Answer> = {
  attempt(token: string): Promise<Answer>;
  failureOf(answer: Answer): WechatFailure | null;
  failed(failure: WechatFailure): Answer;
};

/** Twice at most: once more with a new token, when it was the token that WeChat did not like. */
async function withToken<Answer>(
  tokens: TokenHolder,
  trying: Trying<Answer>,
  isLast = false,
): Promise<Answer> {
  const held = await tokens.get();
  if (!held.ok) return trying.failed(failure(held.errcode, '', true));
  const answer = await trying.attempt(held.token);
  const errcode = trying.failureOf(answer)?.errcode ?? null;
  if (!tokenErrors.includes(errcode)) return answer;
  tokens.drop(held.token);
  return isLast ? answer : withToken(tokens, trying, true);
}

function readAnswer(body: JsonObject | null): WechatAnswer {
  if (!body) return failure(null);
  const { errcode = 0, errmsg } = body;
  return errcode === 0
    ? { ok: true, body }
    : failure(typeof errcode === 'number' ? errcode : null, typeof errmsg === 'string' ? errmsg : '');
}

function failure(errcode: number | null, errmsg = '', isNoToken = false): WechatFailure {
  const isAboutToken = isNoToken || tokenErrors.includes(errcode);
  const error = errcode === null ? 'wechat-not-reached' : `wechat-${isAboutToken ? 'token-' : ''}${errcode}`;
  return { ok: false, errcode, isAboutToken, error, errmsg: errmsg.slice(0, 200) };
}

/** A file, or a JSON object with the reason why not: both with status 200, told apart by their type. */
async function download(call: Fetch, url: string, maxBytes: number): Promise<WechatDownload> {
  const failed = (body: JsonObject | null): WechatDownload => {
    const answer = readAnswer(body);
    return { kind: 'failed', failure: answer.ok ? failure(null) : answer };
  };
  try {
    const response = await call(url, { signal: AbortSignal.timeout(downloadTimeoutMs), redirect: 'error' });
    if (!response.ok) return failed(null);
    const isError = /json|text\/plain/i.test(response.headers.get('content-type') ?? '');
    const body = await readLimited(response, isError ? mostAnswerBytes : maxBytes);
    if (isError) return failed(body && asObject(body));
    return body ? { kind: 'file', body } : { kind: 'too-large' };
  } catch {
    return failed(null);
  }
}
