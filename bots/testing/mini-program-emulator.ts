/**
 * WeChat as the server of a mini program sees it, on this machine, by the vendor's published rules: logins by code (once, five minutes, a
 * hundred a minute), tokens that end, templates, subscription messages with the leave that each person gave, and pushed events, sealed and
 * signed, again until they are taken. Phones are in mini-program-phone.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEnvelope, signatureOf } from '../wechat-platform/crypto';
import { LoginCodes } from './mini-program-codes';
import { type Fields, readFields, reply } from './mini-program-http';
import { checkData, checkEnvelope, WechatError } from './mini-program-rules';
import { templates } from './mini-program-templates';

export type Subscription = {
  touser: string;
  template_id: string;
  page: string;
  data: Record<string, { value: string }>;
  msgid: string;
};

export class MiniProgramEmulator {
  readonly appId = 'wx0123456789abcdef';
  readonly appSecret = 'secret-of-the-app';
  readonly pushToken = 'pushToken1';
  readonly aesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
  readonly pages = [
    'pages/file/file',
    'pages/cases/cases',
    'pages/track/track',
    'pages/rate/rate',
    'pages/chat/chat',
  ];
  readonly people = new Set<string>();
  readonly sent: Subscription[] = [];
  readonly calls: string[] = [];
  webhook: string | null = null;
  private readonly codes: LoginCodes;
  private readonly leave = new Map<string, number>();
  private tokens = new Map<string, number>();
  private token = '';
  private faults: { errcode: number; times: number }[] = [];
  private silences = 0;
  private server: Server | undefined;
  private readonly envelope = createEnvelope(this.aesKey, this.appId);

  constructor(private readonly now: () => number = Date.now) {
    this.codes = new LoginCodes(now);
  }

  /** Whom WeChat takes for a fraud. */
  suspects(openid: string): void {
    this.codes.frauds.add(openid);
  }

  /** @returns the address for MINIPROGRAM_API_BASE */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** The next so many messages are answered with this number. */
  fails(errcode: number, times = 1): void {
    this.faults.push({ errcode, times });
  }

  /** The next so many calls are never answered. */
  isSilent(times = 1): void {
    this.silences = times;
  }

  /** All tokens end at once, as when the secret was renewed. */
  endTokens(): void {
    this.tokens = new Map();
    this.token = '';
  }

  /** `wx.login` on somebody's phone. */
  codeFor(openid: string): string {
    this.people.add(openid);
    return this.codes.make(openid);
  }

  /** The person taps "allow" in the panel: one message more of each. */
  accepts(openid: string, templateIds: readonly string[]): void {
    for (const id of templateIds) this.setLeave(openid, id, this.leaveOf(openid, id) + 1);
  }

  leaveOf(openid: string, templateId: string): number {
    return this.leave.get(`${openid} ${templateId}`) ?? 0;
  }

  /** As when they refuse in the settings of WeChat: all leave is gone. */
  setLeave(openid: string, templateId: string, left: number): void {
    this.leave.set(`${openid} ${templateId}`, left);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://wechat');
    if (this.silences > 0) {
      this.silences -= 1;
      return void request.socket.destroy();
    }
    this.calls.push(url.pathname);
    try {
      const body = request.method === 'POST' ? await readFields(request) : {};
      const act = this.methods[`${request.method} ${url.pathname}`];
      if (!act) throw new WechatError(40066, 'invalid url');
      reply(response, act(url.searchParams, body));
    } catch (error) {
      const known = error instanceof WechatError ? error : new WechatError(-1, 'system error');
      reply(response, { errcode: known.errcode, errmsg: `${known.message} rid: 65f0-1` });
    }
  }

  private readonly methods: Record<string, (query: URLSearchParams, body: Fields) => Fields | string> = {
    'POST /cgi-bin/stable_token': (_, body) => this.giveToken(body),
    'GET /sns/jscode2session': (query) => this.session(query),
    'GET /wxaapi/newtmpl/gettemplate': (query) => {
      this.requireToken(query);
      return { errcode: 0, errmsg: 'ok', data: templates };
    },
    'POST /cgi-bin/message/subscribe/send': (query, body) => {
      this.requireToken(query);
      return this.subscribe(body);
    },
  };

  private giveToken({ grant_type, appid, secret }: Fields): Fields {
    if (grant_type !== 'client_credential') throw new WechatError(40002, 'invalid grant_type');
    this.requireSecret(String(appid), String(secret));
    const isFresh = (this.tokens.get(this.token) ?? 0) > this.now() + 5 * 60_000;
    if (!isFresh) {
      this.token = randomBytes(48).toString('hex');
      this.tokens.set(this.token, this.now() + 7200_000);
    }
    const left = (this.tokens.get(this.token) ?? 0) - this.now();
    return { access_token: this.token, expires_in: Math.floor(left / 1000) };
  }

  private requireSecret(appid: string, secret: string): void {
    if (appid !== this.appId) throw new WechatError(40013, 'invalid appid');
    if (secret !== this.appSecret) throw new WechatError(40125, 'invalid appsecret');
  }

  private requireToken(query: URLSearchParams): void {
    const ends = this.tokens.get(query.get('access_token') ?? '');
    if (ends === undefined) throw new WechatError(40001, 'invalid credential, access_token is invalid');
    if (ends < this.now()) throw new WechatError(42001, 'access_token expired');
  }

  private session(query: URLSearchParams): Fields {
    this.requireSecret(query.get('appid') ?? '', query.get('secret') ?? '');
    if (query.get('grant_type') !== 'authorization_code') throw new WechatError(40002, 'invalid grant_type');
    return this.codes.use(query.get('js_code') ?? '');
  }

  private failAsTold(): void {
    const [fault] = this.faults;
    if (!fault) return;
    fault.times -= 1;
    if (fault.times === 0) this.faults.shift();
    throw new WechatError(fault.errcode, 'as the test said');
  }

  private subscribe(fields: Fields): string {
    this.failAsTold();
    const { touser, template_id, page, data } = fields;
    const template = templates.find(({ priTmplId }) => priTmplId === template_id);
    if (!this.people.has(String(touser))) throw new WechatError(40003, 'invalid openid');
    if (!template) throw new WechatError(40037, 'invalid template_id');
    checkEnvelope(fields, this.pages);
    checkData(template, data);
    const left = this.leaveOf(String(touser), template.priTmplId);
    if (left < 1) throw new WechatError(43101, 'user refuse to accept the msg');
    if (template.type === 2) this.setLeave(String(touser), template.priTmplId, left - 1);
    // As long as the real ones: a number cannot hold them exactly.
    const msgid = `18643237264612${String(randomInt(100_000)).padStart(5, '0')}`;
    this.sent.push({
      touser: String(touser),
      template_id: template.priTmplId,
      page: String(page),
      data: data as Subscription['data'],
      msgid,
    });
    return `{"errcode":0,"errmsg":"ok","msgid":${msgid}}`;
  }

  /** Tells our server what became of a message; `code` 0 is well. */
  pushSent({ touser, template_id, msgid }: Subscription, code = 0): Promise<void> {
    const one = {
      TemplateId: template_id,
      MsgID: msgid,
      ErrorCode: String(code),
      ErrorStatus: code === 0 ? 'success' : 'user refuse',
    };
    return this.push(touser, { Event: 'subscribe_msg_sent_event', List: one });
  }

  /** Three times at most, as WeChat does, until it hears `success`. */
  async push(openid: string, event: Fields): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt += 1)
      if ((await this.pushOnce(this.message(openid, event))) === 200) return;
    throw new Error('The server did not take a pushed event.');
  }

  message(openid: string, event: Fields): string {
    const CreateTime = Math.floor(this.now() / 1000);
    return JSON.stringify({
      ToUserName: 'gh_0123456789ab',
      FromUserName: openid,
      CreateTime,
      MsgType: 'event',
      ...event,
    });
  }

  /** One call of the webhook; answers its status. */
  async pushOnce(message: string): Promise<number> {
    const { query, body } = this.sealed(message);
    const response = await fetch(`${this.webhook}?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const said = await response.text();
    return response.status === 200 && said !== 'success' ? 500 : response.status;
  }

  /** In safe mode: sealed with the key of the app, and signed over what is sealed. */
  sealed(message: string): { query: URLSearchParams; body: string } {
    const Encrypt = this.envelope.seal(message);
    const timestamp = String(Math.floor(this.now() / 1000));
    const nonce = String(randomInt(1_000_000_000));
    const query = new URLSearchParams({
      signature: signatureOf(this.pushToken, timestamp, nonce),
      timestamp,
      nonce,
      encrypt_type: 'aes',
      msg_signature: signatureOf(this.pushToken, timestamp, nonce, Encrypt),
    });
    return { query, body: JSON.stringify({ ToUserName: 'gh_0123456789ab', Encrypt }) };
  }
}
