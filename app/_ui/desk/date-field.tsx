/** A day, by the browser's own calendar. `min` and `max` are dates as 2026-11-27. */
import { type Asked, describedBy, FieldError, Hint, Label } from '../field-parts';

type DateFieldProps = Asked & { value?: string; min?: string; max?: string };

export function DateField(props: DateFieldProps) {
  const { name, error, value, min, max } = props;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <Label asked={props} />
      <Hint asked={props} />
      <FieldError asked={props} />
      <input
        className="input input-half"
        type="date"
        id={name}
        name={name}
        defaultValue={value}
        min={min}
        max={max}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
