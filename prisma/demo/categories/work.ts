import { branch } from './branch';

/** Work and wages. */
export const work = branch(
  6,
  'work',
  {
    unit: 'human-resources',
    names: ['劳动就业', 'Work and wages', 'العمل والأجور'],
    zh: '工作、上班、劳动、工资、单位、老板、公司、打工',
    en: 'work, job, employer, wages, company, labour',
    ar: 'عمل، وظيفة، صاحب العمل، أجور، شركة، عمال',
  },
  {
    'unpaid-wages': {
      unit: 'human-resources',
      names: ['拖欠工资', 'Unpaid wages', 'الأجور المتأخرة'],
      zh: '欠薪、拖欠工资、不发工资、讨薪、农民工、包工头、工资没发、工程款、克扣工资、血汗钱、扣工资',
      en: 'unpaid wages, not paid, salary late, owed wages, boss will not pay, withheld pay, back pay',
      ar: 'أجور متأخرة، لم أستلم راتبي، تأخر الراتب، صاحب العمل لا يدفع، مستحقات، خصم الراتب، راتب',
    },
    contracts: {
      unit: 'human-resources',
      names: ['劳动合同与辞退', 'Contracts and dismissal', 'عقود العمل والفصل'],
      zh: '劳动合同、没签合同、辞退、开除、裁员、赔偿金、离职证明、试用期、劳动仲裁、辞职、经济补偿',
      en: 'employment contract, no contract, dismissed, fired, laid off, severance, probation, resignation, arbitration',
      ar: 'عقد عمل، بدون عقد، فصل من العمل، تسريح، تعويض، فترة التجربة، استقالة، تحكيم العمل',
    },
    'working-hours': {
      unit: 'human-resources',
      names: ['加班与休假', 'Hours, overtime and leave', 'ساعات العمل والإجازات'],
      zh: '加班、加班费、年休假、休息日、调休、产假、婚假、病假、高温补贴、强制加班、996',
      en: 'overtime, working hours, annual leave, sick leave, maternity leave, day off, holiday pay',
      ar: 'عمل إضافي، ساعات العمل، إجازة سنوية، إجازة مرضية، إجازة أمومة، يوم راحة، أجر إضافي',
    },
    injury: {
      unit: 'human-resources',
      names: ['工伤', 'Injury at work', 'إصابات العمل'],
      zh: '工伤、受伤、工伤认定、工伤赔偿、伤残鉴定、上班路上、工地受伤、职业病、工伤保险、医药费',
      en: 'work injury, injured at work, work accident, compensation, disability grade, occupational disease',
      ar: 'إصابة عمل، حادث عمل، تعويض الإصابة، مرض مهني، تقدير العجز، تأمين إصابات العمل',
    },
    'job-search': {
      unit: 'human-resources',
      names: ['就业与招聘', 'Finding work', 'البحث عن عمل'],
      zh: '找工作、招聘会、就业、失业登记、黑中介、应届生、大学生就业、灵活就业、零工、职介、招聘',
      en: 'find a job, job fair, employment, job agency, graduate, vacancy, fake job, gig work',
      ar: 'البحث عن عمل، معرض التوظيف، توظيف، مكتب توظيف، خريج، وظيفة شاغرة، وظيفة وهمية',
    },
    training: {
      unit: 'human-resources',
      names: ['职业培训与补贴', 'Training and skill subsidies', 'التدريب المهني والدعم'],
      zh: '职业培训、技能培训、技能补贴、证书补贴、职称、职业资格、考证、培训班、技能提升',
      en: 'training, skills course, skill subsidy, certificate, professional title, qualification',
      ar: 'تدريب مهني، دورة، دعم المهارات، شهادة مهنية، مؤهل، لقب مهني',
    },
    'foreign-workers': {
      unit: 'human-resources',
      names: ['外国人来华工作', 'Work permits for foreigners', 'تصاريح عمل الأجانب'],
      zh: '外国人工作许可、工作许可证、外教、外籍员工、工作签证、外国人才、许可延期、许可注销',
      en: 'work permit, foreign worker, work visa, foreign teacher, expat job, extend permit, cancel permit',
      ar: 'تصريح عمل، عامل أجنبي، تأشيرة عمل، معلم أجنبي، تمديد التصريح، إلغاء التصريح',
    },
  },
);
