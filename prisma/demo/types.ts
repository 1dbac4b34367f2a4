/**
 * The shapes of the demonstration city: a fictional place with enough departments, categories, articles
 * and requests that a newcomer can walk through every screen. The content is plain data, so that a
 * citizen hotline elsewhere can replace it with its own without reading any code.
 */

type DemoLocale = 'zh-CN' | 'en' | 'ar';

export type LocalizedText = Record<DemoLocale, string>;

/** A unit that handles requests; `parent` is the code of the unit above it, null for the first level. */
export interface DemoDepartment {
  code: string;
  parent: string | null;
  names: LocalizedText;
  phone: string;
  address: LocalizedText;
  hours: LocalizedText;
}

/** A kind of request; `departmentCode` names the unit that is normally responsible for it. */
export interface DemoCategory {
  code: string;
  parent: string | null;
  names: LocalizedText;
  keywords: Record<DemoLocale, string[]>;
  departmentCode: string | null;
  sort: number;
}

/** One language version of an article. The summary (at most 300 characters) is what a chat says. */
export interface DemoArticleText {
  title: string;
  /** Three to five forms of the question that people really use. */
  questions: string[];
  summary: string;
  /** The full answer, paragraphs separated by blank lines. */
  body: string;
  conditions: string;
  papers: string;
  /** Address and opening hours. */
  where: string;
  fee: string;
  duration: string;
  legalBasis: string;
}

/** A knowledge article; `categoryCode` is a top-level code, dates are written YYYY-MM-DD. */
export interface DemoArticle {
  slug: string;
  departmentCode: string;
  categoryCode: string;
  audience: 'everyone' | 'person' | 'enterprise' | 'foreigner';
  texts: Record<DemoLocale, DemoArticleText>;
  phone: string;
  validFrom: string;
  reviewDate: string;
}

/** What the citizen says once a request is resolved; result and service run from 1 (bad) to 5 (good). */
export interface DemoRating {
  solved: 'yes' | 'partly' | 'no';
  result: 1 | 2 | 3 | 4 | 5;
  service: 1 | 2 | 3 | 4 | 5;
  comment?: string;
}

/** One step in the life of a request, `hoursLater` than the step before it (the first: than the filing). */
export interface DemoMove {
  move:
    | 'accept'
    | 'decline'
    | 'answerDirectly'
    | 'dispatch'
    | 'signFor'
    | 'return'
    | 'askCitizen'
    | 'addFacts'
    | 'resolve'
    | 'rate'
    | 'reopen'
    | 'withdraw'
    | 'archive'
    | 'merge'
    | 'grantExtension';
  hoursLater: number;
  departmentCode?: string;
  /** Codes of the units that assist the lead unit. */
  assisting?: string[];
  /** What the citizen reads, what the citizen wrote, or the note between units. */
  text?: string;
  reasonCode?: string;
  rating?: DemoRating;
}

/** A request as a citizen wrote it, and everything that happened to it since. */
export interface DemoTicket {
  text: string;
  title: string;
  locale: DemoLocale;
  requestType: 'consultation' | 'help' | 'complaint' | 'report' | 'suggestion' | 'praise';
  /** A second-level code. */
  categoryCode: string;
  placeText: string;
  lat: number;
  lng: number;
  identity: 'named' | 'confidential' | 'anonymous';
  applicantKind: 'person' | 'enterprise';
  name?: string;
  phone?: string;
  email?: string;
  organisation?: string;
  accessNeeds: string[];
  channel: 'web' | 'phone' | 'webchat' | 'telegram' | 'counter';
  daysAgo: number;
  story: DemoMove[];
}
