/**
 * What a person reads when a page is missing, broken, the site is away or the person's own line is cut. Made ahead of time, so that our server can send it (with the
 * right status) at the very moment when nothing else works.
 */
import { notFound } from 'next/navigation';
import { type Translate, translator } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';
import { PageShell } from '#ui/page-shell';
import { hotline } from '#ui/site';
import { bare, Text } from '#ui/text';
import { localeOf } from '../../../_locale';

export const dynamic = 'force-static';

const kinds = ['not-found', 'broken', 'unavailable', 'offline'] as const;
type Kind = (typeof kinds)[number];

export function generateStaticParams(): { kind: Kind }[] {
  return kinds.map((kind) => ({ kind }));
}

function isKind(word: string): word is Kind {
  return (kinds as readonly string[]).includes(word);
}

type Words = { title: string; text: string; next: string };

/** A refusal that leads nowhere else is told in its own words; anything unknown does not exist. */
function wordsFor(kind: string, t: Translate): Words {
  const values = { phone: hotline };
  if (isRefusal(kind)) {
    return {
      title: t('pages:problem.refused.title'),
      text: t(`refusals:${kind}`),
      next: t('pages:problem.refused.do', values),
    };
  }
  if (!isKind(kind)) notFound();
  return {
    title: t(`pages:problem.${kind}.title`),
    text: t(`pages:problem.${kind}.text`),
    next: t(`pages:problem.${kind}.do`, values),
  };
}

const waysOn = ['home', 'request', 'track', 'knowledge'] as const;

type ProblemPageProps = { params: Promise<{ locale: string; kind: string }> };

export default async function ProblemPage({ params }: ProblemPageProps) {
  const locale = await localeOf(params);
  const { kind } = await params;
  const t = translator(locale);
  const words = wordsFor(kind, t);
  return (
    <PageShell locale={locale} path="" title={bare(words.title)} isPrivate>
      <h1>
        <Text>{words.title}</Text>
      </h1>
      <p className="lede">
        <Text>{words.text}</Text>
      </p>
      <p>
        <Text value={(number) => <a href={`tel:${number}`}>{number}</a>}>{words.next}</Text>
      </p>
      <ul className="ways-on">
        {waysOn.map((way) => (
          <li key={way}>
            <a href={way === 'home' ? `/${locale}` : `/${locale}/${way}`}>
              <Text>{t(`pages:problem.links.${way}`)}</Text>
            </a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}
