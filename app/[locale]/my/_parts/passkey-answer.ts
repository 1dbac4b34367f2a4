/** What a device answered, as the form carries it; the door looks whether it has the right shape. */

/** Longer than any device answers. */
const longest = 100_000;

export function readPasskeyForm<Answer>(form: FormData): { token: string; answer: Answer } {
  const text = (name: string) => String(form.get(name) ?? '').slice(0, longest);
  return { token: text('token'), answer: parsed(text('answer')) as Answer };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
