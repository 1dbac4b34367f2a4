/** The templates that the administrator of the emulated mini program picked from WeChat's library. */
import type { EmulatedTemplate } from './mini-program-rules';

export const templates: EmulatedTemplate[] = [
  {
    priTmplId: 'TMPL-resolved_0123456789',
    title: '诉求办理结果通知',
    content:
      '办件编号:{{character_string1.DATA}}\n诉求标题:{{thing2.DATA}}\n办理状态:{{phrase3.DATA}}\n答复内容:{{thing5.DATA}}\n',
    example: '办件编号:2611211234567\n诉求标题:路灯不亮\n办理状态:已有答复\n答复内容:灯已修好\n',
    type: 2,
  },
  {
    priTmplId: 'TMPL-news_0123456789',
    title: '诉求进度提醒',
    content:
      '诉求标题:{{thing1.DATA}}\n承办单位:{{thing4.DATA}}\n办理期限:{{time6.DATA}}\n温馨提示:{{thing7.DATA}}\n',
    example: '诉求标题:路灯不亮\n承办单位:城管局\n办理期限:2026年3月18日 17:30\n温馨提示:已转办\n',
    type: 2,
  },
];
