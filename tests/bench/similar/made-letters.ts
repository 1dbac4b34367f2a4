/** Made-up requests of a city: a place, a trouble, and some sentences that many people write. Streets are many, troubles few, as in life. */
import { randomInt } from 'node:crypto';

const names =
  '安宝碧滨昌常春翠德东丰枫福富光桂海和恒红湖华惠吉佳嘉建江金锦景康兰乐丽利林龙梅明南宁平泉仁荣瑞盛双松泰天万文西祥新兴秀旭雅阳怡银永玉裕园云泽振中紫'.split(
    '',
  );
const troubles =
  '路灯不亮 路面破损 井盖丢失 下水道堵塞 垃圾没有清运 夜间施工噪音 广场舞扰民 违章停车 占道经营 油烟直排 电梯故障 停水 停电 暖气不热 燃气压力低 物业不作为 停车费过高 乱收费 消防通道被堵 飞线充电 墙面脱落 屋顶漏水 树枝遮挡信号灯 公交车长时间不来 共享单车乱停 流浪狗伤人 河道发臭 黑臭水体 扬尘 垃圾焚烧 健身器材损坏 无障碍坡道被占 拖欠工资 不退押金 快递丢失 网络诈骗 学位安排 入学材料 医保报销 养老金发放 户口迁移 居住证办理 公租房申请 拆迁补偿 加装电梯 充电桩不足 外墙广告 违建 租房纠纷 幼儿园收费 校外培训退费 食堂卫生 食品过期 商家不退款 道路积水 红绿灯时间短 斑马线模糊 护栏损坏 绿化枯死 蚊虫多'.split(
    ' ',
  );
const details =
  '已经三天了没有人来处理。 晚上老人出门很危险。 多次向物业反映都没有结果。 希望有关部门尽快派人查看。 孩子每天上学都要经过这里。 附近居民意见很大。 之前修过一次又坏了。 下雨天情况更加严重。 请告知处理时间。 电话一直打不通。 严重影响休息。 已经影响正常生活。'.split(
    ' ',
  );
const english = [
  'street light is out',
  'pavement is broken',
  'rubbish is not collected',
  'noise at night',
  'bus does not come',
  'water is cut off',
  'lift is broken',
  'cars block the pavement',
];
const englishNames =
  'Maple River Garden Harbour Spring Cedar Lotus Willow Bridge Temple Orchard Pearl Summit Lake'.split(' ');

const one = <T>(of: readonly T[]): T => of[randomInt(of.length)] as T;
const kinds = ['路', '街', '小区', '花园', '新村', '大道'];

export type MadeLetter = { title: string; text: string };

export function madeLetter(): MadeLetter {
  if (randomInt(20) === 0) return inEnglish();
  const place = `${one(names)}${one(names)}${one(kinds)}`;
  const trouble = one(troubles);
  const title = `${place}${randomInt(300) + 1}号${trouble}`;
  return { title, text: `${place}${trouble}，${one(details)}${one(details)}${one(details)}` };
}

function inEnglish(): MadeLetter {
  const place = `${randomInt(300) + 1} ${one(englishNames)} ${one(englishNames)} Road`;
  const trouble = one(english);
  return {
    title: `${trouble} at ${place}`,
    text: `The ${trouble} near ${place}. Please send someone to look at it.`,
  };
}
