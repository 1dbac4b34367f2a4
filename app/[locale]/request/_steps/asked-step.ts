/** Which question an address means. */
import { notFound } from 'next/navigation';
import { steps } from '#server/domain/intake/journey';
import type { AskedStep } from '../answers';

export type StepParams = { params: Promise<{ locale: string; step: string }> };

export async function askedStepOf(params: StepParams['params']): Promise<AskedStep> {
  const { step } = await params;
  const known = steps.find((name) => name === step);
  if (!known || known === 'check') notFound();
  return known;
}
