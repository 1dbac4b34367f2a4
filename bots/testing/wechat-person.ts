/** Somebody with WeChat on their phone: follows, writes, taps the menu, sends photos and places, and looks at what came. */
import type { Shown, WechatEmulator } from './wechat-emulator';
import { shownOnMap } from './wechat-map';
import type { Posted } from './wechat-post';
import { allowanceFor } from './wechat-rules';

export class WechatPerson {
  constructor(
    readonly wechat: WechatEmulator,
    readonly openid: string,
  ) {
    wechat.known.add(openid);
    wechat.followers.add(openid);
  }

  /** What WeChat would post, and what a person's doing allows the account. */
  make(type: string, parts: Posted): Posted {
    const common = { ToUserName: this.wechat.name, FromUserName: this.openid };
    const isEvent = type === 'event';
    const doing = allowanceFor(isEvent ? 'tap' : 'message', this.wechat.now());
    const before = isEvent ? (this.wechat.allowances.get(this.openid) ?? []) : [];
    if (parts.Event !== 'unsubscribe') this.wechat.allowances.set(this.openid, [...before, doing]);
    const made = { ...common, CreateTime: Math.floor(Date.now() / 1000), MsgType: type, ...parts };
    return isEvent ? made : { ...made, MsgId: this.wechat.nextId() };
  }

  private async does(type: string, parts: Posted): Promise<Posted> {
    const message = this.make(type, parts);
    await this.wechat.post(message);
    return message;
  }

  writes(text: string): Promise<Posted> {
    return this.does('text', { Content: text });
  }

  photo(body: Buffer): Promise<Posted> {
    const id = `media_${this.wechat.nextId()}`;
    this.wechat.files.set(id, body);
    return this.does('image', { PicUrl: 'http://mmbiz.qpic.cn/mmbiz_jpg/0', MediaId: id });
  }

  /** `heard`: what WeChat wrote down, when the account has that. */
  says(heard = ''): Promise<Posted> {
    return this.does('voice', { MediaId: 'v1', Format: 'amr', Recognition: heard, MediaId16K: 'v2' });
  }

  video(): Promise<Posted> {
    return this.does('video', { MediaId: 'v1', ThumbMediaId: 't1' });
  }

  /** Where the person is; WeChat posts where its map shows that, in millionths of a degree. */
  location(lat: number, lng: number, label: string): Promise<Posted> {
    const [Location_X, Location_Y] = Object.values(shownOnMap(lat, lng)).map((at) => Number(at.toFixed(6)));
    return this.does('location', { Location_X, Location_Y, Scale: 16, Label: label } as Posted);
  }

  clicks(key: string): Promise<Posted> {
    return this.does('event', { Event: 'CLICK', EventKey: key });
  }

  follows(scene = ''): Promise<Posted> {
    this.wechat.followers.add(this.openid);
    return this.does('event', { Event: 'subscribe', EventKey: scene && `qrscene_${scene}` });
  }

  leaves(): Promise<Posted> {
    this.wechat.followers.delete(this.openid);
    return this.does('event', { Event: 'unsubscribe', EventKey: '' });
  }

  inbox(): Shown[] {
    return this.wechat.shown.filter(({ openid }) => openid === this.openid);
  }

  last(): Shown {
    const shown = this.inbox().at(-1);
    if (!shown) throw new Error('Nothing was sent to this person.');
    return shown;
  }

  /** Writes the number that stands before these words in the newest message with a menu. */
  picks(label: string): Promise<Posted> {
    const menus = this.inbox().map(({ text }) =>
      text.split('\n').find((line) => line.endsWith(`. ${label}`)),
    );
    const number = /^\d+/.exec(menus.filter(Boolean).at(-1) ?? '')?.[0];
    if (!number) throw new Error(`Nothing offers ${label}: ${this.last().text}`);
    return this.writes(number);
  }
}
