/** Letters put together from a few phrases of our own, for classifiers to learn from in tests. */
import type { Example } from '../classifier/train-classifier';

const places = ['东湖小区', '青年路', '南门菜场', '松林街道', '白塔广场', '长河社区', '红星路口', '北苑三期'];
const matters: Record<string, string[]> = {
  roads: [
    '路面有坑，下雨就积水',
    '路灯坏了半个月，晚上很黑',
    '红绿灯不亮，车辆抢行',
    '人行道的砖松动，老人摔倒',
  ],
  schools: ['小学报名需要哪些材料', '幼儿园的学费涨了一倍', '学校食堂的饭菜不新鲜', '中学附近没有校车'],
  pollution: [
    '工厂半夜排黑烟，气味刺鼻',
    '河水发臭，死鱼漂在水面',
    '烧烤店的油烟飘进家里',
    '工地扬尘很大，不敢开窗',
  ],
};

/** Every place with every matter: four matters a label, eight places each. */
export function madeLetters(): Example[] {
  return Object.entries(matters).flatMap(([label, said]) =>
    said.flatMap((matter) =>
      places.map((place) => ({
        label,
        text: `${place}${matter}\n您好，我住在${place}，${matter}，请安排人来看看，谢谢。`,
      })),
    ),
  );
}
