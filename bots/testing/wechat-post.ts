/**
 * How WeChat posts a message and reads the answer: XML, the three modes, signatures, and its own encryption, written apart from ours so that
 * a mistake in one is not hidden by the same in the other.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { longestText } from './wechat-rules';

export type Mode = 'plain' | 'compatible' | 'safe';

export type Party = {
  appId: string;
  /** The account's name at WeChat. */
  name: string;
  token: string;
  aesKey: string;
  mode: Mode;
};

/** A message by its names; numbers stand bare, texts in CDATA. */
export type Posted = Record<string, string | number>;

export function sha1(...parts: string[]): string {
  return createHash('sha1').update(parts.sort().join('')).digest('hex');
}

export function toXml(message: Posted): string {
  const lines = Object.entries(message).map(([name, value]) =>
    typeof value === 'number' || /^(?:MsgId|MsgID)$/.test(name)
      ? `<${name}>${value}</${name}>`
      : `<${name}><![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`,
  );
  return `<xml>\n${lines.join('\n')}\n</xml>`;
}

/** Null when it is not what WeChat takes for XML: one element of texts. */
export function fromXml(xml: string): Record<string, string> | null {
  const field = /<(\w+)>((?:<!\[CDATA\[[\s\S]*?\]\]>)+|[^<]*)<\/\1>/g;
  const inside = /^<xml>([\s\S]*)<\/xml>$/.exec(xml.trim())?.[1];
  if (inside === undefined || inside.replaceAll(field, '').trim() !== '') return null;
  return Object.fromEntries(
    [...inside.matchAll(field)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'),
    ]),
  );
}

/** AES-256-CBC; WeChat pads to 32 bytes, so a block more of 16 may have to be made by hand. */
export function encrypt({ appId, aesKey }: Party, message: string, forAppId = appId): string {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const text = Buffer.from(message);
  const size = Buffer.from([
    text.length >>> 24,
    (text.length >>> 16) & 255,
    (text.length >>> 8) & 255,
    text.length & 255,
  ]);
  const whole = Buffer.concat([randomBytes(16), size, text, Buffer.from(forAppId)]);
  const pad = 32 - (whole.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  cipher.setAutoPadding(false);
  return cipher.update(Buffer.concat([whole, Buffer.alloc(pad).fill(pad)])).toString('base64');
}

export function decrypt({ appId, aesKey }: Party, sealed: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
  decipher.setAutoPadding(false);
  const plain = decipher.update(Buffer.from(sealed, 'base64'));
  const pad = plain[plain.length - 1] ?? 0;
  const tail = plain.subarray(plain.length - pad);
  if (plain.length % 32 !== 0 || pad < 1 || pad > 32 || tail.some((byte) => byte !== pad))
    throw new Error('not padded to 32 bytes');
  const end = 20 + plain.readUInt32BE(16);
  if (plain.subarray(end, plain.length - pad).toString() !== appId) throw new Error('not for this account');
  return plain.subarray(20, end).toString();
}

export type Signed = { query: URLSearchParams; body: string };

/** As it stands on the wire. `at` in seconds. Each call has a nonce of its own. */
export function sign(party: Party, message: Posted, at: number): Signed {
  const { token, mode, name } = party;
  const timestamp = String(at);
  const nonce = String(randomBytes(4).readUInt32BE());
  const query = new URLSearchParams({ signature: sha1(token, timestamp, nonce), timestamp, nonce });
  query.set('openid', String(message.FromUserName));
  if (mode === 'plain') return { query, body: toXml(message) };
  const sealed = encrypt(party, toXml(message));
  query.set('encrypt_type', 'aes');
  query.set('msg_signature', sha1(token, timestamp, nonce, sealed));
  const open: Posted = mode === 'compatible' ? message : { ToUserName: name };
  return { query, body: toXml({ ...open, Encrypt: sealed }) };
}

/** What the person sees of an answer; null when it says nothing. Throws for an answer that WeChat does not understand. */
export function readAnswer(party: Party, openid: string, answer: string): string | null {
  if (answer === '' || answer === 'success') return null;
  const said = fromXml(openAnswer(party, answer));
  if (!said) throw new Error('no XML');
  const { ToUserName, FromUserName, CreateTime = '', MsgType, Content = '' } = said;
  if (ToUserName !== openid || FromUserName !== party.name) throw new Error('from or to somebody else');
  if (!/^\d{10}$/.test(CreateTime) || MsgType !== 'text') throw new Error('no text or no time');
  const bytes = Buffer.byteLength(Content);
  if (bytes === 0 || bytes > longestText) throw new Error(`a text of ${bytes} bytes`);
  return Content;
}

function openAnswer(party: Party, answer: string): string {
  const { Encrypt, MsgSignature, TimeStamp = '', Nonce = '' } = fromXml(answer) ?? {};
  if (!Encrypt) {
    if (party.mode === 'safe') throw new Error('not encrypted in safe mode');
    return answer;
  }
  if (party.mode === 'plain') throw new Error('encrypted in plain mode');
  if (MsgSignature !== sha1(party.token, TimeStamp, Nonce, Encrypt)) throw new Error('signed wrongly');
  return decrypt(party, Encrypt);
}
