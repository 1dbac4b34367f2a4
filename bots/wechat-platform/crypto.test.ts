import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WechatEmulator } from '../testing/wechat-emulator';
import { decrypt, encrypt, sha1 } from '../testing/wechat-post';
import { createEnvelope, isSignature, signatureOf } from './crypto';

const wechat = new WechatEmulator();
const envelope = createEnvelope(wechat.aesKey, wechat.appId);

test('WeChat opens what we seal and we open what WeChat seals, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (message) => {
      expect(decrypt(wechat, envelope.seal(message))).toBe(message);
      expect(envelope.open(encrypt(wechat, message))).toBe(message);
    }),
  );
});

test('every length fills its blocks of 32', () => {
  for (let length = 0; length < 70; length += 1)
    expect(decrypt(wechat, envelope.seal('x'.repeat(length)))).toHaveLength(length);
});

test('what was sealed for another account, with another key, or changed, does not open', () => {
  const sealed = encrypt(wechat, 'hello');
  expect(envelope.open(encrypt(wechat, 'hello', 'wx0000000000000000'))).toBeNull();
  expect(createEnvelope('A'.repeat(43), wechat.appId).open(sealed)).toBeNull();
  expect(envelope.open(sealed.slice(0, -8))).toBeNull();
  for (const nothing of ['', 'not base64 at all', 'AAAA', 'A'.repeat(64)])
    expect(envelope.open(nothing)).toBeNull();
});

test('nothing that is not sealed upsets it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      envelope.open(Buffer.from(bytes).toString('base64'));
    }),
  );
});

test('a signature does not depend on the order of its parts, and only the whole of it counts', () => {
  expect(signatureOf('token', '1773194400', '77')).toBe(sha1('77', 'token', '1773194400'));
  const signature = signatureOf('a', 'b');
  expect(isSignature(signature, 'b', 'a')).toBe(true);
  for (const wrong of ['', signature.slice(1), `${signature}0`, signatureOf('a', 'c')])
    expect(isSignature(wrong, 'a', 'b')).toBe(false);
});
