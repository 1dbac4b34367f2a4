/** To WeChat: a customer-service message, and what WeChat's errors mean for us. */
import type { Delivery, NativeMessage, SendResult } from '../channel';
import type { WechatApi, WechatFailure } from '../wechat-platform/call';

/** The quota of a day is used up: looked at once an hour. */
const quotaMs = 60 * 60_000;

export async function send(
  api: WechatApi,
  message: NativeMessage,
  { recipient }: Delivery,
): Promise<SendResult> {
  const answer = await api.post('/cgi-bin/message/custom/send', {
    touser: recipient,
    msgtype: 'text',
    text: { content: message.text },
  });
  // WeChat names no id for these, and tells nothing about them later.
  return answer.ok ? { kind: 'sent', vendorId: null } : readFailure(answer);
}

/** No answer, busy, too often: later. */
const later: readonly (number | null)[] = [null, -1, 45009, 45011, 50002];
/** 45015 too long since they wrote, 45047 five messages since they wrote, 48001 the account may not write freely at all. */
const closed: readonly (number | null)[] = [45015, 45047, 48001];
/** 40003 no such person here, 43004 they do not follow us, 43019 we blocked them, 48002 they want no messages. */
const gone: readonly (number | null)[] = [40003, 43004, 43019, 48002];

export function readFailure({ errcode, isAboutToken, error }: WechatFailure): SendResult {
  // A secret that was changed is repaired by an administrator; until then the message waits.
  if (isAboutToken || later.includes(errcode))
    return { kind: 'retry', afterMs: errcode === 45009 ? quotaMs : null, error };
  if (closed.includes(errcode)) return { kind: 'windowClosed', error };
  if (gone.includes(errcode)) return { kind: 'unreachable', error };
  return { kind: 'permanent', error };
}
