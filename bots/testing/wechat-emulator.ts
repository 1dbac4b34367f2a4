/**
 * WeChat as an official account sees it, on this machine, by the vendor's published rules: the API with its tokens, limits and errors, and
 * messages posted to the webhook three times, five seconds each. Tokens are in wechat-tokens, templates in
 * wechat-templates, people in wechat-person.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mode, type Party, type Posted, readAnswer, sign } from './wechat-post';
import {
  type Allowance,
  type Fields,
  type MenuButton,
  requireContent,
  requireFields,
  requireMenu,
  spend,
  WechatError,
} from './wechat-rules';
import { WechatTemplates } from './wechat-templates';
import { WechatTokens } from './wechat-tokens';

/** `system` is what WeChat itself says when an account does not answer as it should. */
export type Shown = {
  openid: string;
  by: 'answer' | 'service' | 'template' | 'system';
  text: string;
  url?: string;
};

type Fault = 'busy' | 'quota' | 'status 500' | 'no answer' | 'no JSON';

export class WechatEmulator implements Party {
  readonly appId = 'wx5823bf96d3bd56c7';
  readonly appSecret = 'c6ec27f4b0f14fd2a3d2b9d7f1e8a5c0';
  readonly name = 'gh_7f083739789a';
  readonly token = 'HuyingToken2026';
  readonly aesKey = 'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR';
  mode: Mode = 'safe';
  /** Where messages are posted to. */
  webhook = '';
  readonly tokens = new WechatTokens(this);
  /** Who ever followed, and who follows now. */
  readonly known = new Set<string>();
  readonly followers = new Set<string>();
  readonly refuseTemplates = new Set<string>();
  readonly allowances = new Map<string, Allowance[]>();
  readonly files = new Map<string, Buffer>();
  readonly templates = new Map<string, string>();
  readonly shown: Shown[] = [];
  readonly calls: string[] = [];
  /** What was wrong with our answers. */
  readonly complaints: string[] = [];
  menu: MenuButton[] = [];
  /** How long the webhook may take. */
  patienceMs = 5_000;
  /** The news of a template comes before the answer to its sending. */
  tellsEarly = false;
  private faults: Fault[] = [];
  private readonly mail = new WechatTemplates(this);
  private passedMs = 0;
  private ids = 0n;
  private server: Server | undefined;

  /** @returns the address for WECHAT_API_BASE */
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

  now(): number {
    return Date.now() + this.passedMs;
  }

  /** For windows and tokens; what is posted carries the true time. */
  passes(hours: number): void {
    this.passedMs += hours * 3_600_000;
  }

  /** The next calls (of messages and files) fail, one each. */
  fails(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  /** Ids are of 64 bits. */
  nextId(): string {
    this.ids += 1n;
    return String(3_487_542_469_355_618_000n + this.ids);
  }

  /** Posts until somebody answers, three times at most, each with a time of its own. */
  async post(message: Posted): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt += 1) if (await this.postOnce(message)) return;
    this.isUnavailable(String(message.FromUserName), 'no answer');
  }

  /** False when nobody answered in time, or with an error of the server. */
  private async postOnce(message: Posted): Promise<boolean> {
    const { query, body } = sign(this, message, Math.floor(Date.now() / 1000));
    const signal = AbortSignal.timeout(this.patienceMs);
    const init = { method: 'POST', headers: { 'content-type': 'text/xml' }, body, signal };
    const response = await fetch(`${this.webhook}?${query}`, init).catch(() => null);
    const answer = await response?.text().catch(() => null);
    if (!response || typeof answer !== 'string' || response.status >= 500) return false;
    this.show(String(message.FromUserName), response.status, answer);
    return true;
  }

  private show(openid: string, status: number, answer: string): void {
    try {
      if (status !== 200) throw new Error(`status ${status}`);
      const text = readAnswer(this, openid, answer);
      if (text !== null) this.shown.push({ openid, by: 'answer', text });
    } catch (error) {
      this.isUnavailable(openid, (error as Error).message);
    }
  }

  private isUnavailable(openid: string, why: string): void {
    this.complaints.push(why);
    this.shown.push({ openid, by: 'system', text: '该公众号提供的服务出现故障，请稍后再试' });
  }

  /** Tells the webhook which templates arrived, the newest first. */
  async tellFinished(): Promise<void> {
    for (const message of this.mail.takeFinished().reverse()) await this.post(message);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://wechat');
    this.calls.push(url.pathname);
    const fault = url.pathname.includes('stable_token') ? undefined : this.faults.shift();
    if (fault === 'no answer') return void request.socket.destroy();
    if (fault === 'status 500') return void response.writeHead(500).end('error');
    if (fault === 'no JSON') return void response.end('<html>');
    try {
      if (fault === 'busy') throw new WechatError(-1, 'system error');
      if (fault === 'quota') throw new WechatError(45009, 'reach max api daily quota limit');
      const ip = (request.socket.remoteAddress ?? '').replace('::ffff:', '');
      const result = await this.call(url, await readJson(request), ip);
      if (Buffer.isBuffer(result)) response.writeHead(200, { 'content-type': 'image/jpeg' }).end(result);
      else sendJson(response, result);
    } catch (error) {
      const { errcode, message } = error instanceof WechatError ? error : new WechatError(-1, 'system error');
      sendJson(response, JSON.stringify({ errcode, errmsg: `${message} rid: 66ac5b50-0e6d76ba` }));
    }
  }

  private async call({ pathname, searchParams }: URL, body: Fields, ip: string): Promise<string | Buffer> {
    if (pathname === '/cgi-bin/stable_token') return JSON.stringify(this.tokens.issue(body, ip));
    this.tokens.require(searchParams.get('access_token'));
    if (pathname === '/cgi-bin/media/get') return this.media(searchParams.get('media_id') ?? '');
    const act = this.methods[pathname];
    if (!act) throw new WechatError(40066, 'invalid url');
    return act(body);
  }

  private readonly methods: Record<string, (body: Fields) => string | Promise<string>> = {
    '/cgi-bin/message/custom/send': (body) => this.sendService(body),
    '/cgi-bin/message/template/send': (body) => this.sendTemplate(body),
    '/cgi-bin/template/get_all_private_template': () => this.mail.list(),
    '/cgi-bin/menu/create': (body) => {
      this.menu = requireMenu(body);
      return ok;
    },
  };

  private media(id: string): Buffer {
    const file = this.files.get(id);
    if (!file) throw new WechatError(40007, 'invalid media_id');
    return file;
  }

  private requirePerson(touser: unknown): string {
    const openid = String(touser);
    if (!this.known.has(openid)) throw new WechatError(40003, 'invalid openid');
    if (!this.followers.has(openid)) throw new WechatError(43004, 'require subscribe');
    return openid;
  }

  private sendService(body: Fields): string {
    requireFields(body, ['touser', 'msgtype', 'text'], ['customservice']);
    if (body.msgtype !== 'text') throw new WechatError(40008, 'invalid message type');
    const openid = this.requirePerson(body.touser);
    const text = requireContent(body.text);
    spend(this.allowances.get(openid) ?? [], this.now());
    this.shown.push({ openid, by: 'service', text });
    return ok;
  }

  private async sendTemplate(body: Fields): Promise<string> {
    const answer = this.mail.send(body, this.requirePerson(body.touser));
    if (this.tellsEarly) await this.tellFinished();
    return answer;
  }
}

const ok = JSON.stringify({ errcode: 0, errmsg: 'ok' });

async function readJson(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  if (body === '') return {};
  try {
    return JSON.parse(body) as Fields;
  } catch {
    throw new WechatError(47001, 'data format error');
  }
}

/** Always 200: how it went stands in the body. */
function sendJson(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json; encoding=utf-8' }).end(body);
}
