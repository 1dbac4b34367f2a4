/** What people write when it is serious, and what only sounds like it. Every line is a sentence that a hotline could get. */
import { describe, expect, test } from 'vitest';
import { type EmergencyKind, findEmergency } from './find-danger';

const danger: Record<EmergencyKind, string[]> = {
  fire: [
    '我家厨房着火了',
    '对面楼起火了快来人',
    '楼道里冒浓烟',
    '地下车库冒烟了，不知道烧的是什么',
    '家里闻到很重的煤气味',
    '燃气泄漏，一开门就闻到',
    '工地刚才爆炸了',
    '消防通道被堵，三楼现在着火了',
    '去年着过火，现在又着火了',
    '两个人被困在电梯里',
    '老人被困在火里出不来',
    '电梯里困了人，里面的老人喘不上气',
    '存在消防隐患。楼上正在冒烟！',
    'There is a fire in the house next door',
    'The kitchen is on fire',
    'I can smell gas in the stairwell, a strong smell of gas',
    'There was an explosion at the factory',
    'Black smoke is coming out of the flat above us and smoke pouring from the window',
    'We are trapped in the lift',
    'The fire lane is blocked and now the building is on fire',
    'هناك حريق في البناية المقابلة',
    'أشم تسرب غاز في المطبخ',
    'سمعنا انفجار قبل قليل',
    'نحن عالقون في المصعد',
  ],
  medical: [
    '老人没有呼吸了',
    '我爸爸昏迷了',
    '有人晕倒在路边',
    '孩子溺水了',
    '他喝农药了',
    '邻居煤气中毒',
    '工人触电了',
    '大出血，需要救护车',
    '妈妈突然倒地，没有意识了',
    'My father is not breathing',
    'She collapsed in the street',
    'I think it is a heart attack',
    'A child is drowning in the lake',
    "My mother can't breathe",
    'He is unconscious',
    'أبي لا يتنفس',
    'رجل فاقد الوعي في الشارع',
    'عنده نزيف شديد',
    'طفل يغرق في البحيرة',
  ],
  police: [
    '有人要跳楼',
    '我不想活了',
    '活着没意思，我想死',
    '邻居在闹自杀',
    '她想轻生',
    '楼下有人持刀',
    '丈夫正在打我',
    '我被打了，还在流血',
    '有人抢劫',
    '我被人跟踪了，他一直在后面',
    'I want to kill myself',
    'I want to end my life',
    'A man with a knife is at the door',
    'My husband is beating me',
    'Someone was robbed and they have a gun',
    'أفكر في الانتحار',
    'زوجي يضربني',
    'رجل معه سكين أمام المدرسة',
  ],
  traffic: [
    '路口出车祸了',
    '两辆车撞车了',
    '货车翻车了',
    '路边有人被车撞了',
    'There was a car crash at the junction',
    'A woman was hit by a car',
    'وقع حادث سير أمام المدرسة',
  ],
};

const harmless = [
  '消防通道被私家车堵了',
  '楼道里没有灭火器，存在火灾隐患',
  '去年小区着火，至今没有修好',
  '请问怎么预防火灾',
  '社区组织消防演习太吵了',
  '希望组织防溺水宣传',
  '河边没有防溺水警示牌',
  '生活被打扰了很久',
  '垃圾一直没有被打扫',
  '我的电话总被打断',
  '我们一直被困扰',
  '餐馆烟囱冒黑烟，污染环境',
  '公交车尾气冒黑烟',
  '广场舞的音乐里说杀人，是电影台词',
  '以前这里发生过车祸，希望装红绿灯',
  '如果发生火灾，消防车进不来',
  '一旦起火后果不堪设想',
  '这个路口经常出车祸，请装红绿灯',
  '楼里发生过两次火灾，至今没有消防水',
  '司机绕路多收钱，像抢劫一样',
  '路灯不亮，晚上看不见',
  'The fire lane is blocked by cars',
  'The fire hydrant on our street leaks',
  'Please send a fire safety leaflet',
  'Last year there was a fire in our building and the wall is still black',
  'The road collapsed near the bus stop a month ago',
  'The gunpowder museum is closed',
  'A film about a heart attack was too loud in the park',
  'How do I prevent a gas leak?',
  'There was a fire drill at school',
  'مخرج الحريق مغلق بالأثاث',
  'طفاية الحريق قديمة',
  'وقع حريق العام الماضي ولم يُصلح الجدار',
  'نريد تدريب على الوقاية من الحريق',
  'مصباح الشارع لا يعمل',
  '',
];

describe('words of danger are heard at once', () => {
  const all = Object.entries(danger).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));
  test.each(all)('%s → %s', (text, kind) => {
    expect(findEmergency(text)).toBe(kind);
  });
});

describe('what only sounds like danger is not', () => {
  test.each(harmless)('%s', (text) => {
    expect(findEmergency(text)).toBeNull();
  });
});

describe('a long text', () => {
  test('is heard wherever the danger stands, also after something harmless', () => {
    const story = '去年这里也着火。'.repeat(20);
    expect(findEmergency(`${story}现在三楼又着火了。`)).toBe('fire');
    expect(findEmergency(`${story}\n请尽快修好。`)).toBeNull();
  });

  test('in full-width letters is heard too', () => {
    expect(findEmergency('Ｔｈｅ　ｈｏｕｓｅ　ｉｓ　ｏｎ　ｆｉｒｅ')).toBe('fire');
  });

  test('of five thousand characters is read in no time', () => {
    for (const part of ['消防通道', 'fire ', 'aaaa', 'الحريق ', 'smoke '])
      expect(() => findEmergency(part.repeat(5_000 / part.length))).not.toThrow();
  });
});
