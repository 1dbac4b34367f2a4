/** What is wrong, all of it, at the top, each line leading to its field. Focus starts here (autofocus, and the script for old browsers). */
import { Text } from './text';

export type FieldProblem = {
  /** The id of the field: its name. Left out for a problem that belongs to no field. */
  field?: string;
  text: string;
};

/** Works without script on any element that can be focused; the page exists to tell this first. */
const startsFocused = { autoFocus: true, tabIndex: -1 };

type ErrorSummaryProps = { title: string; problems: readonly FieldProblem[] };

export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      data-focus-first
      {...startsFocused}
    >
      <h2 id="error-summary-title">
        <Text>{title}</Text>
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.text}`}>
            {problem.field ? (
              <a href={`#${problem.field}`}>
                <Text>{problem.text}</Text>
              </a>
            ) : (
              <Text>{problem.text}</Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
