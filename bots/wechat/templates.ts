/** Outside the 48 hours: a notice as a template message. */
import type { Delivery, SendResult } from '../channel';
import type { WechatApi, WechatFailure } from '../wechat-platform/call';
import type { TemplateBook } from '../wechat-platform/template-book';
import { fillTemplate } from '../wechat-platform/template-data';
import { readFailure } from './send';

export type TemplateSender = {
  api: WechatApi;
  book: TemplateBook;
  templates: Readonly<Record<string, string>>;
  /** Our public address, without a slash at the end. */
  baseUrl: string;
  zone: string;
  now(): number;
};

/** Whatever keeps the template from going out, the person's next channel may work: only waiting helps nobody else. */
export async function sendTemplate(delivery: Delivery, sender: TemplateSender): Promise<SendResult> {
  const { templates, book, api } = sender;
  const id = templates[delivery.notice] ?? templates['*'];
  if (!id) return { kind: 'windowClosed', error: 'wechat-no-template' };
  const found = await book.read();
  if (!found.ok) return refusedTemplate(found);
  const template = found.templates.get(id);
  if (!template) return { kind: 'windowClosed', error: 'wechat-template-unknown' };
  const data = fillTemplate(template.fields, delivery, sender.now(), sender.zone);
  if (!data) return { kind: 'windowClosed', error: 'wechat-template-field' };
  const url = linkFor(delivery, sender.baseUrl);
  const answer = await api.post('/cgi-bin/message/template/send', {
    touser: delivery.recipient,
    template_id: id,
    ...(url && { url }),
    data,
    // The same id again within ten minutes is not shown twice.
    client_msg_id: delivery.id.replaceAll('-', ''),
  });
  if (!answer.ok) return refusedTemplate(answer);
  return { kind: 'sent', vendorId: answer.body.msgid === undefined ? null : String(answer.body.msgid) };
}

function refusedTemplate(failure: WechatFailure): SendResult {
  const result = readFailure(failure);
  return result.kind === 'permanent' ? { kind: 'windowClosed', error: failure.error } : result;
}

/** Where a tap on the notice leads: the page to rate, or to follow the case. Only on our own site. */
function linkFor({ notice, meaning, locale }: Delivery, baseUrl: string): string | null {
  const { rateUrl, trackUrl } = meaning.values ?? {};
  const named = notice === 'rateReminder' ? rateUrl : trackUrl;
  const url =
    typeof named === 'string' && named.startsWith(`${baseUrl}/`) ? named : `${baseUrl}/${locale}/track`;
  return url.startsWith('https://') ? url : null;
}
