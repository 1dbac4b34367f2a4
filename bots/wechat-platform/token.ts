/**
 * The access token of an account at WeChat. It is asked for in the stable way: whoever asks gets the same one while it is valid, so that the
 * site, the worker and a second machine do not end one another's. It lives in memory only; WeChat asks for room of 512 characters and more.
 */
import { type Fetch, fetchJson } from './wire';

/** WeChat makes the next token five minutes before the end of the last, and both are good until then. */
const earlyMs = 4 * 60_000;
/** Within the ten seconds of a look at our health. */
const timeoutMs = 5_000;

export type TokenAnswer = { ok: true; token: string } | { ok: false; errcode: number | null };

export type TokenHolder = {
  /** Errors: WeChat's number, or null when nobody answered in its manner. Several who ask at once wait for one answer. */
  get(): Promise<TokenAnswer>;
  /** Asks WeChat whatever we hold: so a secret that was changed is noticed before the token ends. */
  check(): Promise<TokenAnswer>;
  /** WeChat refused this token: the next `get` asks anew, unless somebody already has. */
  drop(token: string): void;
};

export type WechatAccount = { appId: string; appSecret: string; apiBase: string };

type Held = { ok: true; token: string; freshUntil: number; goodUntil: number };

/** `now` in ms. */
export function createTokenHolder(account: WechatAccount, call: Fetch, now: () => number): TokenHolder {
  let held: Held | null = null;
  let asking: Promise<TokenAnswer> | null = null;
  const ask = async (): Promise<TokenAnswer> => {
    const answer = await askForToken(account, call, now());
    if (answer.ok) held = answer;
    return answer;
  };
  const check = () => {
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
  return {
    check,
    get: async () => {
      if (held && held.freshUntil > now()) return { ok: true, token: held.token };
      const answer = await check();
      // When a new one is not to be had, the old one serves until its end.
      return !answer.ok && held && held.goodUntil > now() ? { ok: true, token: held.token } : answer;
    },
    drop: (token) => {
      if (held?.token === token) held = null;
    },
  };
}

async function askForToken(
  { appId, appSecret, apiBase }: WechatAccount,
  call: Fetch,
  now: number,
): Promise<Held | Extract<TokenAnswer, { ok: false }>> {
  const asked = { grant_type: 'client_credential', appid: appId, secret: appSecret };
  const answer = await fetchJson(call, `${apiBase}/cgi-bin/stable_token`, timeoutMs, asked);
  const { access_token: token, expires_in: seconds, errcode } = answer ?? {};
  if (typeof token !== 'string' || typeof seconds !== 'number' || token === '')
    return { ok: false, errcode: typeof errcode === 'number' ? errcode : null };
  const goodUntil = now + seconds * 1000;
  return { ok: true, token, goodUntil, freshUntil: goodUntil - earlyMs };
}
