/** WeChat's access tokens: two hours, the next one five minutes before the end, and only for the addresses on the list. */
import { type Fields, requireFields, WechatError } from './wechat-rules';

const lifeMs = 7_200_000;
const overlapMs = 300_000;

type Owner = { appId: string; appSecret: string; now(): number };

export class WechatTokens {
  /** The addresses that may ask. */
  allowed = new Set(['127.0.0.1']);
  isSecretFrozen = false;
  issued = 0;
  private newest: { token: string; until: number } | null = null;
  private readonly ends = new Map<string, number>();

  constructor(private readonly owner: Owner) {}

  issue(body: Fields, ip: string): Fields {
    requireFields(body, ['grant_type', 'appid', 'secret'], ['force_refresh']);
    if (body.grant_type !== 'client_credential') throw new WechatError(40002, 'invalid grant_type');
    if (body.appid !== this.owner.appId) throw new WechatError(40013, 'invalid appid');
    if (body.secret !== this.owner.appSecret) throw new WechatError(40125, 'invalid appsecret');
    if (this.isSecretFrozen) throw new WechatError(40243, 'AppSecret is frozen');
    if (!this.allowed.has(ip)) throw new WechatError(40164, `invalid ip ${ip}, not in whitelist`);
    const now = this.owner.now();
    if (!this.newest || this.newest.until - now < overlapMs) {
      this.issued += 1;
      this.newest = { token: `${this.issued}_`.padEnd(512, 'tOkEn-_9'), until: now + lifeMs };
      this.ends.set(this.newest.token, this.newest.until);
    }
    const seconds = Math.floor((this.newest.until - now) / 1000);
    return { access_token: this.newest.token, expires_in: seconds };
  }

  require(token: string | null): void {
    if (!token) throw new WechatError(41001, 'access_token missing');
    const end = this.ends.get(token);
    if (end === undefined) throw new WechatError(40001, 'invalid credential, access_token is invalid');
    if (end <= this.owner.now()) throw new WechatError(42001, 'access_token expired');
  }

  /** As when somebody asks in the old way, or changes the secret. */
  revoke(): void {
    this.newest = null;
    this.ends.clear();
  }
}
