/**
 * What a script adds to pages that work without one: one small file, no dependency, every word from the page itself. Each part looks
 * for its own marks and does nothing where there are none; one that breaks does not take the others with it.
 */
import { countCharacters } from './character-count';
import { enhanceChat } from './chat';
import { keepDrafts } from './draft-copy';
import { focusErrors } from './focus-errors';
import { offerPlace } from './gps';
import { closeLists } from './language-list';
import { serveButtons } from './script-buttons';
import { sendOnce } from './send-once';
import { suggestAnswers } from './suggestions';

const parts = [
  focusErrors,
  keepDrafts,
  countCharacters,
  sendOnce,
  serveButtons,
  closeLists,
  offerPlace,
  suggestAnswers,
  enhanceChats,
];

function enhanceChats(root: Document): void {
  for (const chat of root.querySelectorAll<HTMLElement>('[data-chat]')) enhanceChat(chat);
}

function start(): void {
  for (const part of parts) {
    try {
      part(document);
    } catch (error) {
      // Told to the browser's console as what it is, after the other parts have had their turn.
      setTimeout(() => {
        throw error;
      });
    }
  }
}

start();
