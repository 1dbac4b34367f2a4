import { describe, expect, test } from 'vitest';
import { whatsappFromEnv } from './settings';

describe('settings', () => {
  const env = {
    baseUrl: 'https://city.example',
    WHATSAPP_PHONE_ID: '106540352242922',
    WHATSAPP_ACCESS_TOKEN: 'token',
    WHATSAPP_APP_SECRET: 'secret',
    WHATSAPP_VERIFY_TOKEN: 'verify',
  };

  test('read the list of templates', () => {
    const settings = whatsappFromEnv({ ...env, WHATSAPP_TEMPLATES: 'received=case_received, *=case_news' });
    expect(settings?.templates).toEqual({ received: 'case_received', '*': 'case_news' });
    expect(() => whatsappFromEnv({ ...env, WHATSAPP_TEMPLATES: 'received' })).toThrow();
  });

  test('without a number there is no WhatsApp', () => {
    expect(whatsappFromEnv({ ...env, WHATSAPP_PHONE_ID: undefined })).toBeNull();
  });
});
