/**
 * Somebody's phone with the mini program on it: runs the very files that WeChat's tools open, with no more than WeChat offers, and shows what
 * the person sees and can tap.
 */
import type { MiniProgramEmulator } from './mini-program-emulator';
import { createRuntime, type Page, type Runtime } from './mini-program-runtime';
import { createWx, type Device } from './mini-program-wx';
import { type Element, elementsIn, renderWxml, textIn } from './wxml-view';

type Handler = (event: { currentTarget: { dataset: object }; detail: object }) => unknown;

export type PhoneSettings = {
  /** The built mini program. */
  folder: string;
  openid: string;
  wechat: MiniProgramEmulator;
  language?: string;
  route(url: string): string;
};

export class MiniProgramPhone implements Device {
  readonly wechat: MiniProgramEmulator;
  readonly openid: string;
  readonly language: string;
  readonly route: (url: string) => string;
  allows = true;
  isOffline = false;
  isTapping = false;
  pictures: Buffer[] = [];
  place: Device['place'] = null;
  readonly calls: Device['calls'] = [];
  readonly phoned: string[] = [];
  copied = '';
  title = '';
  private readonly runtime: Runtime;
  private page: Page | null = null;
  private path = '';
  /** The next page, while it is being opened. */
  private going: Promise<void> = Promise.resolve();

  constructor({ folder, openid, wechat, language = 'en', route }: PhoneSettings) {
    this.openid = openid;
    this.wechat = wechat;
    this.language = language;
    this.route = route;
    this.runtime = createRuntime(folder, createWx(this));
  }

  /** Opens the app on a page, as a tap on its icon or on a notice does. */
  async opens(url = 'pages/file/file'): Promise<void> {
    if (!this.runtime.isRunning()) {
      this.runtime.load('app.js');
      await (this.runtime.app() as { onLaunch(): unknown }).onLaunch();
    }
    await this.goes(url);
  }

  leaves(url: string): void {
    this.going = this.goes(url);
  }

  private async goes(url: string): Promise<void> {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?');
    const { pages } = JSON.parse(this.runtime.read('app.json')) as { pages: string[] };
    if (!pages.includes(path)) throw new Error(`There is no page ${path}.`);
    await this.tell('onHide');
    this.page = this.runtime.page(path);
    this.path = path;
    await this.page.onLoad?.(Object.fromEntries(new URLSearchParams(query)));
    await this.tell('onShow');
  }

  private async tell(event: 'onShow' | 'onHide'): Promise<void> {
    const heard = this.page?.[event] as (() => unknown) | undefined;
    await heard?.call(this.page);
  }

  sees(): string {
    return textIn(this.shown());
  }

  private shown() {
    if (!this.page) throw new Error('No page is open.');
    return renderWxml(this.runtime.read(`${this.path}.wxml`), this.page.data);
  }

  private find(what: string, isIt: (element: Element) => boolean): Element {
    const found = elementsIn(this.shown()).find(isIt);
    if (!found) throw new Error(`The page ${this.path} has no ${what}:\n${this.sees()}`);
    return found;
  }

  private run(handler: unknown, { attributes }: Element, detail: object): unknown {
    const method = this.page?.[String(handler)] as Handler | undefined;
    if (!method) throw new Error(`The page ${this.path} has no handler ${String(handler)}.`);
    const data = Object.entries(attributes).filter(([name]) => name.startsWith('data-'));
    const dataset = Object.fromEntries(data.map(([name, value]) => [name.slice('data-'.length), value]));
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
    await this.going;
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
    if (!asked || !radio) throw new Error(`The page ${this.path} has no choice "${label}".`);
    await this.run(asked.attributes.bindchange, asked, { value: radio.attributes.value });
  }

  /** Puts the app away for good: nothing of it is in memory any more. */
  async closes(): Promise<void> {
    await this.tell('onHide');
    this.runtime.end();
    this.page = null;
  }
}
