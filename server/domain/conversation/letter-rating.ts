/** A rating in the first line of a letter: `solved 5 4`, `没有解决`, `partly, 3 and 4`; then two marks alone when the word came before. */
import { limits } from '../intake/request';
import type { Solved } from './rating-questions';
import { choiceMeant } from './understand';
import { fold, type Vocabulary } from './vocabulary';

export type LetterRating = {
  solved: Solved;
  /** For the result and for the service; null when they are not both there. */
  marks: [number, number] | null;
  comment: string;
};

const answers: readonly Solved[] = ['yes', 'partly', 'no'];
/** A longer first line is the beginning of a story. */
const longestLine = 60;

/** `known`: what the person said before, when only the marks were missing. Null when the letter does not rate. */
export function ratingIn(text: string, vocabulary: Vocabulary, known?: Solved): LetterRating | null {
  const [first = '', ...rest] = text.trim().split('\n');
  if (first.length > longestLine) return null;
  const line = fold(first);
  const digits = (line.match(/(?<!\d)[1-5](?!\d)/g) ?? []).map(Number);
  const [result, service] = digits;
  const marks: LetterRating['marks'] = digits.length === 2 && result && service ? [result, service] : null;
  const word = (line.split(/\d/)[0] ?? '').trim();
  const solved = word ? solvedIn(word, vocabulary) : marks && known;
  if (!solved) return null;
  return { solved, marks, comment: rest.join('\n').trim().slice(0, limits.comment) };
}

/** The words of the buttons, what else people say for them, and what means "open it again". */
function solvedIn(word: string, vocabulary: Vocabulary): Solved | null {
  const choices = answers.map((id) => ({ id, label: { key: `ticket:solved.${id}` } }));
  const choice = choiceMeant(word, choices, vocabulary);
  if (choice) return answers.find((answer) => answer === choice.id) ?? null;
  return vocabulary.commandIn(word) === 'reopen' ? 'no' : null;
}
