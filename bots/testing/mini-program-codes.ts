/** Codes of `wx.login`: good once and for five minutes, a hundred logins of one person in a minute. */
import { randomBytes } from 'node:crypto';
import { WechatError } from './mini-program-rules';

type Code = { openid: string; at: number; isUsed: boolean };

const livesMs = 5 * 60_000;
const mostAMinute = 100;

export class LoginCodes {
  readonly frauds = new Set<string>();
  private readonly codes = new Map<string, Code>();
  private readonly logins = new Map<string, number[]>();

  constructor(private readonly now: () => number) {}

  make(openid: string): string {
    const code = randomBytes(16).toString('hex');
    this.codes.set(code, { openid, at: this.now(), isUsed: false });
    return code;
  }

  use(given: string): { openid: string; session_key: string } {
    const code = this.codes.get(given);
    if (!code || this.now() - code.at > livesMs) throw new WechatError(40029, 'invalid code');
    if (code.isUsed) throw new WechatError(40163, 'code been used');
    if (this.frauds.has(code.openid)) throw new WechatError(40226, 'code blocked');
    const recent = (this.logins.get(code.openid) ?? []).filter((at) => this.now() - at < 60_000);
    if (recent.length >= mostAMinute) throw new WechatError(45011, 'api minute-quota reach limit');
    this.logins.set(code.openid, [...recent, this.now()]);
    code.isUsed = true;
    return { openid: code.openid, session_key: randomBytes(16).toString('base64') };
  }
}
