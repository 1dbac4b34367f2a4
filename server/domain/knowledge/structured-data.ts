/**
 * What search engines are told of an article (schema.org), and only what is true: an article that tells what a unit does for people is a
 * government service; one that is headed by a question is that question with its answer.
 */
type Told = {
  url: string;
  locale: string;
  title: string;
  summary: string;
  body: string;
  papers: string;
  fee: string;
  whereAndWhen: string;
  conditions: string;
  department: string;
  phone: string | null;
  region: string;
  city: string;
  updatedAt: string;
};

type Thing = Record<string, unknown> & { '@type': string };

export function structuredData(article: Told): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@graph': [serviceOf(article), questionOf(article)].filter(Boolean),
  };
}

function serviceOf(article: Told): Thing | null {
  if (!article.papers && !article.whereAndWhen && !article.conditions) return null;
  return {
    '@type': 'GovernmentService',
    name: article.title,
    description: article.summary,
    url: article.url,
    inLanguage: article.locale,
    areaServed: { '@type': 'City', name: article.region || article.city },
    provider: {
      '@type': 'GovernmentOrganization',
      name: article.department,
      ...(article.phone ? { telephone: article.phone } : {}),
    },
  };
}

function questionOf(article: Told): Thing | null {
  if (!isQuestionTitle(article.title)) return null;
  return {
    '@type': 'FAQPage',
    url: article.url,
    inLanguage: article.locale,
    dateModified: article.updatedAt,
    mainEntity: [
      {
        '@type': 'Question',
        name: article.title,
        acceptedAnswer: { '@type': 'Answer', text: `${article.summary}\n\n${article.body}` },
      },
    ],
  };
}

/** Chinese titles ask without a question mark. */
function isQuestionTitle(title: string): boolean {
  return (
    /[?？؟]\s*$/u.test(title) || /怎么|如何|怎样|什么|哪里|哪些|谁|多久|多少|能不能|可不可以|吗$/u.test(title)
  );
}

/** As it may stand inside a script element: nothing in it can end the element. */
export function asScriptText(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
