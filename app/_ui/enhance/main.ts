/**
 * What a script adds to pages that work without one: one small file, no dependency, every word from the page itself. Each part looks
 * for its own marks and does nothing where there are none; one that breaks does not take the others with it.
 */
import { countCharacters } from './character-count';
import { keepDrafts } from './draft-copy';
import { offerExit } from './exit';
import { focusErrors } from './focus-errors';
import { offerPlace } from './gps';
import { closeLists } from './language-list';
import { serveButtons } from './script-buttons';
import { sendOnce } from './send-once';
import { suggestAnswers } from './suggestions';
import { tellDevice } from './tell-device';

const parts = [
  offerExit,
  focusErrors,
  keepDrafts,
  countCharacters,
  sendOnce,
  serveButtons,
  closeLists,
  offerPlace,
  suggestAnswers,
  tellDevice,
];

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
