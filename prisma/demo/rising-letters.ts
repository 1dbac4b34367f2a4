/** What people of one street wrote within a day: the demonstration city's rising topic. */
export type RisingLetter = {
  hoursAgo: number;
  name: string;
  phone: string;
  title: string;
  text: string;
  lat: number;
  lng: number;
};

export const risingPlace = '南屿区芦荻路';
export const risingCategory = 'utilities.water-quality';

export const risingLetters: RisingLetter[] = [
  {
    hoursAgo: 19,
    name: '毛晓岚',
    phone: '15400031001',
    title: '芦荻路自来水发黄',
    text: '芦荻路这边昨天下午开始自来水发黄，放了十分钟还是黄的，不敢喝。',
    lat: 29.6071,
    lng: 114.3712,
  },
  {
    hoursAgo: 17,
    name: '邹立群',
    phone: '15400031002',
    title: '水龙头出来的水是黄色的',
    text: '我住在芦荻路，水龙头放出来的自来水发黄，有铁锈味，洗的白衬衫都变色了。',
    lat: 29.6074,
    lng: 114.3715,
  },
  {
    hoursAgo: 15,
    name: '秦月华',
    phone: '15400031003',
    title: '自来水有铁锈，能不能喝',
    text: '请问芦荻路的自来水发黄、有铁锈是怎么回事，家里有小孩，这样的水能不能喝？',
    lat: 29.6069,
    lng: 114.3708,
  },
  {
    hoursAgo: 12,
    name: '史国平',
    phone: '15400031004',
    title: '芦荻路水质异常',
    text: '芦荻路自来水浑浊发黄，沉淀以后杯底有一层铁锈，物业说不是小区的问题。',
    lat: 29.6077,
    lng: 114.3719,
  },
  {
    hoursAgo: 9,
    name: '龚念慈',
    phone: '15400031005',
    title: '早餐店用水发黄，没法开门',
    text: '我在芦荻路开早餐店，今天自来水发黄，豆浆和粥都不敢做，请告诉我们什么时候能好。',
    lat: 29.6073,
    lng: 114.371,
  },
  {
    hoursAgo: 6,
    name: '万思齐',
    phone: '15400031006',
    title: '自来水发黄有异味',
    text: '芦荻路的自来水今天发黄有异味，净水器的滤芯半天就变成褐色了。',
    lat: 29.6068,
    lng: 114.3714,
  },
  {
    hoursAgo: 4,
    name: '段宏远',
    phone: '15400031007',
    title: '幼儿园自来水发黄',
    text: '芦荻路幼儿园的自来水发黄，今天孩子们喝的是桶装水，请尽快查一下铁锈从哪里来。',
    lat: 29.6075,
    lng: 114.3706,
  },
  {
    hoursAgo: 3,
    name: '侯佳音',
    phone: '15400031008',
    title: '水还是黄的',
    text: '芦荻路自来水发黄第二天了，热水器放出来的也有铁锈，什么时候能恢复正常？',
    lat: 29.607,
    lng: 114.3718,
  },
  {
    hoursAgo: 1,
    name: '孟祥瑞',
    phone: '15400031009',
    title: '芦荻路自来水发黄，没有通知',
    text: '芦荻路自来水发黄，没有收到任何停水或者检修的通知，请把原因和处理时间告诉居民。',
    lat: 29.6072,
    lng: 114.3711,
  },
];
