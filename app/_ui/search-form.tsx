/** Looking for an answer: one box, one button, the words stay in the address so that a search can be kept and shared. */
import { Button } from './button';
import { Field } from './field';

type SearchFormProps = {
  action: string;
  value?: string;
  words: { label: string; hint: string; button: string };
};

export function SearchForm({ action, value, words }: SearchFormProps) {
  return (
    <search className="search">
      <form method="get" action={action} noValidate>
        <Field
          name="q"
          type="search"
          label={words.label}
          hint={words.hint}
          value={value}
          autoComplete="off"
          maxLength={200}
        />
        <Button>{words.button}</Button>
      </form>
    </search>
  );
}
