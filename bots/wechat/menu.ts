/** The menu under the conversation: three commands that work at any moment. Their keys come back as choices. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { WechatAnswer, WechatApi } from '../wechat-platform/call';

const commands = ['file', 'track', 'person'] as const;

export function writeMenu(api: WechatApi, locale: Locale): Promise<WechatAnswer> {
  const t = plainTranslator(locale);
  return api.post('/cgi-bin/menu/create', {
    button: commands.map((command) => ({
      type: 'click',
      name: t(`bot:wechatMenu.${command}`),
      key: `do:${command}`,
    })),
  });
}
