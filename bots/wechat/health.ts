/** Whether WeChat lets us speak: it must give us a token for our id, our secret and our address. */
import type { Health } from '../channel';
import type { WechatApi } from '../wechat-platform/call';

/** What an administrator can repair has a name of its own; each is explained in docs/channels/wechat.md. */
const names: Record<number, string> = {
  40001: 'secret-wrong',
  40013: 'app-id-wrong',
  40125: 'secret-wrong',
  40164: 'address-not-allowed',
  40243: 'secret-frozen',
  89503: 'address-to-confirm',
};

export async function checkHealth(api: WechatApi): Promise<Health> {
  const answer = await api.checkToken();
  if (answer.ok) return { isWell: true };
  const { errcode } = answer;
  if (errcode === null) return { isWell: false, error: 'wechat-not-reached' };
  return { isWell: false, error: names[errcode] ?? `wechat-token-${errcode}` };
}
