import { describe, expect, test } from 'vitest';
import { addressesOf, signatureOf, verifySignature } from './signature';

/** The worked example of Twilio's own documentation. */
const published = {
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
  token: '12345',
  fields: {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+12349013030',
    Digits: '1234',
    From: '+12349013030',
    To: '+18005551212',
  },
  signature: '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
};

function request(url: string, fields: [string, string][], signature: string) {
  return {
    method: 'POST',
    url,
    headers: { 'x-twilio-signature': signature },
    body: Buffer.from(new URLSearchParams(fields).toString()),
  };
}

describe("Twilio's signature", () => {
  test('is that of the published example, whatever the order of the fields', () => {
    const fields = Object.entries(published.fields);
    for (const ordered of [fields, fields.toReversed()])
      expect(signatureOf(published.url, new URLSearchParams(ordered), published.token)).toBe(
        published.signature,
      );
    const real = request(published.url, fields, published.signature);
    expect(verifySignature(real, published.token)).toEqual({ ok: true });
    expect(
      verifySignature({ ...real, url: 'https://mycompany.com/myapp.php?bar=2&foo=1' }, published.token).ok,
    ).toBe(false);
  });

  test('counts with the port and without it', () => {
    expect(addressesOf('https://city.example/webhooks/sms?a=1')).toEqual([
      'https://city.example/webhooks/sms?a=1',
      'https://city.example:443/webhooks/sms?a=1',
    ]);
    expect(addressesOf('http://localhost:3000/x')).toEqual(['http://localhost/x', 'http://localhost:3000/x']);
    for (const signed of ['https://city.example/x?step=2', 'https://city.example:443/x?step=2']) {
      const signature = signatureOf(signed, new URLSearchParams({ a: '1' }), 't');
      expect(verifySignature(request('https://city.example/x?step=2', [['a', '1']], signature), 't').ok).toBe(
        true,
      );
    }
  });

  test('counts a field that comes twice once for each value, in order, and empty ones too', () => {
    const twice: [string, string][] = [
      ['Media', 'b'],
      ['Media', 'a'],
      ['Media', 'b'],
      ['Empty', ''],
    ];
    const expected = signatureOf('https://x.example/Empty', new URLSearchParams(), 't');
    expect(signatureOf('https://x.example/', new URLSearchParams(twice), 't')).toBe(
      signatureOf('https://x.example/EmptyMediaaMediab', new URLSearchParams(), 't'),
    );
    expect(expected).toBe(signatureOf('https://x.example/', new URLSearchParams({ Empty: '' }), 't'));
  });
});
