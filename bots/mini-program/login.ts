/**
 * Who opened the app: `wx.login` gave the phone a code, good once and for five minutes, and WeChat tells us whose it is. The session key that
 * comes along is WeChat's for decrypting what we never ask for; it is dropped here.
 */
import type { SignedIn } from '../channel';
import type { WechatApi } from '../wechat-platform/call';

/** 40029 no such code or too old, 40163 used before, 41008 empty: the phone fetches another. */
const badCode: readonly (number | null)[] = [40029, 40163, 41008];

export async function login(api: WechatApi, code: string, asks: () => Promise<string[]>): Promise<SignedIn> {
  const answer = await api.getBySecret('/sns/jscode2session', {
    js_code: code,
    grant_type: 'authorization_code',
  });
  if (!answer.ok) return { ok: false, reason: reasonOf(answer.errcode) };
  const { openid } = answer.body;
  if (typeof openid !== 'string' || !/^[\w-]{1,128}$/.test(openid))
    return { ok: false, reason: 'service-unavailable' };
  return { ok: true, externalId: openid, asks: await asks() };
}

/** 45011: more than a hundred logins of one person in a minute. 40226: WeChat takes the account for a fraud. */
function reasonOf(errcode: number | null) {
  if (badCode.includes(errcode)) return 'not-signed-in' as const;
  if (errcode === 45011) return 'slow-down' as const;
  return errcode === 40226 ? ('not-allowed' as const) : ('service-unavailable' as const);
}
