/** Words that were meant for the bot, not for people: commands, names of languages, case numbers and codes. They stand in no request. */
import { caseNumberIn } from './understand';
import { fold, type Vocabulary } from './vocabulary';

export function isForBot(text: string, vocabulary: Vocabulary): boolean {
  const said = fold(text);
  if (!/\p{L}/u.test(said) || text.trim().startsWith('/')) return true;
  return Boolean(caseNumberIn(text) || vocabulary.commandIn(said) || vocabulary.languageIn(said));
}
