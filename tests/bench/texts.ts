/** What made-up citizens write: 40 to 400 characters, as people really do, in the three languages of the site. */
import { randomInt, randomUUID } from 'node:crypto';

type Written = { locale: 'zh-CN' | 'en' | 'ar'; text: string };

const chinese = [
  '桥头街道长乐巷口的路灯坏了快一个星期，晚上下班回来一路都是黑的，昨天有位老人还差点被台阶绊倒，麻烦安排人来看看。',
  '我们小区楼下的烧烤店每天营业到凌晨两点，油烟直接往居民楼这边排，窗户都不敢开，家里还有刚满月的孩子。之前跟店家沟通过三次，对方每次都说马上整改，但一直没有变化。请你们帮忙协调，最好能在晚上十点以后到现场看一下。',
  '请问外地户口的孩子今年想在本地上小学，需要准备哪些材料？我和爱人都在这里交了四年社保，租的房子，有备案的租赁合同。报名是网上办还是要到学校去？',
  '自来水从昨天下午开始发黄，放了十几分钟还是浑的，有一股铁锈味。问了楼上楼下都一样，物业说不是他们的问题，让我们找自来水公司。',
  '我于三月份在某健身房办了年卡，五月店铺突然关门，老板电话打不通，群里有一百多人都没有退到钱。手里有合同和转账记录，想问一下应该找哪个部门处理，大概需要多长时间？另外如果已经换了法人，我们还能要求退款吗？现在很多会员都着急，希望能有一个统一的答复，不要让我们在几个部门之间来回跑。',
  '建议在七路公交的临江公园站加一个雨棚和两张长椅，这里换乘的老人特别多，下雨天只能站在树下等。',
  '和平街道社区医院的护士态度特别好，我母亲腿脚不方便，她们主动上门换药，连着来了一个星期。写这封信就是想表扬一下，请转达我们全家的感谢。',
  '工地已经拖欠我们六个人两个月的工资，项目部说要等甲方拨款，包工头不接电话。我们住的板房下周就要拆了，手里只有考勤记录和微信聊天，希望劳动部门能出面。',
];

const english = [
  'The pavement outside the primary school on River Street is broken in several places and children trip there every morning. Could someone repair it before the rainy season starts?',
  'My landlord refuses to return the deposit although I moved out two months ago and left the flat clean. I have the contract, photos of every room and all messages. Which office can help me, and do I need a lawyer for this?',
  'I would like to know which documents I need to extend my work residence permit. My employer gave me a letter, but the website says that I also need a form from the police station in my district. Do I have to go there in person, and how long does it take at this time of the year?',
  'There has been no hot water in our building since Monday. The management says it is waiting for a part.',
];

const arabic = [
  'تتجمع القمامة أمام مدخل العمارة منذ أربعة أيام ولم تأت سيارة النظافة، والرائحة أصبحت لا تطاق خاصة مع الحر. نرجو إرسال من ينظف المكان في أقرب وقت.',
  'أود أن أسأل عن الأوراق المطلوبة لتسجيل طفلي في المدرسة الابتدائية القريبة من السكن. نحن مقيمون في المدينة منذ سنتين ولدينا عقد إيجار مسجل، لكننا لا نعرف هل التسجيل عبر الإنترنت أم في المدرسة.',
  'يعمل المصنع المجاور لبيتنا حتى ساعات متأخرة من الليل ويصدر ضوضاء شديدة تمنع الأطفال من النوم. تحدثنا مع الإدارة أكثر من مرة دون نتيجة.',
];

const all: Written[] = [
  ...chinese.map((text): Written => ({ locale: 'zh-CN', text })),
  ...english.map((text): Written => ({ locale: 'en', text })),
  ...arabic.map((text): Written => ({ locale: 'ar', text })),
];

/** A request as an outside client sends it, each with a key, a phone and a mailbox of its own. */
export function aRequest() {
  const written = all[randomInt(all.length)] as Written;
  const number = String(randomInt(10_000_000, 99_999_999));
  return {
    idempotencyKey: randomUUID(),
    ...written,
    applicant: {
      kind: 'person',
      identity: 'named',
      name: written.locale === 'zh-CN' ? '林小雨' : 'Sami Lin',
      phone: `138${number}`,
      email: `citizen-${number}@mail.example`,
    },
  };
}

/** What people type into the search field. */
export const questions = [
  { locale: 'zh-CN', q: '公积金提取' },
  { locale: 'zh-CN', q: '路灯坏了找谁' },
  { locale: 'zh-CN', q: '孩子上小学需要什么材料' },
  { locale: 'zh-CN', q: '医保报销' },
  { locale: 'en', q: 'how do I register my address' },
  { locale: 'en', q: 'noise at night' },
  { locale: 'ar', q: 'تسجيل المدرسة' },
  { locale: 'ar', q: 'انقطاع الماء' },
] as const;

export const draftText = chinese[1] as string;
