import type { DemoArticle } from '../types';
import { educationDesk } from './part-b-places';

/** Schools: a place, a change of school, tutoring fees, and safety on the bus and in the canteen. */
export const educationArticles: DemoArticle[] = [
  {
    slug: 'primary-school-enrolment',
    departmentCode: 'education',
    categoryCode: 'education',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '小学一年级怎么报名',
        questions: ['孩子上小学什么时候报名', '外地户口能在汀兰上小学吗', '怎么查我家属于哪个学区'],
        summary:
          '8 月 31 日前满 6 周岁的孩子可以上一年级。每年 6 月 1 日至 15 日在“汀兰民生”网报名，7 月 31 日前公布结果，免学费、不考试。有户口、房产或持居住证的家庭都能报。',
        body: '报名分三步：网上填写孩子和住址信息；系统自动核对户口、房产、居住证和社保；需要补材料的会发短信通知您，不用到学校排队。\n\n户口和房产都在学区内的先安排，其次是只有户口或只有房产的，再次是持居住证的家庭。本校学位满了，会就近安排到其他公办学校，保证每个孩子都有学上。\n\n您家属于哪个学校，5 月 20 日起可以在网上输入住址查询。孩子身体原因需要推迟入学的，凭医院证明申请。',
        conditions: '当年 8 月 31 日前年满 6 周岁；父母一方有汀兰市户籍、房产或居住证。',
        papers: '户口簿；父母身份证；房产证明或租房登记；外地户籍的带居住证；预防接种证。',
        where: educationDesk['zh-CN'],
        fee: '免学费和课本费。',
        duration: '6 月 1 日至 15 日报名，7 月 31 日前公布结果。',
        legalBasis: '《中华人民共和国义务教育法》第二、十一、十二条。',
      },
      en: {
        title: 'Enrol in the first year of primary school',
        questions: [
          'When do I enrol my child in primary school?',
          'Can a child from another city go to school in Tinglan?',
          'Which school area is my home in?',
        ],
        summary:
          'Children who turn 6 by 31 August can start. Enrol on the Tinglan Minsheng website from 1 to 15 June. You get the result by 31 July. There are no fees and no tests. Families registered here, owning a home here or holding a residence permit can all apply.',
        body: 'Fill in your child’s details and your address online. The system checks your household registration, home, residence permit and social insurance. If a paper is missing you get a text message. You do not need to queue at the school.\n\nPlaces go first to families who are registered and own a home in the area, then to those with one of the two, then to families with a residence permit. If the school is full, a public school nearby has a place. Every child gets one.\n\nFrom 20 May you can type in your address to see your school. If your child is too ill to start, send a doctor’s note.',
        conditions:
          'Your child turns 6 by 31 August, and one parent is registered, owns a home or holds a residence permit in Tinglan.',
        papers:
          'Household register; parents’ ID cards; proof of home or registered rental; residence permit if you come from another city; vaccination book.',
        where: educationDesk.en,
        fee: 'No school fees and free textbooks.',
        duration: 'Enrol from 1 to 15 June; results by 31 July.',
        legalBasis: 'Compulsory Education Law, articles 2, 11 and 12.',
      },
      ar: {
        title: 'التسجيل في الصف الأول الابتدائي',
        questions: [
          'متى أسجّل طفلي في المدرسة الابتدائية؟',
          'هل يدرس طفل من مدينة أخرى في تينغلان؟',
          'كيف أعرف المدرسة التابعة لبيتي؟',
        ],
        summary:
          'يبدأ الدراسة كل طفل يتم 6 سنوات قبل نهاية 31 أغسطس. سجّل على موقع «تينغلان مينشنغ» من 1 إلى 15 يونيو، وتظهر النتيجة قبل 31 يوليو. بلا رسوم ولا اختبار. ويحق التقديم لمن له قيد أسري أو بيت أو بطاقة إقامة هنا.',
        body: 'املأ بيانات طفلك وعنوانك عبر الإنترنت. يراجع النظام القيد الأسري والسكن وبطاقة الإقامة والتأمين الاجتماعي. إذا نقصت ورقة تصلك رسالة قصيرة، ولا حاجة إلى الوقوف في طابور المدرسة.\n\nتُعطى المقاعد أولًا لمن لهم قيد أسري وبيت في المنطقة، ثم لمن لهم أحدهما، ثم لأصحاب بطاقة الإقامة. وإذا امتلأت المدرسة يُعطى الطفل مقعدًا في مدرسة حكومية قريبة، فلكل طفل مقعد.\n\nمن 20 مايو يمكنك كتابة عنوانك لمعرفة مدرستك. وإذا كان طفلك مريضًا ولا يستطيع البدء فأرسل شهادة طبية.',
        conditions:
          'يتم طفلك 6 سنوات قبل نهاية 31 أغسطس، ولأحد الوالدين قيد أسري أو بيت أو بطاقة إقامة في تينغلان.',
        papers:
          'دفتر تسجيل الأسرة؛ بطاقتا هوية الوالدين؛ إثبات السكن أو الإيجار المسجّل؛ بطاقة الإقامة للقادمين من مدن أخرى؛ دفتر التطعيم.',
        where: educationDesk.ar,
        fee: 'لا رسوم دراسية، والكتب مجانية.',
        duration: 'التسجيل من 1 إلى 15 يونيو، والنتائج قبل 31 يوليو.',
        legalBasis: 'قانون التعليم الإلزامي، المواد 2 و11 و12.',
      },
    },
    phone: '0700-5551 2109',
    validFrom: '2026-05-01',
    reviewDate: '2027-04-15',
  },
  {
    slug: 'school-transfer',
    departmentCode: 'education',
    categoryCode: 'education',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '中小学生怎么转学',
        questions: ['孩子转学怎么办', '搬家了可以转学吗', '什么时候可以申请转学'],
        summary:
          '因搬家或父母工作变动要转学的，在每学期开学前两周，凭户口簿、住址证明到想转入的学校申请。学校有空位就能办，学籍由两边学校在网上转，您不用来回跑，20 个工作日内办完。',
        body: '请先打电话问转入学校有没有空位，再交材料。学校 3 个工作日内答复。有空位的，由转入学校在学籍系统里发起申请，原学校和两边教育局依次确认。学籍办完前，孩子可以先去上课。\n\n转入学校没有空位的，市教育局会给您列出附近有空位的学校，由您挑选。\n\n休学期间、毕业年级的最后一学期，一般不办转学。学校不能收转学费、赞助费，也不能用考试挑学生。遇到收费的，请拨打 12345。',
        conditions: '小学、初中在读学生；全家搬迁、户口迁移或父母工作地点变动。',
        papers: '户口簿；新住址证明；父母身份证；父母工作变动的带劳动合同或单位证明。',
        where: educationDesk['zh-CN'],
        fee: '免费',
        duration: '学校 3 个工作日内答复，学籍 20 个工作日内转完。',
        legalBasis: '《中小学生学籍管理办法》；《汀兰市义务教育学校转学规定》。',
      },
      en: {
        title: 'Change to another school',
        questions: [
          'How do I move my child to another school?',
          'We moved house, can my child change school?',
          'When can I apply for a school transfer?',
        ],
        summary:
          'If you move home or change job, ask the new school in the two weeks before term. Bring the household register and proof of address. If there is a place, your child can come. The schools move the record online, so you need not travel. It takes up to 20 working days.',
        body: 'First call the new school and ask if it has a place. Then hand in your papers. It answers within 3 working days. If there is a place, the new school starts the transfer online, and the old school and both education offices confirm it. Your child can go to class before this is finished.\n\nIf there is no place, the Education Bureau gives you a list of nearby schools with places, and you choose.\n\nTransfers are not usual while a pupil is on leave or in the last term before leaving school. A school may not ask for money or set a test. If it does, call 12345.',
        conditions:
          'Pupils in primary or middle school whose family moves, changes registration or changes place of work.',
        papers:
          'Household register; proof of the new address; parents’ ID cards; work contract or letter from the employer if a parent’s job moved.',
        where: educationDesk.en,
        fee: 'Free',
        duration: 'Answer from the school within 3 working days; record moved within 20 working days.',
        legalBasis:
          'Measures on the Records of Primary and Secondary Pupils; Tinglan Rules on Transfers in Compulsory Education.',
      },
      ar: {
        title: 'الانتقال إلى مدرسة أخرى',
        questions: [
          'كيف أنقل طفلي إلى مدرسة أخرى؟',
          'انتقلنا إلى بيت جديد، هل يغيّر طفلي مدرسته؟',
          'متى يمكن طلب النقل المدرسي؟',
        ],
        summary:
          'إذا انتقلت إلى بيت آخر أو تغيّر مكان عملك فاطلب النقل من المدرسة الجديدة خلال الأسبوعين السابقين للفصل، ومعك دفتر الأسرة وإثبات العنوان. إذا وُجد مقعد يُقبل طفلك، وتنقل المدرستان السجل عبر الإنترنت خلال 20 يوم عمل.',
        body: 'اتصل أولًا بالمدرسة الجديدة واسأل عن وجود مقعد، ثم قدّم الأوراق. ترد المدرسة خلال 3 أيام عمل. إذا وُجد مقعد بدأت المدرسة الجديدة النقل عبر الإنترنت، ثم تؤكده المدرسة القديمة ومكتبا التعليم. ويمكن لطفلك حضور الدروس قبل انتهاء ذلك.\n\nإذا لم يوجد مقعد يعطيك مكتب التعليم قائمة بمدارس قريبة فيها مقاعد لتختار منها.\n\nلا يجري النقل عادةً أثناء الانقطاع الرسمي عن الدراسة ولا في آخر فصل قبل التخرج. ولا يجوز للمدرسة أن تطلب مالًا أو تجري اختبارًا. إذا حدث ذلك فاتصل بالرقم 12345.',
        conditions:
          'تلاميذ الابتدائية والإعدادية الذين انتقلت أسرهم أو قيدهم الأسري أو مكان عمل أحد الوالدين.',
        papers:
          'دفتر تسجيل الأسرة؛ إثبات العنوان الجديد؛ بطاقتا هوية الوالدين؛ عقد العمل أو خطاب صاحب العمل إذا تغيّر مكان العمل.',
        where: educationDesk.ar,
        fee: 'مجانًا',
        duration: 'رد المدرسة خلال 3 أيام عمل، ونقل السجل خلال 20 يوم عمل.',
        legalBasis:
          'إجراءات سجلات تلاميذ المدارس الابتدائية والثانوية؛ قواعد تينغلان للنقل في التعليم الإلزامي.',
      },
    },
    phone: '0700-5551 2109',
    validFrom: '2025-08-01',
    reviewDate: '2027-08-01',
  },
  {
    slug: 'tutoring-refund',
    departmentCode: 'education',
    categoryCode: 'education',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '校外培训机构不退费怎么办',
        questions: ['培训班不退钱怎么投诉', '补习班跑路了怎么办', '培训费最多能预交多少'],
        summary:
          '没上的课，您可以要求按剩余课时退费。先书面向机构提出，15 天内不退的，带合同和付款记录向教育局或 12345 投诉，5 个工作日内联系您，45 个工作日内给出处理结果，不收费。',
        body: '请先算清楚：交了多少钱，上了几节课，还剩几节。用微信、短信或书面形式向机构提出退费，留好截图。\n\n培训机构一次收费不能超过 3 个月或 60 课时，总额不能超过 5,000 元，收的钱要存进银行监管账户。超出规定收的，可以一并投诉。“赠课不退”“一经报名概不退款”之类的说法没有效力。\n\n机构关门失联的，请尽早登记，教育局会同银行清点监管账户里的钱，按登记情况退给家长。协商不成的，还可以向法院起诉。',
        conditions: '在汀兰市校外培训机构交费、课程没有上完的学员或家长。',
        papers: '培训合同；付款记录或发票；上课记录；要求退费的聊天截图或书面材料；身份证。',
        where: educationDesk['zh-CN'],
        fee: '免费',
        duration: '5 个工作日内联系您，45 个工作日内给出处理结果。',
        legalBasis: '《中华人民共和国消费者权益保护法》第五十三条；《校外培训行政处罚暂行办法》。',
      },
      en: {
        title: 'Get money back from a tutoring school',
        questions: [
          'The tutoring school will not give a refund',
          'My child’s tutoring centre closed, what now?',
          'How much may a tutoring school charge in advance?',
        ],
        summary:
          'You can ask for the money for lessons not taken. Ask the school in writing first. If you have no money after 15 days, complain to the Education Bureau or 12345 with the contract and proof of payment. We contact you within 5 working days. It is free.',
        body: 'First count: how much you paid, how many lessons were given, how many are left. Ask for the refund by message or letter and keep a copy.\n\nA tutoring school may not charge for more than 3 months or 60 lessons at a time, or more than 5,000 yuan. The money must go into a watched bank account. If it took more, complain about that too. Words like “no refunds” in a contract do not count.\n\nIf the school has closed, sign up with us early. We and the bank share out what is in the watched account. You can also go to court if no agreement is found.',
        conditions:
          'Students or parents who paid a tutoring school in Tinglan and did not get all the lessons.',
        papers:
          'Contract; payment record or invoice; record of lessons; your message asking for the refund; ID card.',
        where: educationDesk.en,
        fee: 'Free',
        duration: 'We contact you within 5 working days and tell you the result within 45 working days.',
        legalBasis:
          'Law on the Protection of Consumer Rights, article 53; Interim Measures on Penalties in After-School Tutoring.',
      },
      ar: {
        title: 'استرداد المال من مركز دروس خصوصية',
        questions: [
          'مركز الدروس يرفض رد المال، أين أشتكي؟',
          'أُغلق مركز الدروس فجأة، ماذا أفعل؟',
          'كم يحق لمركز الدروس أن يأخذ مقدمًا؟',
        ],
        summary:
          'يحق لك استرداد ثمن الدروس التي لم تُعطَ. اطلب ذلك من المركز كتابةً أولًا. إذا لم يُرد المال خلال 15 يومًا فاشتكِ إلى مكتب التعليم أو 12345 ومعك العقد وإثبات الدفع. نتصل بك خلال 5 أيام عمل، والخدمة مجانية.',
        body: 'احسب أولًا: كم دفعت، وكم درسًا أُعطي، وكم بقي. اطلب المال برسالة أو خطاب واحتفظ بنسخة.\n\nلا يجوز لمركز الدروس أن يأخذ مقدمًا أجر أكثر من 3 أشهر أو 60 درسًا، ولا أكثر من 5,000 يوان. ويجب أن يوضع المال في حساب مصرفي مراقَب. إذا أخذ أكثر من ذلك فاشتكِ منه أيضًا. وعبارة «لا يُرد المال» في العقد لا قيمة لها.\n\nإذا أُغلق المركز فسجّل لدينا مبكرًا، ونحن والمصرف نوزع ما في الحساب المراقَب على الأهالي. ويمكنك أيضًا اللجوء إلى المحكمة إن لم يتم الاتفاق.',
        conditions: 'الطلاب أو الأهالي الذين دفعوا لمركز دروس في تينغلان ولم يحصلوا على كل الدروس.',
        papers: 'العقد؛ إثبات الدفع أو الفاتورة؛ سجل الدروس؛ رسالتك التي طلبت فيها المال؛ بطاقة الهوية.',
        where: educationDesk.ar,
        fee: 'مجانًا',
        duration: 'نتصل بك خلال 5 أيام عمل ونخبرك بالنتيجة خلال 45 يوم عمل.',
        legalBasis:
          'قانون حماية حقوق المستهلك، المادة 53؛ الإجراءات المؤقتة للعقوبات في الدروس خارج المدرسة.',
      },
    },
    phone: '0700-5551 2109',
    validFrom: '2025-03-01',
    reviewDate: '2027-03-01',
  },
  {
    slug: 'school-bus-and-canteen-safety',
    departmentCode: 'education',
    categoryCode: 'education',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '校车超载、食堂不卫生怎么反映',
        questions: ['校车超载找谁举报', '孩子在学校食堂吃坏肚子怎么办', '家长能进学校食堂看看吗'],
        summary:
          '发现校车超载、没有标牌，或食堂饭菜变质，请拨打 12345 或在网上反映，写清学校、时间，有照片更好，您的身份会保密。正在发生的危险先拨 110，孩子身体不适先拨 120。24 小时内派人核查。',
        body: '校车必须有校车标牌，车上有一名照管人员，一人一座，不能超员，时速不能超过规定。请记下车牌号、时间和地点。\n\n食堂每餐都要有学校负责人陪同学生一起吃，饭菜样品要留 48 小时，厨房要有监控，家长可以预约参观。孩子吃完饭后呕吐、腹泻的，先去看病，保留病历，再告诉学校和我们；如果同班有多个孩子不舒服，请马上拨打 12345。\n\n核查结果会告诉您。问题属实的，要求当天整改，并依法处理有关单位。',
        conditions: '任何人都可以反映，不要求是学生家长。',
        papers: '不需要证件。有照片、视频、车牌号、病历的，可以一起提供。',
        where: educationDesk['zh-CN'],
        fee: '免费',
        duration: '24 小时内派人核查，5 个工作日内告诉您结果。',
        legalBasis: '《校车安全管理条例》；《学校食品安全与营养健康管理规定》。',
      },
      en: {
        title: 'Report an unsafe school bus or canteen',
        questions: [
          'Who do I tell about a crowded school bus?',
          'My child got sick from the school canteen',
          'Can parents visit the school kitchen?',
        ],
        summary:
          'If a school bus is too full or has no sign, or canteen food is bad, tell 12345 by phone or online. Name the school and the time, and send a photo if you can. We keep your name secret and check within 24 hours. In danger call 110 first; for a sick child call 120.',
        body: 'A school bus must carry its sign and an adult who looks after the children. Each child has a seat, and the bus keeps to the speed limit. Note the number plate, the time and the place.\n\nIn a canteen, a school leader eats every meal with the pupils. Samples of food are kept for 48 hours, the kitchen has cameras, and parents can book a visit. If your child is sick after a meal, see a doctor first, keep the record, then tell the school and us. If several children are ill, call 12345 at once.\n\nWe tell you what we found. If you were right, it must be put right the same day.',
        conditions: 'Anyone can report. You need not be a parent.',
        papers: 'None. Photos, video, a number plate or a medical record help.',
        where: educationDesk.en,
        fee: 'Free',
        duration: 'Checked within 24 hours; you hear the result within 5 working days.',
        legalBasis: 'Regulation on School Bus Safety; Rules on Food Safety, Nutrition and Health in Schools.',
      },
      ar: {
        title: 'الإبلاغ عن حافلة مدرسية أو مقصف غير آمن',
        questions: [
          'من أخبر عن حافلة مدرسية مزدحمة؟',
          'مرض طفلي بعد الأكل في مقصف المدرسة',
          'هل يستطيع الأهل زيارة مطبخ المدرسة؟',
        ],
        summary:
          'إذا كانت الحافلة المدرسية مزدحمة أو بلا لوحة مدرسية، أو كان طعام المقصف فاسدًا، فأخبر 12345 هاتفيًا أو عبر الإنترنت باسم المدرسة والوقت مع صورة إن أمكن. نحفظ سرية اسمك ونتحقق خلال 24 ساعة. عند الخطر اتصل بـ 110، ولطفل مريض بـ 120.',
        body: 'يجب أن تحمل الحافلة المدرسية لوحتها، وأن يكون فيها شخص بالغ يرعى الأطفال، ولكل طفل مقعد، وأن تلتزم بالسرعة المحددة. سجّل رقم اللوحة والوقت والمكان.\n\nفي المقصف يأكل أحد مسؤولي المدرسة كل وجبة مع التلاميذ، وتُحفظ عينات الطعام 48 ساعة، وفي المطبخ كاميرات، ويمكن للأهل حجز زيارة. إذا مرض طفلك بعد وجبة فراجع الطبيب أولًا واحتفظ بالتقرير، ثم أخبر المدرسة وأخبرنا. وإذا مرض عدة أطفال فاتصل فورًا بالرقم 12345.\n\nنخبرك بما وجدناه. وإذا ثبتت المشكلة وجب إصلاحها في اليوم نفسه.',
        conditions: 'يحق لأي شخص الإبلاغ، ولا يُشترط أن يكون من أهل التلميذ.',
        papers: 'لا شيء. وتفيد الصور والفيديو ورقم اللوحة والتقرير الطبي.',
        where: educationDesk.ar,
        fee: 'مجانًا',
        duration: 'نتحقق خلال 24 ساعة، ونخبرك بالنتيجة خلال 5 أيام عمل.',
        legalBasis: 'لائحة سلامة الحافلات المدرسية؛ قواعد سلامة الأغذية والتغذية والصحة في المدارس.',
      },
    },
    phone: '0700-5551 2109',
    validFrom: '2025-09-01',
    reviewDate: '2027-08-15',
  },
];
