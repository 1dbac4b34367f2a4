import { branch } from './branch';

/** From kindergarten to training centres. */
export const education = branch(
  9,
  'education',
  {
    unit: 'education',
    names: ['教育', 'Education', 'التعليم'],
    zh: '学校、上学、老师、学生、孩子、教育、家长',
    en: 'school, education, teacher, pupil, student, parents',
    ar: 'مدرسة، تعليم، معلم، طالب، تلميذ، أولياء الأمور',
  },
  {
    enrolment: {
      unit: 'education',
      names: ['入学报名', 'Enrolment', 'القبول والتسجيل'],
      zh: '入学、报名、学区、学位、划片、幼升小、小升初、随迁子女、摇号、招生、中考、积分入学',
      en: 'enrolment, school place, catchment, admission, first grade, middle school, migrant children, register at school',
      ar: 'تسجيل في المدرسة، قبول، مقعد دراسي، النطاق المدرسي، الصف الأول، أبناء الوافدين، التحاق',
    },
    'changing-school': {
      unit: 'education',
      names: ['转学与学籍', 'Changing school and school records', 'الانتقال بين المدارس'],
      zh: '转学、学籍、休学、复学、转学手续、插班、借读、毕业证、成绩证明、学历证明',
      en: 'change school, transfer school, school record, leave of absence, diploma, transcript',
      ar: 'نقل الطالب، تغيير المدرسة، سجل دراسي، تأجيل الدراسة، شهادة التخرج، كشف الدرجات',
    },
    kindergartens: {
      unit: 'education',
      names: ['幼儿园', 'Kindergartens', 'رياض الأطفال'],
      zh: '幼儿园、入园、保教费、幼儿园老师、公办园、民办园、小班、幼儿园伙食、普惠园、托班',
      en: 'kindergarten, preschool, nursery class, kindergarten fee, public kindergarten, kindergarten food',
      ar: 'روضة، رياض الأطفال، رسوم الروضة، روضة حكومية، وجبات الروضة، حضانة تعليمية',
    },
    'training-centres': {
      unit: 'education',
      names: ['校外培训', 'Training centres', 'مراكز الدروس الخصوصية'],
      zh: '培训机构、补习班、退费、退课、机构跑路、补课、艺考、培训合同、关门、课时费、学科培训',
      en: 'training centre, tutoring, refund of course, course fee, centre closed, cram school, after-school class',
      ar: 'مركز تدريب، دروس خصوصية، استرداد رسوم الدورة، المركز أغلق، دروس تقوية، رسوم الدورة',
    },
    fees: {
      unit: 'education',
      names: ['学校收费与资助', 'School fees and aid', 'الرسوم والمساعدات الدراسية'],
      zh: '学费、乱收费、校服费、资料费、助学金、奖学金、助学贷款、课后服务费、教辅、资助',
      en: 'school fee, tuition, uniform fee, extra charge, student loan, scholarship, grant, after-school fee',
      ar: 'رسوم دراسية، رسوم إضافية، زي مدرسي، قرض دراسي، منحة دراسية، مساعدة الطلاب',
    },
    canteens: {
      unit: 'education',
      names: ['校园食堂与后勤', 'School meals and premises', 'مطاعم المدارس ومرافقها'],
      zh: '食堂、学校食堂、营养餐、宿舍、校车、饭菜、教室、空调、操场、住宿、午餐',
      en: 'school canteen, school meal, school lunch, dormitory, school bus, classroom, playground',
      ar: 'مطعم المدرسة، وجبة مدرسية، سكن الطلاب، حافلة مدرسية، فصل دراسي، غداء المدرسة',
    },
    bullying: {
      unit: 'education',
      names: ['师德与校园欺凌', 'Bullying and conduct of teachers', 'التنمر وسلوك المعلمين'],
      zh: '欺凌、霸凌、打架、体罚、老师打人、师德、有偿补课、辱骂学生、作业太多、孤立、心理',
      en: 'bullying, teacher hit, punishment, insulted pupil, too much homework, private lessons by teacher, fight at school',
      ar: 'تنمر، ضرب الطالب، عقاب بدني، إهانة، واجبات كثيرة، مشاجرة في المدرسة، سلوك المعلم',
    },
  },
);
