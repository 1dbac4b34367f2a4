import { branch } from './branch';

/** Seeing a doctor and staying well. */
export const health = branch(
  8,
  'health',
  {
    unit: 'health',
    names: ['医疗卫生', 'Health', 'الصحة'],
    zh: '医院、医生、看病、卫生、健康、门诊、护士',
    en: 'health, hospital, doctor, clinic, medical',
    ar: 'صحة، مستشفى، طبيب، عيادة، علاج',
  },
  {
    appointments: {
      unit: 'health',
      names: ['预约挂号与就诊', 'Appointments', 'المواعيد الطبية'],
      zh: '挂号、预约、挂不上号、专家号、号贩子、黄牛、排队、就诊、退号、急诊、检查预约',
      en: 'appointment, book a doctor, specialist, queue at hospital, registration, emergency room, tout',
      ar: 'موعد، حجز طبيب، طبيب مختص، انتظار في المستشفى، تسجيل، طوارئ المستشفى',
    },
    complaints: {
      unit: 'health',
      names: ['医疗服务投诉', 'Complaints about treatment', 'شكاوى العلاج'],
      zh: '医疗纠纷、误诊、医生态度、乱开药、过度检查、医疗事故、病历、手术、非法行医、黑诊所、医院收费',
      en: 'wrong diagnosis, medical dispute, rude doctor, unnecessary tests, medical record, unlicensed clinic, malpractice',
      ar: 'خطأ طبي، تشخيص خاطئ، سوء معاملة الطبيب، فحوص غير ضرورية، ملف طبي، عيادة غير مرخصة',
    },
    vaccination: {
      unit: 'health',
      names: ['预防接种', 'Vaccination', 'التطعيم'],
      zh: '疫苗、打疫苗、接种、预防针、接种点、接种证、HPV、流感疫苗、狂犬疫苗、儿童疫苗',
      en: 'vaccine, vaccination, jab, immunisation, flu shot, rabies shot, vaccination record, child vaccine',
      ar: 'لقاح، تطعيم، تحصين، لقاح الإنفلونزا، لقاح السعار، سجل التطعيم، تطعيم الأطفال',
    },
    maternity: {
      unit: 'health',
      names: ['生育与妇幼', 'Maternity and child health', 'الأمومة وصحة الطفل'],
      zh: '生育、生孩子、生育登记、产检、建档、孕妇、育儿补贴、准生证、托育、婴幼儿、出生证明、母婴',
      en: 'maternity, pregnant, birth registration, antenatal, child allowance, nursery, birth certificate, baby',
      ar: 'أمومة، حامل، تسجيل الإنجاب، متابعة الحمل، إعانة الطفل، حضانة، شهادة ميلاد، رضيع',
    },
    'family-doctor': {
      unit: 'health',
      names: ['社区医院与家庭医生', 'Community clinics and family doctors', 'مراكز الأحياء وطبيب الأسرة'],
      zh: '社区医院、家庭医生、社区卫生、签约医生、慢病随访、上门医疗、卫生院、体检、老年人体检、健康档案',
      en: 'family doctor, community clinic, health check, home visit, check-up, GP, health centre',
      ar: 'طبيب الأسرة، مركز صحي، فحص طبي، زيارة منزلية، عيادة الحي، كشف دوري',
    },
    smoking: {
      unit: 'health',
      names: ['控烟与公共卫生', 'Smoking and public hygiene', 'التدخين والصحة العامة'],
      zh: '吸烟、抽烟、二手烟、电梯抽烟、禁烟、控烟、公共场所卫生、游泳池卫生、美容院、理发店卫生、电子烟',
      en: 'smoking, second-hand smoke, smoking indoors, e-cigarette, pool hygiene, salon hygiene, no smoking',
      ar: 'تدخين، دخان السجائر، تدخين في مكان مغلق، سجائر إلكترونية، نظافة المسبح، منع التدخين',
    },
    pests: {
      unit: 'health',
      names: ['传染病与病媒防制', 'Infections and pests', 'الأمراض المعدية والحشرات'],
      zh: '蚊子、老鼠、蟑螂、灭鼠、灭蚊、消毒、传染病、流感、诺如、白蚁、四害',
      en: 'mosquito, rat, mice, cockroach, pest control, disinfect, infection, flu outbreak, termites',
      ar: 'بعوض، فئران، صراصير، مكافحة الحشرات، تعقيم، عدوى، مرض معد، قوارض',
    },
  },
);
