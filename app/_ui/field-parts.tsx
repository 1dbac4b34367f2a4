/** What every question has around its input: a hint, an error, and ids that tie them together for a screen reader. */
import { Text } from './text';

export type Asked = {
  /** Also the name in the form; unique on the page. */
  name: string;
  label: string;
  hint?: string;
  /** The same words as in the error summary. */
  error?: string;
  /** Said before the error to those who cannot see red ("错误："). */
  errorPrefix?: string;
};

export function hintId(name: string): string {
  return `${name}-hint`;
}

export function errorId(name: string): string {
  return `${name}-error`;
}

/** The value of aria-describedby: hint, then error, then whatever else explains the field. */
export function describedBy({ name, hint, error }: Asked, more: string[] = []): string | undefined {
  const ids = [hint && hintId(name), error && errorId(name), ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Hint({ asked }: { asked: Asked }) {
  if (!asked.hint) return null;
  return (
    <div className="hint" id={hintId(asked.name)}>
      <Text>{asked.hint}</Text>
    </div>
  );
}

export function FieldError({ asked }: { asked: Asked }) {
  if (!asked.error) return null;
  return (
    <p className="field-error" id={errorId(asked.name)}>
      {asked.errorPrefix ? <span className="unseen">{asked.errorPrefix} </span> : null}
      <Text>{asked.error}</Text>
    </p>
  );
}

/** The label; with `isHeading` it is the page's h1, as on a page with one question. */
export function Label({ asked, isHeading = false }: { asked: Asked; isHeading?: boolean }) {
  const label = (
    <label className={isHeading ? 'label label-heading' : 'label'} htmlFor={asked.name}>
      <Text>{asked.label}</Text>
    </label>
  );
  return isHeading ? <h1 className="question">{label}</h1> : label;
}
