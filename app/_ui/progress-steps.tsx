/** How far along: in words, with a thin line for those who like to see it. */
import { Text } from './text';

type ProgressStepsProps = { text: string; done: number; of: number };

export function ProgressSteps({ text, done, of }: ProgressStepsProps) {
  const steps = Array.from({ length: of }, (_, before) => before + 1);
  return (
    <div className="progress">
      <p>
        <Text>{text}</Text>
      </p>
      <ol aria-hidden="true">
        {steps.map((step) => (
          <li key={step} className={step <= done ? 'is-done' : undefined} />
        ))}
      </ol>
    </div>
  );
}
