/**
 * Whether two letters are about the same matter. People name the same place and the same trouble in other words, so the rarer pairs of
 * letters count, and mostly how much of one letter's title is said in the other letter; what names another bus line, building or number is another matter however alike it reads.
 */
import { foldForSearch } from '../retrieval/terms';

export type Letter = { title: string; text: string };

/** At or above it two letters are proposed as the same matter. */
export const sameMatterFrom = 0.52;

/** What letters say of themselves, and what every letter says. */
const manners =
  /尊敬的?|各级|领导们?|书记|市长|你们?好|您们?好|我是|我们是|本人|居民|业主|村民|市民|咨询|反映|投诉|请求|恳请|恳求|希望|盼望?|望|建议|要求|强烈|坚决|关于|有关|相关|部门|政府|问题|情况|何时|什么时候|为什么|怎么|如何|能否|是否|可否|请|尽快|解决|处理|谢谢|感谢|此致|敬礼|一直|严重|长期|没有?人管|the|please|about/g;

function bare(text: string): string {
  return foldForSearch(text)
    .replace(manners, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Pairs of Han letters, and other words whole. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const run of bare(text).match(/\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []) {
    if (!/\p{sc=Han}/u.test(run) || run.length === 1) grams.add(run);
    else for (let at = 0; at + 1 < run.length; at++) grams.add(run.slice(at, at + 2));
  }
  return grams;
}

/** How much of the part is in the whole. */
function containment(part: Set<string>, whole: Set<string>): number {
  const shared = [...part].filter((gram) => whole.has(gram)).length;
  return shared / (part.size || 1);
}

/** Numbered things that tell matters apart: 260路 is not 207路, 4栋 not 5栋. */
const numbered =
  /(?<number>[a-z]?\d+|[一二三四五六七八九十]{1,3})(?<thing>路车?|号线|线|栋|幢|号楼|单元|期|区|县|市|镇|村|组|小区|中学|小学|医院)/gu;

function numbersOf(text: string): Map<string, Set<string>> {
  const things = new Map<string, Set<string>>();
  for (const { groups } of foldForSearch(text).matchAll(numbered)) {
    const thing = (groups?.thing ?? '').replace('车', '');
    things.set(thing, (things.get(thing) ?? new Set()).add(groups?.number ?? ''));
  }
  return things;
}

/** Both name a number of the same kind of thing, and none is the same. */
function namesAnother(one: ReadLetter, other: ReadLetter): boolean {
  return [...one.numbers].some(([thing, numbers]) => {
    const theirs = other.numbers.get(thing);
    return theirs !== undefined && ![...numbers].some((number) => theirs.has(number));
  });
}

/** A letter that names another line, building or number keeps so much of its likeness. */
const keptOfAnother = 0.5;

/** What is compared of a letter, read once for as many comparisons as one likes. */
export type ReadLetter = { title: Set<string>; whole: Set<string>; numbers: Map<string, Set<string>> };

export function readLetter({ title, text }: Letter): ReadLetter {
  return { title: gramsOf(title), whole: gramsOf(`${title} ${text}`), numbers: numbersOf(title) };
}

/** The same as `similarity`, of letters that were read before. */
export function likeness(one: ReadLetter, other: ReadLetter): number {
  const across = Math.max(containment(one.title, other.whole), containment(other.title, one.whole));
  return namesAnother(one, other) ? across * keptOfAnother : across;
}

/** 0 (nothing in common) to 1 (all of one's title is in the other). The same whichever comes first. */
export function similarity(one: Letter, other: Letter): number {
  return likeness(readLetter(one), readLetter(other));
}
