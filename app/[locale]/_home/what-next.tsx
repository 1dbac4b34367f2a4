/** What one may count on after sending, with honest times: the promise this service is judged by. */
import type { Translate } from '#locales/translate';
import { Text } from '#ui/text';

const moments = ['filed', 'contact', 'reply', 'rate'] as const;

export function WhatNext({ t }: { t: Translate }) {
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 id="next-title">
        <Text>{t('home:next.title')}</Text>
      </h2>
      <ol>
        {moments.map((moment) => (
          <li key={moment}>
            <h3>
              <Text>{t(`home:next.${moment}.when`)}</Text>
            </h3>
            <p>
              <Text>{t(`home:next.${moment}.what`)}</Text>
            </p>
          </li>
        ))}
      </ol>
      <p className="hint">
        <Text>{t('home:next.note')}</Text>
      </p>
    </section>
  );
}
