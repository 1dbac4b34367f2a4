/** One button that does one thing to one of several: what is seen is short, what is heard says to which. */
import { bare, Text } from '#ui/text';

type SmallFormProps = {
  action: string;
  fields: Record<string, string>;
  label: string;
  /** The whole of it: "Remove: Telegram". Begins with the label, so that people who speak to their device are understood. */
  about: string;
};

export function SmallForm({ action, fields, label, about }: SmallFormProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="button button-quiet button-small" aria-label={bare(about)}>
        <Text>{label}</Text>
      </button>
    </form>
  );
}
