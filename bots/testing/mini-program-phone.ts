/**
 * Somebody's phone with the mini program on it: runs the very files that WeChat's tools open, with no more than WeChat offers, and shows what
 * the person sees and can tap.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { MiniProgramEmulator } from './mini-program-emulator';
import { type Element, elementsIn, renderWxml, textIn } from './wxml-view';

type Handler = (event: { currentTarget: { dataset: object }; detail: object }) => unknown;
type Page = { data: Record<string, unknown>; onLoad?(query: object): void } & Record<string, unknown>;
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

export type PhoneSettings = {
  /** The built mini program. */
  folder: string;
  openid: string;
  wechat: MiniProgramEmulator;
  /** As WeChat says it: `zh_CN`, `en`. */
  language?: string;
  /** Where an address of the server really is. */
  route(url: string): string;
};

export class MiniProgramPhone {
  /** What the person does when WeChat asks for leave. */
  allows = true;
  isOffline = false;
  /** Photos that are picked next, and the place on WeChat's map. */
  pictures: Buffer[] = [];
  place: { name: string; address: string; latitude: number; longitude: number } | null = null;
  readonly calls: { url: string; header: Record<string, string> }[] = [];
  readonly phoned: string[] = [];
  copied = '';
  title = '';
  private readonly storage = new Map<string, string>();
  private readonly files = new Map<string, Buffer>();
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly context = vm.createContext({ setTimeout: this.later.bind(this), clearTimeout });
  private app: object = {};
  private made: Page | null = null;
  private page: Page | null = null;
  private name = '';
  private isTapping = false;

  constructor(private readonly settings: PhoneSettings) {}

  /** Opens the app on a page, as a tap on its icon or on a notice does. */
  async opens(path = 'pages/file/file'): Promise<void> {
    if (this.modules.size === 0) {
      this.require('app.js');
      await (this.app as { onLaunch(): Promise<void> }).onLaunch();
    }
    await this.goes(path);
  }

  private async goes(url: string): Promise<void> {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?');
    const { pages } = JSON.parse(this.read('app.json')) as { pages: string[] };
    if (!pages.includes(path)) throw new Error(`There is no page ${path}.`);
    const hide = this.page?.onHide as (() => void) | undefined;
    hide?.call(this.page);
    this.modules.delete(`${path}.js`);
    this.require(`${path}.js`);
    const page = this.made;
    if (!page) throw new Error(`The page ${path} is not a page.`);
    this.page = page;
    this.name = path;
    page.onLoad?.(Object.fromEntries(new URLSearchParams(query)));
    const onShow = page.onShow as (() => unknown) | undefined;
    await onShow?.call(page);
  }

  /** The page again, as after coming back to it. */
  async looks(): Promise<string> {
    const onShow = this.page?.onShow as (() => unknown) | undefined;
    await onShow?.call(this.page);
    return this.sees();
  }

  sees(): string {
    return textIn(this.shown());
  }

  private shown() {
    if (!this.page) throw new Error('No page is open.');
    return renderWxml(this.read(`${this.name}.wxml`), this.page.data);
  }

  private find(what: string, isIt: (element: Element) => boolean): Element {
    const found = elementsIn(this.shown()).find(isIt);
    if (!found) throw new Error(`The page ${this.name} has no ${what}:\n${this.sees()}`);
    return found;
  }

  /** Handlers run with what WeChat gives them; who calls for leave later than the tap itself is refused. */
  private run(handler: unknown, element: Element, detail: object): unknown {
    const method = this.page?.[String(handler)] as Handler | undefined;
    if (!method) throw new Error(`The page ${this.name} has no handler ${String(handler)}.`);
    const data = Object.entries(element.attributes).filter(([name]) => name.startsWith('data-'));
    const dataset = Object.fromEntries(data.map(([name, value]) => [name.slice(5), value]));
    return method.call(this.page, { currentTarget: { dataset }, detail });
  }

  async tap(label: string): Promise<string> {
    const button = this.find(
      `button "${label}"`,
      ({ attributes, children }) =>
        Boolean(attributes.bindtap) && !attributes.disabled && textIn(children).includes(label),
    );
    this.isTapping = true;
    const done = this.run(button.attributes.bindtap, button, {});
    this.isTapping = false;
    await done;
    return this.sees();
  }

  async types(label: string, value: string): Promise<void> {
    const field = this.find(
      `field "${label}"`,
      ({ attributes }) => Boolean(attributes.bindinput) && attributes['aria-label'] === label,
    );
    const { maxlength, bindinput, bindblur } = field.attributes;
    await this.run(bindinput, field, { value: value.slice(0, Number(maxlength)) });
    if (bindblur) await this.run(bindblur, field, { value });
  }

  /** `group`: which of several questions with the same answers. */
  async chooses(label: string, group = 0): Promise<void> {
    const groups = elementsIn(this.shown())
      .filter(({ tag }) => tag === 'radio-group')
      .filter(({ children }) => textIn(children).includes(label));
    const asked = groups[group];
    const choice = elementsIn(asked?.children ?? []).find(
      ({ tag, children }) => tag === 'label' && textIn(children).includes(label),
    );
    const radio = elementsIn(choice?.children ?? []).find(({ tag }) => tag === 'radio');
    if (!asked || !radio) throw new Error(`The page ${this.name} has no choice "${label}".`);
    await this.run(asked.attributes.bindchange, asked, { value: radio.attributes.value });
  }

  /** Puts the app away for good: nothing of it is in memory any more. */
  closes(): void {
    const hide = this.page?.onHide as (() => void) | undefined;
    hide?.call(this.page);
    this.modules.clear();
    this.page = null;
  }

  /** Looking for news goes on only when the test looks. */
  private later(): number {
    return 0;
  }

  private read(file: string): string {
    return readFileSync(join(this.settings.folder, file), 'utf8');
  }

  private require(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    this.modules.set(file, module);
    const names = ['require', 'module', 'wx', 'App', 'Page', 'getApp'];
    const run = vm.compileFunction(this.read(file), names, {
      filename: file,
      parsingContext: this.context,
    }) as (...given: unknown[]) => void;
    const near = (path: string) => this.require(join(dirname(file), path));
    run(
      near,
      module,
      this.wx,
      (app: object) => this.starts(app),
      this.makes,
      () => this.app,
    );
    return module.exports;
  }

  private starts(app: object): void {
    this.app = app;
  }

  private readonly makes = (definition: Page): void => {
    const page = Object.assign({}, definition, { data: copy(definition.data) as Page['data'] });
    page.setData = (change: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(change))
        if (value === undefined) throw new Error(`${key} is set to undefined.`);
      Object.assign(page.data, copy(change));
    };
    this.made = page;
  };

  private readonly wx = {
    login: async () => {
      if (this.isOffline) throw { errMsg: 'login:fail network' };
      return { code: this.settings.wechat.codeFor(this.settings.openid) };
    },
    request: (options: Options) => void this.request(options),
    uploadFile: (options: Options) => void this.upload(options),
    getStorageSync: (key: string): unknown => JSON.parse(this.storage.get(key) ?? '""'),
    setStorageSync: (key: string, value: unknown) => void this.storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void this.storage.delete(key),
    getAppBaseInfo: () => ({ language: this.settings.language ?? 'en' }),
    getRandomValues: async ({ length }: { length: number }) => ({
      randomValues: new Uint8Array(randomBytes(length)).buffer,
    }),
    requestSubscribeMessage: (options: Options) => this.subscribe(options),
    chooseMedia: async ({ count }: { count: number }) => ({
      tempFiles: this.pictures.splice(0, count).map((body) => {
        const tempFilePath = `wxfile://tmp_${this.files.size}.jpg`;
        this.files.set(tempFilePath, body);
        return { tempFilePath };
      }),
    }),
    chooseLocation: async () => {
      if (!this.place) throw { errMsg: 'chooseLocation:fail cancel' };
      return this.place;
    },
    makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => void this.phoned.push(phoneNumber),
    setClipboardData: ({ data }: { data: string }) => {
      this.copied = data;
    },
    setNavigationBarTitle: ({ title }: { title: string }) => {
      this.title = title;
    },
    setTabBarItem: () => undefined,
    pageScrollTo: () => undefined,
    stopPullDownRefresh: () => undefined,
    navigateTo: ({ url }: { url: string }) => this.goes(url),
    redirectTo: ({ url }: { url: string }) => this.goes(url),
  };

  private subscribe({ tmplIds = [], success, fail }: Options): void {
    const { wechat, openid } = this.settings;
    if (!this.isTapping)
      return void fail({ errMsg: 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.' });
    if (tmplIds.length === 0 || tmplIds.length > 3)
      return void fail({
        errCode: 20003,
        errMsg: 'requestSubscribeMessage:fail Templates count out of max bounds',
      });
    if (this.allows) wechat.accepts(openid, tmplIds);
    success(Object.fromEntries(tmplIds.map((id) => [id, this.allows ? 'accept' : 'reject'])));
  }

  private async request({ url, method = 'GET', data, header = {}, success, fail }: Options): Promise<void> {
    this.calls.push({ url, header });
    await this.send(url, { method, headers: header, body: JSON.stringify(data) }, fail, async (answer) =>
      success({ statusCode: answer.status, data: await answer.json() }),
    );
  }

  private async upload({ url, filePath = '', header = {}, success, fail }: Options): Promise<void> {
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(this.files.get(filePath) ?? [])]), 'photo.jpg');
    await this.send(url, { method: 'POST', headers: header, body: form }, fail, async (answer) =>
      // WeChat hands the answer to an upload over as text.
      success({ statusCode: answer.status, data: await answer.text() }),
    );
  }

  private async send(
    url: string,
    init: RequestInit,
    fail: Options['fail'],
    take: (answer: Response) => Promise<void>,
  ): Promise<void> {
    try {
      if (this.isOffline) throw new Error('offline');
      await take(await fetch(this.settings.route(url), init));
    } catch {
      fail({ errMsg: 'request:fail' });
    }
  }
}

/** What goes to the view is copied, as WeChat does it. */
function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? {}));
}
