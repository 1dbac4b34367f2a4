/**
 * While someone describes their matter: answers that may already exist, what we would do with it as it stands, and the emergency number
 * when it sounds like danger. Asked after a pause, with the beginning of the text only; an answer that comes late is dropped, one that fails is not mentioned.
 */
const pause = 600;
/** Two Chinese letters say as much as a word of six others. */
const enoughWords = /\p{sc=Han}{2}|.{6}/su;
const mostWords = 400;

type Article = { slug: string; title: string; summary: string; locale: string };
type Suggestion = {
  articles: Article[];
  categories: unknown[];
  filing: string;
  emergency: { number: string; message: string } | null;
};

async function ask(text: string, locale: string, signal: AbortSignal): Promise<Suggestion | null> {
  // By POST, so that a person's words stand in no address and in no log.
  const answer = await fetch('/api/trpc/intake.suggest', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: text.slice(0, mostWords), locale }),
    signal,
  });
  if (!answer.ok) return null;
  return ((await answer.json()) as { result: { data: Suggestion } }).result.data;
}

/** A language in its own words. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

function listItem(article: Article, region: HTMLElement): HTMLLIElement {
  const { locale = '', answered = '', answeredAction = '' } = region.dataset;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/${locale}/knowledge/${encodeURIComponent(article.slug)}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.lang = article.locale;
  link.textContent = article.title;
  item.append(link);
  if (article.locale !== locale) item.append(` (${nameOf(article.locale)})`);
  const button = document.createElement('button');
  Object.assign(button, {
    name: 'answered',
    value: article.slug,
    formAction: answeredAction,
    className: 'link-button',
  });
  button.textContent = answered;
  button.setAttribute('aria-label', `${answered}: ${article.title}`);
  const summary = document.createElement('p');
  Object.assign(summary, { lang: article.locale, dir: 'auto', textContent: article.summary });
  item.append(summary, button);
  return item;
}

/** The same words again would be read out again. */
function say(region: HTMLElement, place: string, words: string): void {
  const element = region.querySelector<HTMLElement>(place);
  if (element && element.textContent !== words) element.textContent = words;
}

function show(region: HTMLElement, found: Suggestion): void {
  const words = found.emergency?.message ?? '';
  // Without a category it would say no more than that we reply.
  const filing = found.categories.length > 0 ? found.filing : '';
  say(region, '[data-suggests-emergency]', words);
  say(region, '[data-suggests-filing]', filing);
  const answers = region.querySelector<HTMLElement>('[data-suggests-answers]');
  if (answers) answers.hidden = found.articles.length === 0;
  region
    .querySelector('[data-suggests-list]')
    ?.replaceChildren(...found.articles.map((article) => listItem(article, region)));
  region.hidden = found.articles.length === 0 && !words && !filing;
}

function watch(region: HTMLElement, box: HTMLTextAreaElement): void {
  let timer: number | undefined;
  let asking: AbortController | undefined;
  const look = async () => {
    asking?.abort();
    asking = new AbortController();
    const found = await ask(box.value.trim(), region.dataset.locale ?? '', asking.signal).catch(() => null);
    if (found) show(region, found);
  };
  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (enoughWords.test(box.value.trim())) timer = window.setTimeout(look, pause);
  });
}

export function suggestAnswers(root: Document): void {
  for (const region of root.querySelectorAll<HTMLElement>('[data-suggests-for]')) {
    const box = root.getElementById(region.dataset.suggestsFor ?? '');
    if (box instanceof HTMLTextAreaElement) watch(region, box);
  }
}
