/**
 * The words a letter is about, for counting what rises: nouns and verbs of the dictionary, in the form that others would write them too.
 * What no dictionary knows may be somebody's name, and so may a word with a capital: neither becomes a topic.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { emptyWords } from '../retrieval/empty-words';
import { foldForSearch } from '../retrieval/terms';

let jieba: Jieba | null = null;
/** Things, actions and set phrases; never people (nr), places (ns), bodies (nt), numbers or times. */
const telling = /^(?:n|nz|nl|ng|v|vn|vd|an|l|i|j|b|a)$/;
const longestText = 400;
const mostWords = 8;

/** What letters say of themselves and every office says: it rises with everything. */
const manners = new Set(
  '反映 投诉 希望 处理 解决 问题 情况 有关 相关 部门 相关部门 有关部门 领导 政府 市民 居民 业主 住户 群众 百姓 老百姓 建议 要求 请求 咨询 求助 举报 感谢 谢谢 回复 答复 尽快 及时 严重 影响 生活 无法 没有 不能 可以 可能 需要 现在 今天 昨天 一直 多次 已经 附近 小区 家里 家中 门口 出现 发现 发生 进行 导致 造成 知道 觉得 联系 电话 打电话 工作 人员 工作人员 单位 公司 地方 时间 时候 大家 孩子 老人 开始 整个 每天 晚上 早上 please help thank thanks report problem issue area people want need since still every night morning yesterday today nobody know make there'.split(
    ' ',
  ),
);

/**
 * @param text with everything personal taken out already
 * @returns at most 8 words, those of the title first
 */
export function topicWords(title: string, text: string): string[] {
  const found = new Set<string>();
  for (const part of [title, text.slice(0, longestText)])
    for (const word of wordsOf(part)) {
      found.add(word);
      if (found.size === mostWords) return [...found];
    }
  return [...found];
}

function wordsOf(text: string): string[] {
  return [...hanWords(text), ...spacedWords(text)].filter(
    (word) => !manners.has(word) && !emptyWords.has(word),
  );
}

function hanWords(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  const runs = foldForSearch(text).match(/\p{sc=Han}{2,}/gu) ?? [];
  // Without guessing (false): what is not in the dictionary falls into single letters.
  return runs
    .flatMap((run) => jieba?.tag(run, false) ?? [])
    .filter(({ tag, word }) => word.length >= 2 && telling.test(tag))
    .map(({ word }) => word);
}

/** Words of other scripts, small letters throughout: a capital may begin a name. */
function spacedWords(text: string): string[] {
  const words = text.normalize('NFKC').match(/(?:(?!\p{sc=Han})[\p{L}\p{M}'’])+/gu) ?? [];
  return words
    .filter((word) => word.length >= 4 && !/\p{Lu}/u.test(word))
    .map((word) => singular(foldForSearch(word)));
}

function singular(word: string): string {
  if (word.startsWith('ال') && word.length > 5) return word.slice(2);
  return /^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
