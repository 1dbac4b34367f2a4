/** What the person sent us, as they sent it. */
import type { ReactNode } from 'react';
import { formatInstant } from '#locales/format';
import { FileList } from '#ui/file-list';
import { Speech } from '#ui/speech';
import { SummaryList, type SummaryRow } from '#ui/summary-list';
import { Text } from '#ui/text';
import { timeIn } from '../../_answer-words';
import { type CasePartProps, foreign } from './part';

function place({ t, view }: CasePartProps): ReactNode {
  const { text, lat, lng } = view.place ?? {};
  if (text) return <bdi className="written">{text}</bdi>;
  if (typeof lat === 'number' && typeof lng === 'number') {
    return <bdi dir="ltr">{`${lat.toFixed(5)}, ${lng.toFixed(5)}`}</bdi>;
  }
  return <Text>{t('common:notProvided')}</Text>;
}

function rows(props: CasePartProps): SummaryRow[] {
  const { t, view } = props;
  const type = <Text>{t(`ticket:type.${view.requestType}`)}</Text>;
  const identity = <Text>{t(`ticket:identity.${view.identity}`)}</Text>;
  const category = view.category ? <bdi>{view.category}</bdi> : null;
  return [
    { key: 'type', question: t('track:request.type'), answer: type },
    ...(category ? [{ key: 'category', question: t('track:request.category'), answer: category }] : []),
    { key: 'place', question: t('track:request.place'), answer: place(props) },
    ...view.answers.map(({ question, answers }, order) => ({
      key: `answer-${order}`,
      question,
      answer: <bdi>{listOf(answers, props.locale)}</bdi>,
    })),
    { key: 'identity', question: t('track:request.identity'), answer: identity },
  ];
}

function listOf(answers: readonly string[], locale: CasePartProps['locale']): string {
  const words = answers.map((answer) => timeIn(answer, locale));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}

function Files({ t, view }: CasePartProps) {
  if (view.files.length === 0) return null;
  const files = view.files.map((file, index) => ({
    ...file,
    name: t(`request:photos.${file.kind}`, { n: index + 1 }),
  }));
  return <FileList files={files} />;
}

export function RequestItself(props: CasePartProps) {
  const { locale, t, zone, view } = props;
  return (
    <>
      <h2>
        <Text>{t('track:request.title')}</Text>
      </h2>
      <Speech
        kind="call"
        written={view.text}
        lang={foreign(props, view.locale)}
        at={{ iso: view.submittedAt, text: formatInstant(view.submittedAt, locale, zone) }}
      />
      <SummaryList rows={rows(props)} />
      <Files {...props} />
    </>
  );
}
