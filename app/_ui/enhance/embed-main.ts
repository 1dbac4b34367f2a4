/**
 * The chat on any site: `<script src="https://city/embed.js" data-lang="zh-CN" async></script>`. A button in the corner opens a panel with
 * the chat in a frame of our own origin. Everything lies in a shadow root with a style sheet made by script, so neither side's styles reach
 * the other and no inline style or script is needed. It reads nothing of the page it stands in and sets no cookie.
 */
type Words = { open: string; close: string; news: string; frame: string };
/** From the build: the words of each language, and which languages are read from right to left. */
declare const EMBED_WORDS: Record<string, Words>;
declare const RIGHT_TO_LEFT: string[];

const style = `
:host{all:initial;position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483000;font:600 17px/1.4 system-ui,sans-serif}
:host([hidden]){display:none}
*{box-sizing:border-box}
button{display:flex;align-items:center;gap:10px;min-height:56px;max-width:calc(100vw - 32px);padding:10px 22px 10px 18px;border:2px solid #fff;border-radius:28px;background:#00594c;color:#fff;font:inherit;text-align:start;cursor:pointer;box-shadow:0 2px 12px rgb(0 0 0/.28)}
button:hover{background:#003f36}
button:focus-visible{outline:3px solid #00594c;outline-offset:3px}
svg{flex:none;width:26px;height:26px;fill:currentColor}
i{display:none;flex:none;width:12px;height:12px;border-radius:50%;background:#ffb4a6}
.has-news i{display:block}
iframe{display:none;position:fixed;inset-block-end:88px;inset-inline-end:16px;width:min(420px,calc(100vw - 32px));height:min(680px,calc(100vh - 112px));border:1px solid #6d7773;border-radius:12px;background:#fbfaf6;box-shadow:0 8px 32px rgb(0 0 0/.28)}
.is-open iframe{display:block}
@media(max-width:480px),(max-height:560px){.is-open iframe{inset:0;width:100%;height:100%;border:0;border-radius:0}}
@media(prefers-color-scheme:dark){iframe{background:#101715;color-scheme:dark}}
@media print{:host{display:none}}
`;

const script = document.currentScript as HTMLScriptElement | null;

function start(tag: HTMLScriptElement): void {
  const { origin } = new URL(tag.src);
  const wish = tag.dataset.lang || document.documentElement.lang || '';
  const lang = localeFor(wish);
  const words = EMBED_WORDS[lang];
  if (!words || document.querySelector('huying-chat')) return;
  const host = document.createElement('huying-chat');
  host.lang = lang;
  host.dir = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  const page = `${origin}/${lang}/chat`;
  document.body.append(host);
  if ('adoptedStyleSheets' in root) draw(root, origin, page, words);
  else asLink(host, page, words.open);
}

/** `zh` is our zh-CN; a language that we do not speak is English. */
function localeFor(wish: string): string {
  const all = Object.keys(EMBED_WORDS);
  const base = wish.toLowerCase().split('-', 1)[0] ?? '';
  return all.find((one) => one === wish) ?? all.find((one) => one.startsWith(base) && base) ?? 'en';
}

/** Very old browsers cannot have a style sheet here without breaking the page's rules: a plain link does as well. */
function asLink(host: HTMLElement, page: string, words: string): void {
  const link = document.createElement('a');
  link.href = page;
  link.textContent = words;
  host.replaceWith(link);
}

function draw(root: ShadowRoot, origin: string, page: string, words: Words): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  const button = document.createElement('button');
  const label = document.createElement('span');
  const frame = document.createElement('iframe');
  button.type = 'button';
  button.append(sign(), label, document.createElement('i'));
  frame.title = words.frame;
  frame.allow = `geolocation ${origin}; clipboard-write ${origin}`;
  box.append(frame, button);
  root.append(box);

  const isOpen = () => box.classList.contains('is-open');
  const tellOpened = () => frame.contentWindow?.postMessage({ huying: 'opened' }, origin);
  const show = (open: boolean) => {
    box.classList.toggle('is-open', open);
    if (open) box.classList.remove('has-news');
    button.setAttribute('aria-expanded', String(open));
    label.textContent = open ? words.close : words.open;
    if (!open) return button.focus();
    if (frame.src) tellOpened();
    else frame.src = `${page}?embed`;
    frame.focus();
  };
  button.setAttribute('aria-expanded', 'false');
  label.textContent = words.open;
  button.onclick = () => show(!isOpen());
  frame.onload = tellOpened;
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) show(false);
  });
  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow) return;
    if (data?.huying === 'close') show(false);
    if (data?.huying !== 'news' || isOpen()) return;
    box.classList.add('has-news');
    label.textContent = words.news;
  });
}

function sign(): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M4 21V4h15v4.5H8.5V21zM28 11v17H13v-4.5h10.5V11z');
  svg.append(path);
  return svg;
}

if (script?.src) {
  const begin = () => start(script);
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
}
