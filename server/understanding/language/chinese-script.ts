/** Which Chinese a run of Han letters is: simplified, traditional, or Japanese written without kana. */
import { Converter } from 'opencc-js/cn2t';
import { toSimplified } from '../simplified';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Simplified forms that are letters of their own in traditional text too (皇后, 里程, 台灣 …): they tell nothing. */
const inBoth = new Set(
  '后里台面表干斗谷范云丑冬向合回困家岩布征志折注涂游秋系胡致舍蒙采余佣凶占参只周升咸才托扎扣据制症卜几了于么万与朱仆仇价优累复杰郁御欲愿局卷克划准出板辟别刮当党淀吊冲虫呆沈松姜宁尸巨并幸弦彩抵拐挨挽敝旋暗曲术杯栗梁欣毁泄泛洒溪炮熏猫獾瓮痒秆秘筑签糍绷胜腌腊膻苔苹荐药蔑蔽蜡裸踪辟迹适里鉴针雇霉鼹点着床为台',
);
/** Forms that only Japanese uses. */
const japanese = new Set(
  '変図売読対応県円気辺込働畑峠戻択歩渋険検権厳広桜歳沢浜済渓満焼獣単総続緑縁縄聴脳臓覧観覚訳説鉄銭録閲関陥隠雑霊頼駅騒験髪黒仏仮価児両専巻帰弾従徳悪恵懐戦拝拡掲揺摂斉暁様楽横歴毎泣瀬炉爆犠画発税穏竜粋経絵継縦繊釈鋳錬隣転軽辞逓遅鎮',
);
/** Of the above, those that simplified Chinese has as well. */
for (const shared of '画泣爆犠毎横説') japanese.delete(shared);

const kept = new Map<string, -1 | 0 | 1>();

/** 1 for a letter of traditional text only, -1 for one of simplified text only, 0 for one of both. */
function sideOf(letter: string): -1 | 0 | 1 {
  const before = kept.get(letter);
  if (before !== undefined) return before;
  const isOfBoth = inBoth.has(letter);
  const side = isOfBoth ? 0 : toSimplified(letter) !== letter ? 1 : toTraditional(letter) !== letter ? -1 : 0;
  kept.set(letter, side);
  return side;
}

/** Text without a telling letter is taken for simplified: most of it is. */
export function chineseOf(text: string): 'zh-CN' | 'zh-TW' | 'ja' {
  let balance = 0;
  let japaneseLetters = 0;
  for (const letter of text.match(/\p{sc=Han}/gu) ?? []) {
    if (japanese.has(letter)) japaneseLetters += 1;
    else balance += sideOf(letter);
  }
  if (japaneseLetters > 0 && balance >= -japaneseLetters) return 'ja';
  return balance > 0 ? 'zh-TW' : 'zh-CN';
}
