/** What WeChat hears when a message is safe: our answer, if it came in time (WeChat shows it at once), else `success`, after which it is quiet. */
import { randomBytes } from 'node:crypto';
import type { NativeMessage, RawRequest, RawResponse } from '../channel';
import { type Envelope, signatureOf } from '../wechat-platform/crypto';
import { messageOf } from './verify';
import { writeXml } from './xml';

type Acknowledging = { token: string; envelope: Envelope | null; now(): number };

/** Throws when there is more than one message to say: a response holds one. */
export function acknowledge(
  replies: readonly NativeMessage[],
  request: RawRequest,
  { token, envelope, now }: Acknowledging,
): RawResponse {
  const [reply, ...more] = replies;
  if (!reply) return { status: 200, contentType: 'text/plain', body: 'success' };
  const heard = messageOf(request, envelope);
  if (!heard || more.length > 0) throw new Error('A response to WeChat holds one message, to one person.');
  const seconds = Math.floor(now() / 1000);
  const said = writeXml(
    {
      ToUserName: heard.FromUserName ?? '',
      FromUserName: heard.ToUserName ?? '',
      MsgType: 'text',
      Content: reply.text,
    },
    { CreateTime: seconds },
  );
  const body = envelope ? sealedAnswer(envelope.seal(said), token, seconds) : said;
  return { status: 200, contentType: 'text/xml; charset=utf-8', body };
}

function sealedAnswer(sealed: string, token: string, seconds: number): string {
  const nonce = randomBytes(8).toString('hex');
  const signature = signatureOf(token, String(seconds), nonce, sealed);
  return writeXml({ Encrypt: sealed, MsgSignature: signature, Nonce: nonce }, { TimeStamp: seconds });
}
