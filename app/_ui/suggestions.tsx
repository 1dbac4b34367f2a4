/**
 * Answers that may already exist, and what we would do with the request, shown under the first question while typing. Empty and hidden
 * until the script has some.
 */
import { bare, Text } from './text';

type SuggestionsProps = {
  /** The id of the text box that is watched. */
  watches: string;
  locale: string;
  words: { title: string; hint: string; answered: string };
  /** Where the form around it is sent with `answered=SLUG` when one of them is the answer. */
  answeredAction: string;
};

export function Suggestions({ watches, locale, words, answeredAction }: SuggestionsProps) {
  return (
    <section
      className="suggestions"
      aria-labelledby="suggestions-title"
      data-suggests-for={watches}
      data-locale={locale}
      data-answered={bare(words.answered)}
      data-answered-action={answeredAction}
      hidden
    >
      <p className="suggestions-emergency" data-suggests-emergency role="alert" />
      <p className="hint" data-suggests-filing aria-live="polite" />
      <div aria-live="polite" data-suggests-answers>
        <h2 id="suggestions-title">
          <Text>{words.title}</Text>
        </h2>
        <p className="hint">
          <Text>{words.hint}</Text>
        </p>
        <ul className="found-answers" data-suggests-list />
      </div>
    </section>
  );
}
