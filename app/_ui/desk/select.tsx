/** One of many, as the browser's own list: quick by keyboard (type the first characters) and familiar everywhere. */
import { type Asked, describedBy, FieldError, Hint, Label } from '../field-parts';

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

type SelectProps = Asked & {
  options?: readonly Option[];
  groups?: readonly OptionGroup[];
  /** Said for "nothing chosen"; without it the first option is chosen. */
  empty?: string;
  value?: string;
};

function OptionLine({ option }: { option: Option }) {
  return <option value={option.value}>{option.label}</option>;
}

export function Select(props: SelectProps) {
  const { name, error, options = [], groups = [], empty, value } = props;
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <Label asked={props} />
      <Hint asked={props} />
      <FieldError asked={props} />
      <select
        className="input input-full"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? true : undefined}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <OptionLine key={option.value} option={option} />
        ))}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <OptionLine key={option.value} option={option} />
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
