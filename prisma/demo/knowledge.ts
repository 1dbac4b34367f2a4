/**
 * What happens around the articles of the demonstration city: some are being rewritten, some wait to be looked at again, some are for staff
 * only, one is over; and people asked what no article answers yet.
 */
import type { DemoArticleText } from './types';

/** Translated by a machine and checked by nobody yet. */
export const byMachine: Record<string, readonly ('en' | 'ar')[]> = {
  'shared-bikes-piled-up': ['ar'],
  'tree-pruning': ['ar'],
  'family-doctor': ['ar', 'en'],
};

/** The Chinese words said something new and were published; the translations have not followed. */
export const rewritten: Record<string, { more: string }> = {
  'garbage-sorting-and-pickup': { more: '从今年起，小区收运点晚上延长开放到 21:30。' },
  'bulky-waste-pickup': { more: '旧沙发、旧床垫可以和收运人员约定上门时间，不用自己搬到楼下。' },
  'resident-parking-permit': { more: '新能源汽车的停车证和其他车辆一样办理。' },
};

/** The public still reads the old words: the new ones wait for somebody who may publish them. */
export const waiting: Record<string, { state: 'draft' | 'in-review'; more: string }> = {
  'street-light-out': { state: 'in-review', more: '灯杆上有二维码的，您扫一扫就能报修，不用再说地点。' },
  'water-bill-and-outage': { state: 'in-review', more: '计划停水前 24 小时，我们会在小区门口贴通知。' },
  'pothole-repair': { state: 'draft', more: '坑洞直径超过 30 厘米的，我们会先围挡再修。' },
};

/** Days from today to the review; negative ones are overdue. */
export const reviewIn: Record<string, number> = {
  'heating-complaint': -20,
  'night-construction-noise': -6,
  'unpaid-wages-complaint': -2,
  'street-light-out': 5,
  'primary-school-enrolment': 9,
};

/** How people found them: said yes, said no, needed nobody because of it. */
export const feedback: Record<string, readonly [helped: number, didNotHelp: number, directAnswers: number]> =
  {
    'residence-permit': [48, 5, 17],
    'id-card-lost': [61, 3, 22],
    'passport-application': [39, 4, 12],
    'water-bill-and-outage': [23, 11, 6],
    'property-fee-dispute': [14, 19, 2],
    'primary-school-enrolment': [33, 6, 9],
  };

export const notes: Record<string, string> = {
  'street-light-out': '夜间连片不亮时，先问供电公司是否停电，再派城管局。',
  'property-fee-dispute': '来电人常问能不能不交物业费：不要替业主下结论，请说明调解途径。',
};

type StaffArticle = {
  slug: string;
  departmentCode: string;
  state: 'published' | 'draft' | 'retired';
  isPublic: boolean;
  phone: string;
  text: DemoArticleText;
};

const inside = { conditions: '', papers: '', where: '', fee: '', duration: '', legalBasis: '' };

/** In Chinese alone: two for staff, one for everyone, one that is being written, one that is over. */
export const staffArticles: readonly StaffArticle[] = [
  {
    slug: 'calls-from-people-in-distress',
    departmentCode: 'health',
    state: 'published',
    isPublic: false,
    phone: '0700-5551 2108',
    text: {
      ...inside,
      title: '来电人情绪激动或说不想活了怎么接',
      questions: ['来电人哭了怎么办', '有人说想自杀怎么接听', '来电人骂人能不能挂断'],
      summary:
        '先听，不打断，不评判。听到“不想活”之类的话，直接问是否有伤害自己的打算；有，就请值班长同时联系 110 和 120，不要挂断电话。',
      body: '请放慢语速，重复对方说的关键词，让对方知道您在听。不要说“想开点”“别人更惨”。\n\n问清三件事：现在在哪里、身边有没有人、手边有没有危险的东西。值班长同步联系 110 和 120，您继续通话，直到有人到达。\n\n通话结束后请告诉值班长，您可以休息 20 分钟再接下一个电话。',
    },
  },
  {
    slug: 'duty-leader-rota',
    departmentCode: 'emergency-management',
    state: 'published',
    isPublic: false,
    phone: '0700-5551 2117',
    text: {
      ...inside,
      title: '夜间和节假日找哪位值班领导',
      questions: ['晚上紧急工单找谁', '节假日值班领导电话'],
      summary:
        '涉及人身安全的，先报 110、119 或 120，再打应急管理局值班室。其他的按单位值班表找，值班表每月 25 日更新。',
      body: '应急管理局值班室全天有人。各单位的值班表放在共享文件夹里，每月 25 日更新下个月的。值班领导 15 分钟没有回电的，请打应急管理局值班室，由值班室联系。',
    },
  },
  {
    slug: 'electric-bike-charging',
    departmentCode: 'housing',
    state: 'draft',
    isPublic: true,
    phone: '0700-5551 2102',
    text: {
      ...inside,
      title: '小区里怎么装电动自行车充电桩',
      questions: ['小区没有地方充电怎么办', '电动车能不能推上楼充电'],
      summary:
        '业主可以请物业或居委会提出申请，由住建局组织安装，业主不用出钱。电动自行车不能进楼道、进电梯充电。',
      body: '请先告诉物业，物业不办的，可以找居委会。住建局收到申请后，会派人来看场地、接电和消防条件。',
    },
  },
  {
    slug: 'etc-for-road-tolls',
    departmentCode: 'transport',
    state: 'published',
    isPublic: true,
    phone: '0700-5551 2106',
    text: {
      title: 'ETC 怎么办理和注销',
      questions: ['ETC 在哪里办', '车卖了 ETC 怎么注销', 'ETC 多扣了通行费怎么退'],
      summary:
        '带身份证和行驶证到任一合作银行网点办理，当场安装。多扣的通行费，交通局核实后 7 个工作日内退回。',
      body: '也可以在银行的手机应用里申请，设备寄到家。卖车前请先注销，以免别人的通行费记在您名下。',
      conditions: '有本人名下的车。',
      papers: '身份证、行驶证、银行卡。',
      where: '各合作银行网点，工作日 9:00–17:00。',
      fee: '设备免费。',
      duration: '当场办好。',
      legalBasis: '《收费公路管理条例》。',
    },
  },
  {
    slug: 'paper-temporary-residence-card',
    departmentCode: 'public-security',
    state: 'retired',
    isPublic: true,
    phone: '0700-5551 2104',
    text: {
      ...inside,
      title: '纸质暂住证办理（已停办）',
      questions: ['暂住证在哪里办'],
      summary: '纸质暂住证已经停办，由居住证代替。',
      body: '已经领取的纸质暂住证到期作废，请改办居住证。',
    },
  },
];

/** Asked so often, so many days ago for the last time. */
export const openQuestions: readonly {
  locale: 'zh-CN' | 'en' | 'ar';
  text: string;
  count: number;
  daysAgo: number;
  channel: string;
}[] = [
  { locale: 'zh-CN', text: '小区里能装电动车充电桩吗', count: 27, daysAgo: 0, channel: 'web' },
  { locale: 'zh-CN', text: '养狗证怎么办', count: 19, daysAgo: 1, channel: 'webchat' },
  { locale: 'zh-CN', text: '灵活就业社保能不能停交几个月', count: 8, daysAgo: 2, channel: 'telegram' },
  { locale: 'zh-CN', text: '老房子加装电梯一楼不同意怎么办', count: 6, daysAgo: 3, channel: 'web' },
  {
    locale: 'en',
    text: 'Can I bring my cat when I move to Tinglan',
    count: 5,
    daysAgo: 1,
    channel: 'webchat',
  },
  { locale: 'en', text: 'Where can I get a library card', count: 3, daysAgo: 6, channel: 'web' },
  { locale: 'ar', text: 'أين أجد مطعمًا حلالًا معتمدًا', count: 4, daysAgo: 4, channel: 'webchat' },
];
