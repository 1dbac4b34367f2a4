/** One question with its possible answers as large targets, each with room for what it means and what follows from it. */
import { type Asked, describedBy, FieldError, Hint } from './field-parts';
import { Text } from './text';

export type Choice = { value: string; label: string; hint?: string };

export type ChoiceListProps = Asked & {
  choices: readonly Choice[];
  /** One answer (radio buttons) or several (checkboxes). */
  takes?: 'one' | 'several';
  chosen?: string | readonly string[];
  isHeading?: boolean;
  /** Short answers beside each other, as for marks from 1 to 5. */
  isInline?: boolean;
};

/** The first choice carries the field's own name as id, so that the error summary's link lands on it. */
function choiceId(name: string, order: number): string {
  return order === 0 ? name : `${name}-${order + 1}`;
}

function OneChoice(props: { list: ChoiceListProps; choice: Choice; order: number }) {
  const { list, choice, order } = props;
  const id = choiceId(list.name, order);
  const isChosen = [list.chosen ?? []].flat().includes(choice.value);
  return (
    <li className="choice">
      <input
        id={id}
        type={list.takes === 'several' ? 'checkbox' : 'radio'}
        name={list.name}
        value={choice.value}
        defaultChecked={isChosen}
        aria-describedby={choice.hint ? `${id}-about` : undefined}
      />
      <label htmlFor={id}>
        <Text>{choice.label}</Text>
      </label>
      {choice.hint ? (
        <p className="hint" id={`${id}-about`}>
          <Text>{choice.hint}</Text>
        </p>
      ) : null}
    </li>
  );
}

export function ChoiceList(props: ChoiceListProps) {
  const legend = <Text>{props.label}</Text>;
  return (
    <fieldset className={props.error ? 'field has-error' : 'field'} aria-describedby={describedBy(props)}>
      <legend className="label">{props.isHeading ? <h1 className="question">{legend}</h1> : legend}</legend>
      <Hint asked={props} />
      <FieldError asked={props} />
      <ul className={props.isInline ? 'choices choices-inline' : 'choices'}>
        {props.choices.map((choice, order) => (
          <OneChoice key={choice.value} list={props} choice={choice} order={order} />
        ))}
      </ul>
    </fieldset>
  );
}
