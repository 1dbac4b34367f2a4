/** What stands around every question: the way back, how far along, what is wrong, and danger before anything else. */
import type { ReactNode } from 'react';
import { journey, type Step } from '#server/domain/intake/journey';
import { ErrorSummary } from '#ui/error-summary';
import { PageShell } from '#ui/page-shell';
import { ProgressSteps } from '#ui/progress-steps';
import { bare } from '#ui/text';
import { stepBack } from '../answers';
import type { Emergency } from '../draft';
import { EmergencyNotice } from './emergency-notice';
import { fromCheckQuery, problemText, type StepProps } from './step';

type StepFrameProps = StepProps & {
  step: Step;
  /** The number to call when the words told of danger. */
  emergency?: Emergency | null;
  /** Is it said here, too, or only the way off the page shown? */
  warns?: boolean;
  children: ReactNode;
};

function backLink({ locale, step, answers, asked, cameFromCheck }: StepFrameProps) {
  const before = stepBack(step, answers, { asked, cameFromCheck: cameFromCheck && step !== 'check' });
  if (!before) return { href: `/${locale}` };
  return { href: before === 'what' ? `/${locale}/request` : `/${locale}/request/${before}` };
}

function Progress({ t, step, answers, asked }: StepFrameProps) {
  const order = journey(answers, asked).map((item) => item.step);
  const n = Math.max(order.indexOf(step), 0) + 1;
  return <ProgressSteps text={t('request:progress', { n, of: order.length })} done={n} of={order.length} />;
}

export function StepFrame(props: StepFrameProps) {
  const { locale, t, step, problems, cameFromCheck, emergency, warns, children } = props;
  const summary = problems.map(({ field, problem }) => ({ field, text: problemText(t, problem) }));
  return (
    <PageShell
      locale={locale}
      path={step === 'what' ? '/request' : `/request/${step}`}
      query={fromCheckQuery(cameFromCheck)}
      title={bare(t(`request:${step}.title`))}
      description={bare(t('request:description'))}
      hasErrors={problems.length > 0}
      isPrivate={step !== 'what'}
      back={backLink(props)}
      hasExit={Boolean(emergency?.care)}
    >
      {emergency && warns ? <EmergencyNotice emergency={emergency} /> : null}
      <ErrorSummary title={t('common:errors.title')} problems={summary} />
      <Progress {...props} />
      {children}
    </PageShell>
  );
}
