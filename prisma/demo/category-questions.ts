/**
 * What the demonstration city wants to know about its matters, beside what, where and when. Few and short: only what a unit would
 * otherwise have to call back for. Names are zh-CN, en, ar.
 */
import type { QuestionKind } from '#server/domain/intake/questions';
import { localized } from './localized';

type Said = [string, string, string];
type DemoQuestion = {
  kind: QuestionKind;
  names: Said;
  hint?: Said;
  options?: Record<string, Said>;
  isRequired?: boolean;
};

/** Matters that are nowhere in particular, as papers and contributions. The children of a category go with it. */
export const placeless = ['social-security', 'residence', 'business', 'education', 'work'];
/** Of their children, those that are somewhere after all. */
export const placed = [
  'education.canteens',
  'work.unpaid-wages',
  'work.injury',
  'business.land',
  'residence.burials',
];
/** Matters that happen at a time. */
export const timed = [
  'environment',
  'utilities.water-outage',
  'utilities.power',
  'traffic.buses',
  'traffic.taxis',
  'market.food-safety',
  'health.complaints',
  'government.staff-conduct',
  'work.injury',
  'safety.public-order',
];

const usualHours: Record<string, Said> = {
  day: ['白天', 'During the day', 'خلال النهار'],
  evening: ['晚上10点前', 'In the evening, before 10 pm', 'مساءً قبل العاشرة'],
  night: ['晚上10点到早上6点', 'At night, 10 pm to 6 am', 'ليلًا من العاشرة إلى السادسة'],
  always: ['几乎整天', 'Almost all the time', 'طوال الوقت تقريبًا'],
};

export const categoryQuestions: Record<string, Record<string, DemoQuestion>> = {
  'environment.construction-noise': {
    hours: {
      kind: 'choice',
      names: ['噪音一般在什么时段？', 'At what hours is the noise?', 'في أي ساعات يكون الضجيج؟'],
      options: usualHours,
      isRequired: true,
    },
    site: {
      kind: 'text',
      names: ['工地或施工单位的名称', 'Name of the site or the builder', 'اسم الموقع أو شركة البناء'],
      hint: ['围挡上一般写着。', 'It usually stands on the fence.', 'يُكتب عادة على السياج.'],
    },
  },
  'environment.neighbour-noise': {
    hours: {
      kind: 'choice',
      names: ['噪音一般在什么时段？', 'At what hours is the noise?', 'في أي ساعات يكون الضجيج؟'],
      options: usualHours,
      isRequired: true,
    },
    source: {
      kind: 'several',
      names: ['是什么声音？', 'What makes the noise?', 'ما مصدر الضجيج؟'],
      options: {
        music: ['音乐或唱歌', 'Music or singing', 'موسيقى أو غناء'],
        dancing: ['广场舞', 'Dancing in the square', 'رقص في الساحة'],
        renovation: ['装修', 'Renovation', 'أعمال ترميم'],
        machine: ['空调、水泵等设备', 'A machine, such as a pump', 'جهاز مثل مضخة'],
        animals: ['宠物', 'Animals', 'حيوانات'],
      },
    },
  },
  'environment.cooking-fumes': {
    shop: {
      kind: 'text',
      names: ['餐馆的名称', 'Name of the restaurant', 'اسم المطعم'],
    },
  },
  'environment.air': {
    source: {
      kind: 'choice',
      names: ['主要是什么？', 'What is it mostly?', 'ما هو في الغالب؟'],
      options: {
        dust: ['扬尘', 'Dust', 'غبار'],
        smoke: ['烟', 'Smoke', 'دخان'],
        smell: ['异味', 'A bad smell', 'رائحة كريهة'],
      },
    },
  },
  'city.street-lights': {
    pole: {
      kind: 'text',
      names: ['灯杆编号', 'Number on the pole', 'رقم العمود'],
      hint: ['一般贴在灯杆一人高处。', 'It is at about eye height.', 'تجده على مستوى العين تقريبًا.'],
    },
  },
  'city.dogs': {
    what: {
      kind: 'choice',
      names: ['主要是什么情况？', 'What is the trouble?', 'ما المشكلة؟'],
      options: {
        bite: ['咬人或追人', 'It bites or chases people', 'يعض الناس أو يطاردهم'],
        leash: ['不牵绳', 'No lead', 'بلا مقود'],
        stray: ['流浪犬', 'Stray dogs', 'كلاب ضالة'],
        mess: ['粪便不清理', 'Mess is not cleared', 'عدم تنظيف الفضلات'],
      },
    },
  },
  'traffic.buses': {
    line: {
      kind: 'text',
      names: ['哪路公交车？', 'Which bus line?', 'أي خط حافلات؟'],
      isRequired: true,
    },
    direction: {
      kind: 'text',
      names: ['开往哪个方向？', 'In which direction?', 'في أي اتجاه؟'],
      hint: ['终点站的名称。', 'The name of the last stop.', 'اسم المحطة الأخيرة.'],
    },
  },
  'traffic.taxis': {
    plate: {
      kind: 'text',
      names: ['车牌号', 'Number plate', 'رقم اللوحة'],
    },
    way: {
      kind: 'choice',
      names: ['是怎么叫的车？', 'How did you get the car?', 'كيف طلبت السيارة؟'],
      options: {
        street: ['路边招的', 'On the street', 'من الشارع'],
        app: ['手机软件叫的', 'With an app', 'عبر تطبيق'],
      },
    },
  },
  'traffic.signals': {
    fault: {
      kind: 'choice',
      names: ['是什么问题？', 'What is wrong?', 'ما الخلل؟'],
      options: {
        dark: ['不亮', 'It is dark', 'مطفأة'],
        timing: ['时间太短或太长', 'Too short or too long', 'قصيرة أو طويلة جدًا'],
        missing: ['没有标志标线', 'A sign or line is missing', 'إشارة أو خط ناقص'],
      },
    },
  },
  'traffic.shared-bikes': {
    brand: { kind: 'text', names: ['是哪家的车？', 'Whose bikes are they?', 'لأي شركة الدراجات؟'] },
  },
  'utilities.water-outage': {
    extent: {
      kind: 'choice',
      names: [
        '是整栋楼还是只有您家？',
        'Is it the whole building or only your home?',
        'هل المبنى كله أم منزلك فقط؟',
      ],
      options: {
        home: ['只有我家', 'Only my home', 'منزلي فقط'],
        building: ['整栋楼', 'The whole building', 'المبنى كله'],
        area: ['整个小区或更大', 'The estate or more', 'الحي كله أو أكثر'],
        unknown: ['不知道', 'I do not know', 'لا أعرف'],
      },
      isRequired: true,
    },
  },
  'utilities.power': {
    extent: {
      kind: 'choice',
      names: [
        '是整栋楼还是只有您家？',
        'Is it the whole building or only your home?',
        'هل المبنى كله أم منزلك فقط؟',
      ],
      options: {
        home: ['只有我家', 'Only my home', 'منزلي فقط'],
        building: ['整栋楼', 'The whole building', 'المبنى كله'],
        area: ['整个小区或更大', 'The estate or more', 'الحي كله أو أكثر'],
        unknown: ['不知道', 'I do not know', 'لا أعرف'],
      },
    },
  },
  'utilities.heating': {
    degrees: {
      kind: 'text',
      names: ['室内大约多少度？', 'How warm is it inside?', 'كم درجة الحرارة في الداخل؟'],
    },
  },
  'utilities.water-bill': {
    account: { kind: 'text', names: ['户号', 'Account number', 'رقم الحساب'] },
  },
  'work.unpaid-wages': {
    employer: {
      kind: 'text',
      names: ['用人单位的名称', 'Who is the employer?', 'من هو صاحب العمل؟'],
      hint: ['不知道全称也没关系。', 'The full name is not needed.', 'لا يلزم الاسم الكامل.'],
      isRequired: true,
    },
    months: {
      kind: 'text',
      names: ['欠的是哪几个月？', 'Which months are unpaid?', 'أي الأشهر لم تُدفع؟'],
      isRequired: true,
    },
    people: {
      kind: 'choice',
      names: ['大约涉及多少人？', 'How many people are affected?', 'كم عدد المتضررين؟'],
      options: {
        one: ['只有我', 'Only me', 'أنا فقط'],
        few: ['2到10人', '2 to 10', 'من 2 إلى 10'],
        many: ['10人以上', 'More than 10', 'أكثر من 10'],
      },
    },
  },
  'work.injury': {
    employer: { kind: 'text', names: ['用人单位的名称', 'Who is the employer?', 'من هو صاحب العمل؟'] },
  },
  'market.consumer-rights': {
    shop: { kind: 'text', names: ['商家的名称', 'Name of the shop', 'اسم المتجر'] },
    proof: {
      kind: 'several',
      names: ['您手上有什么凭据？', 'What do you have as proof?', 'ما الإثبات لديك؟'],
      options: {
        receipt: ['小票或发票', 'A receipt or invoice', 'إيصال أو فاتورة'],
        contract: ['合同', 'A contract', 'عقد'],
        payment: ['付款记录', 'A record of payment', 'سجل الدفع'],
        photos: ['照片或录像', 'Photos or video', 'صور أو فيديو'],
      },
    },
  },
  'market.food-safety': {
    shop: { kind: 'text', names: ['店铺或品牌的名称', 'Name of the shop or brand', 'اسم المتجر أو العلامة'] },
    ill: {
      kind: 'choice',
      names: ['有人因此不舒服吗？', 'Has anyone fallen ill?', 'هل مرض أحد بسبب ذلك؟'],
      options: {
        yes: ['有', 'Yes', 'نعم'],
        no: ['没有', 'No', 'لا'],
      },
    },
  },
  'market.prepaid-cards': {
    shop: { kind: 'text', names: ['商家的名称', 'Name of the shop', 'اسم المتجر'] },
    left: {
      kind: 'text',
      names: ['卡里还剩多少钱？', 'How much is left on the card?', 'كم بقي في البطاقة؟'],
    },
  },
  'market.online-shopping': {
    platform: {
      kind: 'text',
      names: ['平台和店铺的名称', 'Name of the platform and the shop', 'اسم المنصة والمتجر'],
    },
  },
  'housing.lifts': {
    trapped: {
      kind: 'choice',
      names: ['现在有人被困吗？', 'Is anyone trapped now?', 'هل يوجد أحد عالق الآن؟'],
      options: {
        no: ['没有', 'No', 'لا'],
        yes: ['有，已联系物业', 'Yes, the property office knows', 'نعم، وأُبلغت الإدارة'],
      },
    },
    number: {
      kind: 'text',
      names: ['电梯编号', 'Number of the lift', 'رقم المصعد'],
      hint: ['在轿厢里的标牌上。', 'It is on the sign in the lift.', 'على اللوحة داخل المصعد.'],
    },
  },
  'housing.property-management': {
    company: {
      kind: 'text',
      names: ['小区和物业公司的名称', 'Name of the estate and its company', 'اسم المجمع وشركته'],
    },
  },
  'health.complaints': {
    visit: { kind: 'date-time', names: ['就诊的时间', 'When you were there', 'وقت زيارتك'] },
    ward: { kind: 'text', names: ['科室', 'Ward or clinic', 'القسم أو العيادة'] },
  },
  'education.training-centres': {
    centre: { kind: 'text', names: ['机构的名称', 'Name of the centre', 'اسم المركز'] },
    refund: {
      kind: 'choice',
      names: ['您申请过退费吗？', 'Have you asked for a refund?', 'هل طلبت استرداد المبلغ؟'],
      options: {
        no: ['没有', 'No', 'لا'],
        refused: ['申请过，被拒绝', 'Yes, it was refused', 'نعم، ورُفض'],
        waiting: ['申请过，还没答复', 'Yes, no answer yet', 'نعم، ولا رد بعد'],
      },
    },
  },
};

/** A question's names, hint and options in the form in which the database keeps them. */
export function asStored({ kind, names, hint, options = {}, isRequired = false }: DemoQuestion) {
  return {
    kind,
    names: localized(...names),
    hints: hint ? localized(...hint) : {},
    options: Object.entries(options).map(([code, said]) => ({ code, names: localized(...said) })),
    isRequired,
  };
}
