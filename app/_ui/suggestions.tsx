/** Answers that may already exist, shown under the first question while typing. Empty and hidden until the script has some. */
import { Text } from './text';

type SuggestionsProps = {
  /** The id of the text box that is watched. */
  watches: string;
  locale: string;
  words: { title: string; hint: string };
};

export function Suggestions({ watches, locale, words }: SuggestionsProps) {
  return (
    <section
      className="suggestions"
      aria-labelledby="suggestions-title"
      data-suggests-for={watches}
      data-locale={locale}
      hidden
    >
      <p className="suggestions-emergency" data-suggests-emergency role="alert" />
      <div aria-live="polite" data-suggests-answers>
        <h2 id="suggestions-title">
          <Text>{words.title}</Text>
        </h2>
        <p className="hint">
          <Text>{words.hint}</Text>
        </p>
        <ul data-suggests-list />
      </div>
    </section>
  );
}
