/**
 * A long answer. Its limit is said in words from the start; a script counts down beside it. Nothing is cut off while typing: pasting
 * too much and then shortening it is how people work.
 */
import { type Asked, describedBy, FieldError, Hint, Label } from './field-parts';
import { Text } from './text';

export type TextAreaProps = Asked & {
  isHeading?: boolean;
  value?: string;
  rows?: number;
  autoComplete?: string;
  limit?: {
    max: number;
    /** "最多 5000 字" */
    text: string;
    /** With `{count}` where the number goes: "还可以写 {count} 字", "多了 {count} 字". */
    left: string;
    over: string;
  };
  /** Keeps a copy on this device while typing, under this key; `savedAt` is when the server's copy was saved (ISO 8601). */
  draft?: { key: string; savedAt?: string };
};

function Limit({ name, limit }: { name: string; limit: NonNullable<TextAreaProps['limit']> }) {
  return (
    <p
      className="limit"
      id={`${name}-limit`}
      data-limit-for={name}
      data-limit-max={limit.max}
      data-limit-left={limit.left}
      data-limit-over={limit.over}
    >
      <Text>{limit.text}</Text>
    </p>
  );
}

export function TextArea(props: TextAreaProps) {
  const { name, error, isHeading, value, rows = 7, limit, draft } = props;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <Label asked={props} isHeading={isHeading} />
      <Hint asked={props} />
      <FieldError asked={props} />
      <textarea
        className="input input-full"
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        defaultValue={value}
        autoComplete={props.autoComplete}
        aria-describedby={describedBy(props, limit ? [`${name}-limit`] : [])}
        aria-invalid={error ? true : undefined}
        data-draft={draft?.key}
        data-draft-saved-at={draft?.savedAt}
      />
      {limit ? <Limit name={name} limit={limit} /> : null}
    </div>
  );
}
