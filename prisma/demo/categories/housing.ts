import { branch } from './branch';

/** The home: living in it, renting, buying, repairing. */
export const housing = branch(
  2,
  'housing',
  {
    unit: 'housing',
    names: ['住房物业', 'Housing and property', 'السكن والعقارات'],
    zh: '房子、住房、小区、物业、房产、业主、楼道、买房、租房',
    en: 'housing, home, flat, apartment, property, residential compound, owner',
    ar: 'سكن، منزل، شقة، عقار، مجمع سكني، مالك، بيت',
  },
  {
    'property-management': {
      unit: 'housing',
      names: ['物业服务', 'Property management', 'إدارة المجمعات السكنية'],
      zh: '物业、物业费、物业公司、业委会、业主大会、保安、门禁、小区保洁、公共收益、换物业、物业不管',
      en: 'property management, management fee, owners committee, security guard, entrance gate, compound cleaning',
      ar: 'إدارة المجمع، رسوم الإدارة، لجنة الملاك، حارس، بوابة المجمع، شركة الإدارة',
    },
    leaks: {
      unit: 'housing',
      names: ['房屋漏水与质量', 'Leaks and building defects', 'تسرب المياه وعيوب البناء'],
      zh: '漏水、渗水、楼上漏水、墙面开裂、裂缝、房屋质量、返潮、发霉、防水、屋顶漏雨、保修、维修基金',
      en: 'leak, leaking roof, ceiling leak, crack in wall, damp, mould, building defect, repair fund',
      ar: 'تسرب، تسرب المياه من السقف، شقوق، تشقق الجدران، رطوبة، عفن، عيوب البناء، صندوق الصيانة',
    },
    lifts: {
      unit: 'market-regulation',
      names: ['电梯故障与加装', 'Lifts', 'المصاعد'],
      zh: '电梯、电梯故障、电梯坏了、困人、电梯停运、加装电梯、电梯异响、年检、电梯晃动',
      en: 'lift, elevator, lift broken, stuck in lift, lift out of order, install a lift, lift inspection',
      ar: 'مصعد، مصعد معطل، عالق في المصعد، صيانة المصعد، تركيب مصعد، فحص المصعد',
    },
    'public-rental': {
      unit: 'housing',
      names: ['公租房与保障住房', 'Public rental housing', 'السكن العام المدعوم'],
      zh: '公租房、廉租房、保障房、保租房、人才公寓、轮候、租金补贴、摇号、申请公租房、住房困难',
      en: 'public rental, social housing, affordable housing, waiting list, rent subsidy, talent flat, apply for housing',
      ar: 'سكن عام، سكن مدعوم، إيجار مدعوم، قائمة الانتظار، دعم الإيجار، التقديم على السكن',
    },
    'rental-disputes': {
      unit: 'housing',
      names: ['租房纠纷', 'Renting a home', 'استئجار المساكن'],
      zh: '租房、房东、押金不退、退押金、中介费、合租、群租、提前退租、涨房租、二房东、租赁合同、租赁备案',
      en: 'rent, landlord, tenant, deposit not returned, letting agent, tenancy, rent increase, lease, shared flat',
      ar: 'إيجار، مؤجر، مستأجر، استرداد التأمين، مكتب عقاري، عقد الإيجار، رفع الإيجار، صاحب البيت',
    },
    'home-sales': {
      unit: 'housing',
      names: ['商品房买卖与交房', 'Buying a home', 'شراء المساكن وتسليمها'],
      zh: '买房、开发商、延期交房、烂尾、退定金、购房合同、精装修、货不对板、网签、预售、二手房',
      en: 'buy a home, developer, late handover, purchase contract, down payment, unfinished building, presale',
      ar: 'شراء شقة، مطور عقاري، تأخر التسليم، عقد الشراء، دفعة أولى، مشروع متوقف، بيع على الخارطة',
    },
    'provident-fund': {
      unit: 'housing',
      names: ['住房公积金', 'Housing provident fund', 'صندوق الادخار السكني'],
      zh: '公积金、提取公积金、公积金贷款、缴存、公积金转移、租房提取、公积金账户、补缴公积金',
      en: 'provident fund, housing fund, withdraw fund, fund loan, housing loan, fund account',
      ar: 'صندوق الادخار السكني، سحب الصندوق، قرض السكن، حساب الصندوق، اشتراك الصندوق',
    },
    renewal: {
      unit: 'housing',
      names: ['老旧小区改造', 'Renewal of older estates', 'تجديد المجمعات القديمة'],
      zh: '老旧小区、小区改造、旧改、外墙翻新、管网改造、加装扶手、改造进度、停车位改造、改造工期',
      en: 'old estate, renewal, renovation project, facade, pipe replacement, upgrade works',
      ar: 'تجديد المباني القديمة، ترميم الواجهات، مشروع التجديد، تحديث الأنابيب، مجمع قديم',
    },
    'title-deeds': {
      unit: 'planning',
      names: ['不动产登记', 'Title deeds and registration', 'تسجيل العقارات وسندات الملكية'],
      zh: '房产证、不动产证、不动产登记、过户、办证难、抵押、查档、继承过户、宅基地、产权',
      en: 'title deed, property certificate, property registration, transfer of ownership, mortgage, inheritance',
      ar: 'سند الملكية، تسجيل العقار، نقل الملكية، رهن عقاري، شهادة الملكية، إرث عقاري',
    },
  },
);
