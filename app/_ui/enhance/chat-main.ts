/**
 * The chat without page loads. It sends the very forms the page stands on and takes the new messages out of the page that comes back,
 * so there is one way to draw a message. Three rules come from screen readers: the visible transcript is never live, one hidden log
 * receives each finished message once, and focus never leaves the composer for nowhere. What could not be sent stays, with a button to
 * try again; what is sent carries an id, so trying again never says anything twice.
 */
import { standInFrame } from './chat-frame';
import { holdTalk } from './chat-held';
import { followNews } from './chat-news';
import { choosePhotos } from './chat-photos';
import { takeOver } from './chat-send';
import { goToEnd, isAtEnd, merge, pageOf, renew, showNews } from './chat-show';
import { lastSeq, type Talk, talkIn } from './chat-talk';
import { registerWorker } from './worker-registration';

function enhanceChat(root: HTMLElement): void {
  const held = holdTalk(root);
  const talk = talkIn(root, held);
  if (!talk) return;
  root.addEventListener('submit', (event) => takeOver(talk, event as SubmitEvent));
  talk.box.addEventListener('keydown', (event) => sendOnEnter(talk, event));
  choosePhotos(talk);
  const frame = standInFrame(talk);
  const news = followNews({
    address: '/api/chat/events',
    headers: held.headers,
    isThere: () => lastSeq(talk) > 0 || held.isKept(),
    after: () => lastSeq(talk),
    look: async (seq) => {
      if ((await lookAgain(talk, seq)) > 0) frame.tellNews();
    },
  });
  talk.onSent = news.begin;
  if (location.hash === '#latest') goToEnd(talk);
  registerWorker();
}

/** While a Chinese candidate is being chosen, Enter chooses it; 229 is what some browsers say right after. */
function sendOnEnter({ composer }: Talk, event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  composer.requestSubmit();
}

/** Staff and notices may speak at any time. Whoever is sending meanwhile gets most news with the answer. */
async function lookAgain(talk: Talk, seq: number): Promise<number> {
  await talk.sending;
  if (seq <= lastSeq(talk)) return 0;
  const page = await pageOf(await fetch(talk.held.page, { headers: talk.held.headers() }));
  await talk.sending;
  const [isFirst, wasAtEnd] = [lastSeq(talk) === 0, isAtEnd(talk)];
  // A talk that was held before is shown, not announced: nothing in it is new.
  const fromOthers = merge(talk, page, isFirst);
  renew(talk, page);
  if (isFirst) goToEnd(talk);
  else if (fromOthers > 0) showNews(talk, wasAtEnd);
  return isFirst ? 0 : fromOthers;
}

for (const chat of document.querySelectorAll<HTMLElement>('[data-chat]')) enhanceChat(chat);
