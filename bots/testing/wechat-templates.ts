/** WeChat's template messages: filled by its rules, not shown twice under one id, and told about when they arrived. */
import type { Shown } from './wechat-emulator';
import type { Posted } from './wechat-post';
import { type Fields, requireData, requireFields, WechatError } from './wechat-rules';

type Office = {
  name: string;
  templates: ReadonlyMap<string, string>;
  refuseTemplates: ReadonlySet<string>;
  shown: Shown[];
  nextId(): string;
};

export class WechatTemplates {
  private finished: Posted[] = [];
  private readonly sent = new Map<string, string>();

  constructor(private readonly office: Office) {}

  list(): string {
    const template_list = [...this.office.templates].map(([template_id, content]) => ({
      ...{ template_id, title: 'notice', primary_industry: '', deputy_industry: '' },
      ...{ content, example: content },
    }));
    return JSON.stringify({ template_list });
  }

  takeFinished(): Posted[] {
    const taken = this.finished;
    this.finished = [];
    return taken;
  }

  /** @returns the answer as WeChat writes it: the id is longer than a number of JavaScript */
  send(body: Fields, openid: string): string {
    requireFields(body, ['touser', 'template_id', 'data'], ['url', 'miniprogram', 'client_msg_id']);
    const content = this.office.templates.get(String(body.template_id));
    if (!content) throw new WechatError(40037, 'invalid template_id');
    const data = requireData(content, body.data);
    const text = content.replaceAll(/\{\{(\w+)\.DATA\}\}/g, (_, key: string) => data[key] ?? '');
    const once = `${openid} ${body.client_msg_id ?? this.office.nextId()}`;
    const msgid = this.sent.get(once) ?? this.office.nextId();
    if (!this.sent.has(once)) this.finish(openid, msgid, { text, url: body.url });
    this.sent.set(once, msgid);
    return `{"errcode":0,"errmsg":"ok","msgid":${msgid}}`;
  }

  private finish(openid: string, msgid: string, { text, url }: { text: string; url: unknown }): void {
    const isRefused = this.office.refuseTemplates.has(openid);
    const link = typeof url === 'string' ? { url } : {};
    if (!isRefused) this.office.shown.push({ openid, by: 'template', text, ...link });
    this.finished.push({
      ...{ ToUserName: this.office.name, FromUserName: openid, CreateTime: Math.floor(Date.now() / 1000) },
      ...{ MsgType: 'event', Event: 'TEMPLATESENDJOBFINISH', MsgID: msgid },
      Status: isRefused ? 'failed:user block' : 'success',
    });
  }
}
