/** A one-line answer. Browser validation is off everywhere (the form has noValidate); the server says what is wrong, in words. */
import { type Asked, describedBy, FieldError, Hint, Label } from './field-parts';

export type FieldProps = Asked & {
  isHeading?: boolean;
  type?: 'text' | 'tel' | 'email' | 'search' | 'password' | 'datetime-local';
  value?: string;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  maxLength?: number;
  /** Numbers and addresses of machines run left to right in every language; what people write finds its own direction. */
  direction?: 'ltr' | 'auto';
  /** How much is expected: a name fills the row, a code is six characters wide. */
  width?: 'full' | 'half' | 'code' | 'case-number';
  spellCheck?: boolean;
};

export function Field(props: FieldProps) {
  const { name, error, isHeading, type = 'text', value, direction = 'auto', width = 'full' } = props;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <Label asked={props} isHeading={isHeading} />
      <Hint asked={props} />
      <FieldError asked={props} />
      <input
        className={`input input-${width}`}
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        dir={direction}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        spellCheck={props.spellCheck ?? false}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
