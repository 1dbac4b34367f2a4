/**
 * What a phrase cannot do without. Thousands of phrases are looked for in every sentence; most of them need letters that the sentence does
 * not have. A needle is one to three letters; a phrase matches only where at least one of its needles stands, so the others need not be tried.
 */
type Node = { is: 'text'; text: string } | { is: 'either'; branches: Node[][] } | { is: 'unknown' };

const longest = 3;
const firstHanCode = 0x2e80;
/** Han letters that stand in nearly every sentence: poor needles. */
const everywhere = new Set(
  '的了是我你他她人不在有们这个一到上下大小来去着就都也要会说没被把从里中家水火电车路门口天年月日时出进',
);

/** Needles of a regular expression, or null when it can match without any. */
export function needlesOf(source: string): string[] | null {
  const reader = { source, at: 0 };
  return best(readBranches(reader).map(ofBranch));
}

/** The alternatives at the top of a regular expression, each one an expression of its own. */
export function branchesOf(source: string): string[] {
  const reader = { source, at: 0 };
  const branches: string[] = [];
  let from = 0;
  while (reader.at < source.length) {
    if (source[reader.at] === '|') {
      branches.push(source.slice(from, reader.at));
      from = ++reader.at;
    } else quantified(reader, readOne(reader));
  }
  return [...branches, source.slice(from)];
}

type Reader = { source: string; at: number };

function readBranches(reader: Reader): Node[][] {
  const branches: Node[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++;
      branches.push([]);
    } else branches.at(-1)?.push(quantified(reader, readOne(reader)));
  }
  return branches;
}

function readOne(reader: Reader): Node {
  const { source } = reader;
  const one = source[reader.at] as string;
  if (one === '(') return readGroup(reader);
  if (one === '[') return readClass(reader);
  if (one === '\\') {
    const isProperty = /^\\p\{[^}]*\}/iu.exec(source.slice(reader.at));
    reader.at += isProperty ? isProperty[0].length : 2;
    return { is: 'unknown' };
  }
  reader.at++;
  return '.^$'.includes(one) ? { is: 'unknown' } : { is: 'text', text: one };
}

function readGroup(reader: Reader): Node {
  const opening = /^\((?:\?(?:[:=!]|<[=!]))?/u.exec(reader.source.slice(reader.at))?.[0] ?? '(';
  reader.at += opening.length;
  const branches = readBranches(reader);
  reader.at++;
  return opening === '(?:' || opening === '(' ? { is: 'either', branches } : { is: 'unknown' };
}

function readClass(reader: Reader): Node {
  let end = reader.at + 1;
  while (reader.source[end] !== ']') end += reader.source[end] === '\\' ? 2 : 1;
  const inside = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  if (/[\^\\-]/.test(inside) || inside.length > 8) return { is: 'unknown' };
  return { is: 'either', branches: [...inside].map((text) => [{ is: 'text', text }]) };
}

/** What may be left out is nothing to rely on. */
function quantified(reader: Reader, node: Node): Node {
  const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at))?.[0];
  if (!mark) return node;
  reader.at += mark.length;
  const mayBeAbsent = /^(?:[?*]|\{0)/.test(mark);
  return mayBeAbsent || node.is === 'text' ? { is: 'unknown' } : { ...node };
}

/** Any branch may match, so the needles of all of them are needed. */
function best(branches: (string[] | null)[]): string[] | null {
  return branches.some((branch) => branch === null) ? null : [...new Set(branches.flat() as string[])];
}

/** The part of a sequence that is rarest; null when there is none. */
function ofBranch(nodes: Node[]): string[] | null {
  const found: string[][] = [];
  let run = '';
  for (const node of [...nodes, { is: 'unknown' } as Node]) {
    if (node.is === 'text') {
      run += node.text;
      continue;
    }
    if (run) found.push([rarestIn(run)]);
    run = '';
    const inner = node.is === 'either' ? best(node.branches.map(ofBranch)) : null;
    if (inner) found.push(inner);
  }
  return rarest(found, commonness) ?? null;
}

function rarestIn(run: string): string {
  const options: string[] = [];
  for (let from = 0; from + longest <= run.length; from++) options.push(run.slice(from, from + longest));
  if (options.length === 0) options.push(run);
  return rarest(options, commonnessOf) as string;
}

function rarest<T>(options: T[], measure: (one: T) => number): T | undefined {
  const measured = options.map((one) => ({ one, common: measure(one) }));
  return measured.sort((a, b) => a.common - b.common)[0]?.one;
}

function commonness(needles: string[]): number {
  return needles.reduce((sum, needle) => sum + commonnessOf(needle), 0);
}

function commonHan(needle: string): number {
  let least = 20;
  for (const one of needle) if (!everywhere.has(one)) least = 2;
  return least / needle.length;
}

function commonnessOf(needle: string): number {
  if (needle.charCodeAt(0) >= firstHanCode) return commonHan(needle);
  return [1, 200, 20, needle.includes(' ') ? 3 : 1][needle.length] ?? 1;
}
