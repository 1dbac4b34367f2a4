/** WeChat's `wx` as far as the mini program uses it, with its conditions: leave to write is asked for right after a tap or not at all. */
import { randomBytes } from 'node:crypto';
import type { MiniProgramEmulator } from './mini-program-emulator';

export type Device = {
  readonly wechat: MiniProgramEmulator;
  readonly openid: string;
  /** As WeChat says it: `zh_CN`, `en`. */
  readonly language: string;
  /** Where an address of the server really is. */
  route(url: string): string;
  /** What the person does when WeChat asks for leave. */
  allows: boolean;
  isOffline: boolean;
  isTapping: boolean;
  /** Photos that are picked next, and the place on WeChat's map. */
  pictures: Buffer[];
  place: { name: string; address: string; latitude: number; longitude: number } | null;
  readonly calls: { url: string; header: Record<string, string> }[];
  readonly phoned: string[];
  copied: string;
  title: string;
  leaves(url: string): void;
};

type Options = {
  url: string;
  method?: string;
  data?: object;
  filePath?: string;
  header?: Record<string, string>;
  tmplIds?: string[];
  success(answer: object): void;
  fail(error: object): void;
};

export function createWx(device: Device) {
  const storage = new Map<string, string>();
  const files = new Map<string, Buffer>();
  return {
    login: async () => {
      if (device.isOffline) throw Object.assign(new Error(), { errMsg: 'login:fail network' });
      return { code: device.wechat.codeFor(device.openid) };
    },
    request: (options: Options) => void request(device, options),
    uploadFile: (options: Options) => void upload(device, files, options),
    getStorageSync: (key: string): unknown => JSON.parse(storage.get(key) ?? '""'),
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    getAppBaseInfo: () => ({ language: device.language }),
    getRandomValues: async ({ length }: { length: number }) => ({
      randomValues: new Uint8Array(randomBytes(length)).buffer,
    }),
    requestSubscribeMessage: (options: Options) => subscribe(device, options),
    chooseMedia: async ({ count }: { count: number }) => ({
      tempFiles: device.pictures.splice(0, count).map((body) => {
        const tempFilePath = `wxfile://tmp_${files.size}.jpg`;
        files.set(tempFilePath, body);
        return { tempFilePath };
      }),
    }),
    chooseLocation: async () => {
      if (!device.place) throw Object.assign(new Error(), { errMsg: 'chooseLocation:fail cancel' });
      return device.place;
    },
    makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => void device.phoned.push(phoneNumber),
    setClipboardData: ({ data }: { data: string }) => {
      device.copied = data;
    },
    setNavigationBarTitle: ({ title }: { title: string }) => {
      device.title = title;
    },
    setTabBarItem: () => undefined,
    pageScrollTo: () => undefined,
    stopPullDownRefresh: () => undefined,
    navigateTo: ({ url }: { url: string }) => device.leaves(url),
    redirectTo: ({ url }: { url: string }) => device.leaves(url),
  };
}

function subscribe({ wechat, openid, isTapping, allows }: Device, { tmplIds = [], success, fail }: Options) {
  const refuse = (why: string) => fail({ errMsg: `requestSubscribeMessage:fail ${why}` });
  if (!isTapping) return refuse('can only be invoked by user TAP gesture.');
  if (tmplIds.length === 0 || tmplIds.length > 3) return refuse('Templates count out of max bounds');
  if (allows) wechat.accepts(openid, tmplIds);
  success(Object.fromEntries(tmplIds.map((id) => [id, allows ? 'accept' : 'reject'])));
}

async function request(device: Device, { url, method = 'GET', data, header = {}, ...then }: Options) {
  device.calls.push({ url, header });
  await send(device, url, { method, headers: header, body: JSON.stringify(data) }, then, async (answer) => ({
    statusCode: answer.status,
    data: await answer.json(),
  }));
}

async function upload(
  device: Device,
  files: Map<string, Buffer>,
  { url, filePath = '', header = {}, ...then }: Options,
) {
  device.calls.push({ url, header });
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(files.get(filePath) ?? [])]), 'photo.jpg');
  // WeChat hands the answer to an upload over as text.
  await send(device, url, { method: 'POST', headers: header, body: form }, then, async (answer) => ({
    statusCode: answer.status,
    data: await answer.text(),
  }));
}

async function send(
  device: Device,
  url: string,
  init: RequestInit,
  { success, fail }: Pick<Options, 'success' | 'fail'>,
  read: (answer: Response) => Promise<object>,
): Promise<void> {
  let answer: object;
  try {
    if (device.isOffline) throw new Error('offline');
    answer = await read(await fetch(device.route(url), init));
  } catch {
    return fail({ errMsg: 'request:fail' });
  }
  success(answer);
}
