/**
 * A first reading of what a person wrote, by rules: language by script, request type by cue words, category by the keywords of the
 * category tree. Everything it says is a proposal that the person and the desk can change; `confidence` runs from 0 to 1.
 */
import { type Locale, locales } from '#locales/languages';
import { type RequestType, requestTypes } from './request';

/**
 * By script alone, as this is about which of the site's languages to speak. Words are counted, not letters, so that a long name does not
 * turn a sentence into its language; two Chinese characters make a word. Null when there are no words. Addresses do not count.
 */
export function detectLocale(text: string): Locale | null {
  const words = text.replace(/(?:https?:\/\/|www\.)[\w.%/?=&#:-]*|[\w.+-]{1,64}@[\w.-]+/gi, ' ');
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  const scores: [string, number][] = [
    ['zh-CN', count(/\p{sc=Han}/gu) / 2],
    ['ar', count(/[\p{sc=Arabic}\p{M}]+/gu)],
    ['en', count(/[\p{sc=Latin}\p{M}'’]+/gu)],
  ];
  const [best, score] = scores.sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return score > 0 ? (locales.find((locale) => locale === best) ?? null) : null;
}

const cues: Record<RequestType, RegExp> = {
  report:
    /举报|违法|违规|违建|无证|偷排|贩卖|赌博|黑作坊|非法|虚假|report (a|an|illegal)|illegal|unlicensed|fraud|corrupt|أبلغ عن|بلاغ عن|مخالف|غير قانوني|احتيال/iu,
  praise:
    /表扬|感谢|谢谢你们|点赞|好评|锦旗|thank|praise|grateful|great job|well done|أشكر|شكرا|الشكر|ثناء|تقدير/iu,
  suggestion:
    /建议|希望(能够?)?(增加|增设|开通|完善)|能否增|提个意见|suggest|it would be (good|better|nice)|could you add|proposal|أقترح|اقتراح|نقترح|حبذا/iu,
  consultation:
    /咨询|请问|怎么.{0,3}(办|申请|交|查|补|领|换|缴|用)|如何|什么条件|需要(什么|哪些)|哪里(可以|能)|多少钱|是否可以|能不能办|几点|政策|how (do|can|to)|what (is|are|do|documents)|where (can|do|is)|when (does|is|do)|can i\b|which office|opening hours|كيف|ما هي|ما هو|أين|متى|هل يمكن|هل يمكنني|الأوراق المطلوبة|كم /iu,
  complaint:
    /投诉|态度(差|恶劣)|乱收费|不退(款|钱|费)|拖欠|欠薪|扰民|噪音|推诿|没人管|不作为|骗|complain|refus(e|ed|es) to|overcharg|rude|noise|unpaid|no one (came|answers)|nobody (came|answers)|شكوى|أشتكي|ضوضاء|ضجيج|رفض|لم يدفع|إهمال/iu,
  help: /求助|帮(帮|忙|助)|坏了|漏水|停水|停电|不亮|堵(塞|了)|损坏|维修|困难|broken|leak|outage|no (water|power|electricity|heating)|need help|please help|fix|repair|blocked|مساعدة|تسرب|انقطاع|معطل|مكسور|إصلاح|لا يوجد ماء/iu,
};

/** What decides when several kinds of cue are there: rarer and more binding intentions first. */
const order: RequestType[] = ['report', 'praise', 'suggestion', 'complaint', 'consultation', 'help'];

export function guessRequestType(text: string): { value: RequestType; confidence: number } {
  const found = order.filter((type) => cues[type].test(text));
  const value = found[0];
  if (!value) return { value: 'help', confidence: 0.35 };
  return { value, confidence: found.length === 1 ? 0.8 : 0.6 };
}

export type CategoryFacts = { code: string; keywords: Record<string, string[]> };

/** Up to three categories whose keywords the text names; longer keywords say more. */
export function guessCategories<T extends CategoryFacts>(
  text: string,
  categories: readonly T[],
): { category: T; confidence: number }[] {
  const scores = scoresOf(text.normalize('NFKC').toLowerCase(), keywordsIn(categories));
  const scored = categories
    .map((category, place) => ({ category, score: scores.get(place) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  return scored.map(({ category, score }) => ({ category, confidence: Math.min(0.95, score / (total + 2)) }));
}

/** `place` is the category's in its list. */
type Keyword = { word: string; weight: number; place: number };
type Keywords = ReadonlyMap<string, Keyword[]>;

const knownKeywords = new WeakMap<readonly CategoryFacts[], Keywords>();

/**
 * The keywords of all categories by their first letters: of two thousand only those need to be looked for that begin with a letter of
 * the text. Made once for a list, which must not change afterwards.
 */
function keywordsIn(categories: readonly CategoryFacts[]): Keywords {
  const known = knownKeywords.get(categories);
  if (known) return known;
  const keywords = new Map<string, Keyword[]>();
  for (const [place, category] of categories.entries()) {
    for (const written of Object.values(category.keywords).flat()) {
      const letters = [...written.toLowerCase()];
      const [first] = letters;
      if (first === undefined) continue;
      const alike = keywords.get(first) ?? [];
      keywords.set(first, alike);
      alike.push({ word: letters.join(''), weight: Math.min(4, letters.length) / 2, place });
    }
  }
  knownKeywords.set(categories, keywords);
  return keywords;
}

function scoresOf(text: string, keywords: Keywords): Map<number, number> {
  const scores = new Map<number, number>();
  for (const letter of new Set(text)) {
    for (const { word, weight, place } of keywords.get(letter) ?? [])
      if (text.includes(word)) scores.set(place, (scores.get(place) ?? 0) + weight);
  }
  return scores;
}

export function isRequestType(value: string): value is RequestType {
  return (requestTypes as readonly string[]).includes(value);
}
