/**
 * To the mini program: a notice is added to the talk, where the app shows it, and, while the person's leave lasts, told by a subscription
 * message as well. Without leave nobody knows that it is there, so it counts as not told here and the next channel is tried.
 */
import { grantsKept } from '#server/domain/notices/grants';
import type { Delivery, SendResult } from '../channel';
import type { AppDoor } from '../door';
import type { WechatApi, WechatFailure } from '../wechat-platform/call';
import type { Template, TemplateBook } from '../wechat-platform/template-book';
import { fillTemplate } from '../wechat-platform/template-data';
import { type Templates, templateFor } from './templates';

export type Sender = {
  api: WechatApi;
  book: TemplateBook;
  door: AppDoor;
  account: string;
  templates: Templates;
  version: 'developer' | 'trial' | 'formal';
  zone: string;
  /** In ms. */
  now(): number;
};

export async function send(delivery: Delivery, sender: Sender): Promise<SendResult> {
  await addToTalk(delivery, sender);
  const id = templateFor(sender.templates, delivery.notice);
  // An answer in the talk is looked for there.
  if (!id && delivery.notice === 'reply') return { kind: 'sent', vendorId: delivery.id };
  if (!id) return { kind: 'windowClosed', error: 'wechat-no-template' };
  const found = await sender.book.read();
  if (!found.ok) return readFailure(found);
  const template = found.templates.get(id);
  if (!template) return { kind: 'windowClosed', error: 'wechat-template-unknown' };
  return tell(template, delivery, sender);
}

/** By the outbox row's id: a second try adds nothing. */
async function addToTalk({ id, recipient, locale, meaning }: Delivery, { door, account }: Sender) {
  const where = { channel: 'mini-program', account, externalId: recipient };
  await door.miniProgram.append({ ...where, locale, messageId: id, meaning });
}

/** Leave for good needs no counting: WeChat knows who gave it. */
async function tell(template: Template, delivery: Delivery, sender: Sender): Promise<SendResult> {
  const { door, account, templates } = sender;
  const data = fillTemplate(template.fields, delivery, sender.now(), sender.zone);
  if (!data) return { kind: 'windowClosed', error: 'wechat-template-field' };
  const key = {
    channel: 'mini-program',
    account,
    externalId: delivery.recipient,
    templateId: template.id,
  };
  const keep = grantsKept(delivery.notice, (notice) => templateFor(templates, notice));
  if (!template.isLasting && !(await door.miniProgram.spendGrant({ ...key, keep })).isSpent)
    return { kind: 'windowClosed', error: 'no-grant-left' };
  const answer = await sender.api.post('/cgi-bin/message/subscribe/send', {
    touser: delivery.recipient,
    template_id: template.id,
    page: pageFor(delivery),
    miniprogram_state: sender.version,
    lang: delivery.locale === 'zh-CN' ? 'zh_CN' : 'en_US',
    data,
  });
  if (answer.ok) return { kind: 'sent', vendorId: vendorIdOf(answer.body.msgid) };
  if (!template.isLasting && answer.errcode === noLeave) await door.miniProgram.forgetGrants(key);
  else if (!template.isLasting) await door.miniProgram.giveBackGrant(key);
  return readFailure(answer);
}

/** Where a tap on the notice leads; the page asks for the rest itself. */
function pageFor({ caseNumber }: Delivery): string {
  if (!caseNumber) return 'pages/chat/chat';

  return `pages/track/track?caseNumber=${caseNumber}`;
}

function vendorIdOf(msgid: unknown): string | null {
  return msgid === undefined || msgid === null ? null : String(msgid);
}

/** The person refused, took their leave back, or it is used up. */
const noLeave = 43101;
/** No answer, busy, too often: later. */
const later: readonly (number | null)[] = [null, -1, 45009, 45011, 50002];
/** The quota of a day is used up: looked at once an hour. */
const quotaMs = 60 * 60_000;

/** 40003: no such person here. The rest (40037 no such template, 47003 a wrong field, 41030 no such page) is ours to mend. */
export function readFailure({ errcode, isAboutToken, error }: WechatFailure): SendResult {
  if (isAboutToken || later.includes(errcode))
    return { kind: 'retry', afterMs: errcode === 45009 ? quotaMs : null, error };
  if (errcode === noLeave) return { kind: 'windowClosed', error };
  return errcode === 40003 ? { kind: 'unreachable', error } : { kind: 'permanent', error };
}
