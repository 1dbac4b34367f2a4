/** One question's form: posts to its save handler, which leads on. Browser validation is off; the server says what is wrong. */
import type { ReactNode } from 'react';
import { Button } from '#ui/button';
import type { AskedStep } from '../answers';
import { fromCheckQuery, type StepProps } from './step';

export function StepForm(props: StepProps & { step: AskedStep; children: ReactNode }) {
  const { locale, t, step, cameFromCheck, children } = props;
  const action = `/${locale}/request/${step}/save${fromCheckQuery(cameFromCheck)}`;
  return (
    <form className="stack" method="post" action={action} noValidate>
      {children}
      <div className="actions">
        <Button busyLabel={t('common:sending')}>{t('common:continue')}</Button>
      </div>
    </form>
  );
}
