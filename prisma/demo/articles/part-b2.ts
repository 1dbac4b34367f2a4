import type { DemoArticle } from '../types';
import { medicalInsuranceHall, subdistrictCounters } from './part-b-places';

/** Joining medical insurance and what it pays. */
export const medicalInsuranceArticles: DemoArticle[] = [
  {
    slug: 'medical-insurance-enrolment',
    departmentCode: 'medical-insurance',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '城乡居民医保怎么参保缴费',
        questions: ['居民医保什么时候交', '没有工作怎么交医保', '医保断缴了怎么补'],
        summary:
          '没有单位的居民、老人、学生和孩子，每年 9 月 1 日至 12 月 31 日交下一年的居民医保，每人 400 元，次年全年有效。凭身份证在“汀兰民生”网、街道便民服务中心或学校都能办。',
        body: '有工作单位的，由单位给您参加职工医保，您不用自己办。没有单位的，参加居民医保；持居住证的外地居民也可以在汀兰市参保。\n\n第一次参保要先登记，再交费；以前交过的，直接交费即可。错过集中缴费期也能补办，但从交费那天起要等 3 个月才能报销；中间断了一年以上的，每断一年多等 1 个月。\n\n低保对象、特困人员和重度残疾人，个人应交的钱由财政补助，不用您垫付。有疑问请带身份证到窗口，当场就能查。',
        conditions: '汀兰市户籍，或持汀兰市居住证；没有参加职工医保。',
        papers: '身份证；第一次给孩子参保的带户口簿；外地户籍的带居住证。',
        where: subdistrictCounters['zh-CN'],
        fee: '每人每年 400 元；低保对象、特困人员、重度残疾人由财政补助。',
        duration: '当场办结；集中期缴费的从次年 1 月 1 日起享受待遇。',
        legalBasis: '《中华人民共和国社会保险法》第二十五条；《汀兰市城乡居民基本医疗保险办法》。',
      },
      en: {
        title: 'Join the residents’ medical insurance',
        questions: [
          'When do I pay for residents’ medical insurance?',
          'How do I get medical insurance without a job?',
          'What if I missed a year of medical insurance?',
        ],
        summary:
          'If you have no employer, pay for next year between 1 September and 31 December: 400 yuan a person. This covers older people, students and children too. Use your ID card on the Tinglan Minsheng website, at your subdistrict service centre or at school.',
        body: 'If you have a job, your employer insures you and you need do nothing. If not, join the residents’ insurance. People from other cities with a Tinglan residence permit can join too.\n\nThe first time, register and then pay. After that, just pay each year. If you miss the dates you can still join, but you must wait 3 months before bills are paid. For each full year you missed, you wait one month more.\n\nThe city pays for people on the minimum living allowance, people in extreme need and people with severe disabilities. Not sure if you are covered? Bring your ID card and we look it up while you wait.',
        conditions:
          'You are registered in Tinglan or hold a Tinglan residence permit, and are not insured through an employer.',
        papers:
          'ID card. For a child’s first year: household register. For people from other cities: residence permit.',
        where: subdistrictCounters.en,
        fee: '400 yuan a person a year; the city pays for people on the minimum living allowance, in extreme need or with a severe disability.',
        duration: 'Done on the spot. If you pay between September and December, cover starts on 1 January.',
        legalBasis:
          'Social Insurance Law, article 25; Tinglan Measures on Basic Medical Insurance for Residents.',
      },
      ar: {
        title: 'الاشتراك في التأمين الصحي للسكان',
        questions: [
          'متى أدفع التأمين الصحي للسكان؟',
          'كيف أحصل على تأمين صحي وأنا بلا عمل؟',
          'ماذا لو فاتتني سنة من التأمين الصحي؟',
        ],
        summary:
          'إذا لم يكن لك صاحب عمل فادفع اشتراك السنة القادمة بين 1 سبتمبر و31 ديسمبر: 400 يوان للفرد. يشمل ذلك كبار السن والطلاب والأطفال. استعمل بطاقة الهوية على موقع «تينغلان مينشنغ» أو في مركز الخدمات في حيّك أو في المدرسة.',
        body: 'إذا كنت تعمل فصاحب العمل يؤمّن عليك ولا تحتاج إلى شيء. وإن لم تكن تعمل فاشترك في تأمين السكان. ويمكن للقادمين من مدن أخرى الاشتراك إذا كانت لديهم بطاقة إقامة في تينغلان.\n\nفي المرة الأولى سجّل ثم ادفع، وبعدها يكفي أن تدفع كل سنة. إذا فاتك الموعد يمكنك الاشتراك، لكن عليك أن تنتظر 3 أشهر قبل تغطية العلاج، ويزيد الانتظار شهرًا عن كل سنة كاملة انقطعت فيها.\n\nتدفع المدينة عن أصحاب إعانة الحد الأدنى للمعيشة وعن شديدي الحاجة وعن ذوي الإعاقة الشديدة. إذا لم تكن متأكدًا من تغطيتك فأحضر بطاقة الهوية ونراجعها فورًا.',
        conditions: 'قيدك الأسري في تينغلان أو لديك بطاقة إقامة فيها، وليس لك تأمين عبر صاحب عمل.',
        papers: 'بطاقة الهوية. لأول اشتراك للطفل: دفتر تسجيل الأسرة. للقادمين من مدن أخرى: بطاقة الإقامة.',
        where: subdistrictCounters.ar,
        fee: '400 يوان للفرد في السنة؛ وتدفع المدينة عن أصحاب إعانة الحد الأدنى وشديدي الحاجة وذوي الإعاقة الشديدة.',
        duration: 'فورًا. من يدفع بين سبتمبر وديسمبر تبدأ تغطيته في 1 يناير.',
        legalBasis: 'قانون التأمين الاجتماعي، المادة 25؛ إجراءات تينغلان للتأمين الصحي الأساسي للسكان.',
      },
    },
    phone: '0700-5551 2107',
    validFrom: '2025-09-01',
    reviewDate: '2027-08-01',
  },
  {
    slug: 'medical-bill-away-from-home',
    departmentCode: 'medical-insurance',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '在外地看病怎么报销',
        questions: ['异地就医怎么备案', '外地住院回来能报销吗', '异地看病报销要什么材料'],
        summary:
          '去外地看病前先备案，到联网医院刷社保卡或医保码直接结算，您只付自己那部分。没能直接结算的，出院后一年内带发票、费用清单和出院小结到医保大厅报销，20 个工作日到账。',
        body: '备案很简单：在“汀兰民生”网上填写，或者打电话、到窗口办，当天生效。长期住在外地的备案一次长期有效；临时外出看病的备案，六个月内有效。\n\n急诊抢救可以先看病，出院结算前补备案，报销比例不变。既没有备案、也没有转诊的，报销比例降低 10 个百分点。\n\n没能直接结算的，请先自己付钱，材料保管好。发票丢了，可以请医院出具加盖公章的复印件。钱会打到参保人本人的社保卡。',
        conditions: '在汀兰市正常参加医保，在外地定点医院看病。',
        papers:
          '身份证或社保卡；医院发票；费用清单；住院的带出院小结，门诊的带病历或诊断证明。代办的另带代办人身份证。',
        where: medicalInsuranceHall['zh-CN'],
        fee: '免费',
        duration: '备案当天生效；手工报销 20 个工作日到账。',
        legalBasis:
          '《中华人民共和国社会保险法》第二十九条；国家医保局、财政部关于跨省异地就医直接结算的规定。',
      },
      en: {
        title: 'Claim for treatment in another city',
        questions: [
          'How do I register for treatment in another city?',
          'I was in hospital elsewhere, can I claim it back?',
          'What papers do I need to claim a hospital bill?',
        ],
        summary:
          'Register before you travel. Then use your social security card at a linked hospital and pay only your own share. If that was not possible, bring the bill, the list of charges and the discharge note to the medical insurance hall within a year. The money comes in 20 working days.',
        body: 'Registering is easy. Do it on the Tinglan Minsheng website, by phone or at the counter. It works the same day. If you live elsewhere, you register once. For a short trip it lasts six months.\n\nIn an emergency, go to hospital first. Register before you leave the hospital and you lose nothing. If you neither register nor have a referral, we pay 10 percentage points less.\n\nIf you had to pay the whole bill, keep all the papers. If the bill is lost, ask the hospital for a stamped copy. We pay the money to the patient’s own social security card.',
        conditions: 'You are insured in Tinglan and were treated at an approved hospital in another city.',
        papers:
          'ID card or social security card; hospital bill; list of charges; discharge note, or medical record for an outpatient visit. If someone claims for you: their ID card.',
        where: medicalInsuranceHall.en,
        fee: 'Free',
        duration: 'Registration works the same day; a claim on paper is paid within 20 working days.',
        legalBasis:
          'Social Insurance Law, article 29; national rules on direct settlement of medical costs in other provinces.',
      },
      ar: {
        title: 'استرداد تكاليف العلاج في مدينة أخرى',
        questions: [
          'كيف أسجّل للعلاج في مدينة أخرى؟',
          'دخلت المستشفى خارج المدينة، هل أسترد المال؟',
          'ما الأوراق المطلوبة لاسترداد فاتورة المستشفى؟',
        ],
        summary:
          'سجّل قبل السفر، ثم استعمل بطاقة الضمان في مستشفى مرتبط وادفع حصتك فقط. إذا لم يكن ذلك ممكنًا فأحضر الفاتورة وقائمة التكاليف وتقرير الخروج إلى قاعة التأمين الصحي خلال سنة. يصل المال خلال 20 يوم عمل.',
        body: 'التسجيل سهل: على موقع «تينغلان مينشنغ» أو بالهاتف أو في المكتب، ويسري في اليوم نفسه. من يسكن في مدينة أخرى يسجّل مرة واحدة. وللسفر القصير يسري التسجيل ستة أشهر.\n\nفي الحالات الطارئة اذهب إلى المستشفى أولًا، ثم سجّل قبل الخروج ولا تخسر شيئًا. إذا لم تسجّل ولم تكن لديك إحالة من طبيب فالمبلغ المسترد أقل بعشر نقاط مئوية.\n\nإذا دفعت الفاتورة كلها فاحتفظ بجميع الأوراق. وإن ضاعت الفاتورة فاطلب من المستشفى نسخة مختومة. يُدفع المال إلى بطاقة الضمان الخاصة بالمريض نفسه.',
        conditions: 'لك تأمين صحي في تينغلان، وعولجت في مستشفى معتمد في مدينة أخرى.',
        papers:
          'بطاقة الهوية أو بطاقة الضمان الاجتماعي؛ فاتورة المستشفى؛ قائمة التكاليف؛ تقرير الخروج، أو السجل الطبي لزيارة العيادة. وإذا قدّم عنك شخص آخر: بطاقة هويته.',
        where: medicalInsuranceHall.ar,
        fee: 'مجانًا',
        duration: 'يسري التسجيل في اليوم نفسه، ويُدفع الطلب الورقي خلال 20 يوم عمل.',
        legalBasis:
          'قانون التأمين الاجتماعي، المادة 29؛ القواعد الوطنية للتسوية المباشرة لتكاليف العلاج في المقاطعات الأخرى.',
      },
    },
    phone: '0700-5551 2107',
    validFrom: '2025-07-01',
    reviewDate: '2027-07-01',
  },
  {
    slug: 'newborn-medical-insurance',
    departmentCode: 'medical-insurance',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '新生儿怎么上医保',
        questions: ['刚出生的宝宝怎么交医保', '新生儿医保多久之内办', '宝宝没上户口能办医保吗'],
        summary:
          '宝宝出生后 90 天内参加居民医保，从出生那天起的医药费都能报销。凭出生医学证明就能办，不用等上户口，当年交 400 元。在“汀兰民生”网或街道便民服务中心办理，当场办结。',
        body: '越早办越好。90 天内办好的，宝宝从出生当天起就有医保，之前自己付的住院费可以补报。超过 90 天再办，从交费那天起要等 3 个月才能报销。\n\n您可以在网上把出生登记、上户口、办医保、领社保卡一次申请。父母有一方是汀兰市户籍，或者持汀兰市居住证，就可以给孩子参保。\n\n宝宝在 10 月以后出生的，请记得把下一年的费用也一起交上，免得断保。改了名字的，带户口簿到窗口更正，以前的待遇不受影响。',
        conditions: '出生 90 天内的婴儿；父母一方是汀兰市户籍或持汀兰市居住证。',
        papers: '出生医学证明；父亲或母亲的身份证；已经上户口的带户口簿。',
        where: subdistrictCounters['zh-CN'],
        fee: '当年 400 元；低保家庭的孩子由财政补助。',
        duration: '当场办结，从出生之日起享受待遇。',
        legalBasis: '《汀兰市城乡居民基本医疗保险办法》；国家关于健全基本医疗保险参保长效机制的规定。',
      },
      en: {
        title: 'Medical insurance for a newborn baby',
        questions: [
          'How do I insure my new baby?',
          'How soon must I insure a newborn?',
          'Can my baby be insured before household registration?',
        ],
        summary:
          'Insure your baby within 90 days and all treatment is covered from the day of birth. The birth certificate is enough; you need not wait for household registration. It costs 400 yuan for the year. Do it on the Tinglan Minsheng website or at your subdistrict service centre.',
        body: 'The sooner the better. Within 90 days, your baby is covered from birth, and you can claim back hospital costs you already paid. After 90 days, you wait 3 months from the day you pay before bills are covered.\n\nOnline you can ask for birth registration, household registration, insurance and the card in one go. One parent must be registered in Tinglan or hold a Tinglan residence permit.\n\nIf your baby is born in October or later, please pay for the next year too, so that cover does not stop. If the name changes, bring the household register and we correct it.',
        conditions:
          'The baby is not more than 90 days old, and one parent is registered in Tinglan or holds a Tinglan residence permit.',
        papers: 'Birth certificate; ID card of one parent; household register if the baby is already in it.',
        where: subdistrictCounters.en,
        fee: '400 yuan for the year; the city pays for children in families on the minimum living allowance.',
        duration: 'Done on the spot; cover counts from the day of birth.',
        legalBasis:
          'Tinglan Measures on Basic Medical Insurance for Residents; national rules on keeping people insured.',
      },
      ar: {
        title: 'التأمين الصحي للمولود الجديد',
        questions: [
          'كيف أؤمّن على مولودي الجديد؟',
          'ما مهلة التأمين الصحي للمولود؟',
          'هل يمكن تأمين الطفل قبل تسجيله في دفتر الأسرة؟',
        ],
        summary:
          'أمّن على مولودك خلال 90 يومًا ويُغطى علاجه كله من يوم ولادته. تكفي شهادة الميلاد، ولا حاجة إلى انتظار التسجيل في دفتر الأسرة. الاشتراك 400 يوان للسنة. قدّم على موقع «تينغلان مينشنغ» أو في مركز الخدمات في حيّك.',
        body: 'كلما أسرعت كان أفضل. خلال 90 يومًا يُغطى طفلك من يوم ولادته، ويمكنك استرداد ما دفعته للمستشفى من قبل. بعد 90 يومًا تنتظر 3 أشهر من يوم الدفع قبل أن تبدأ التغطية.\n\nيمكنك عبر الإنترنت طلب تسجيل الميلاد والقيد الأسري والتأمين والبطاقة مرة واحدة. يجب أن يكون أحد الوالدين مسجّلًا في تينغلان أو لديه بطاقة إقامة فيها.\n\nإذا وُلد طفلك في أكتوبر أو بعده فادفع اشتراك السنة التالية أيضًا حتى لا تنقطع التغطية. وإذا تغيّر الاسم فأحضر دفتر تسجيل الأسرة ونصححه لك.',
        conditions: 'لا يزيد عمر الطفل على 90 يومًا، وأحد الوالدين مسجّل في تينغلان أو لديه بطاقة إقامة فيها.',
        papers: 'شهادة الميلاد؛ بطاقة هوية أحد الوالدين؛ دفتر تسجيل الأسرة إذا كان الطفل مسجّلًا فيه.',
        where: subdistrictCounters.ar,
        fee: '400 يوان للسنة؛ وتدفع المدينة عن أطفال الأسر صاحبة إعانة الحد الأدنى للمعيشة.',
        duration: 'فورًا، والتغطية من يوم الولادة.',
        legalBasis:
          'إجراءات تينغلان للتأمين الصحي الأساسي للسكان؛ القواعد الوطنية لاستمرار الاشتراك في التأمين الصحي.',
      },
    },
    phone: '0700-5551 2107',
    validFrom: '2025-01-01',
    reviewDate: '2027-08-01',
  },
  {
    slug: 'maternity-allowance',
    departmentCode: 'medical-insurance',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '生育津贴怎么领',
        questions: ['产假期间工资谁发', '生育津贴能领多少', '生完孩子怎么报销'],
        summary:
          '单位给您连续交生育保险满 6 个月的，产假期间可以领生育津贴：单位上年度月平均工资除以 30，再乘以产假天数。分娩后一年内由您或单位申请，10 个工作日直接打到您的银行卡。',
        body: '顺产产假 98 天，难产增加 15 天，生多胞胎每多一个孩子增加 15 天。怀孕未满 4 个月流产的享受 15 天，满 4 个月流产的享受 42 天。\n\n津贴低于您平时工资的，差额由单位补足。领津贴期间，单位不再另外发产假工资。产前检查和住院分娩的费用，在联网医院出院时直接结算，不用再申请。\n\n妻子没有工作的，丈夫参加了生育保险，生育医疗费可以按规定报销一部分，但没有津贴。',
        conditions: '分娩时连续参加生育保险满 6 个月；不满 6 个月的，补交满后可以申请。',
        papers: '身份证或社保卡；出生医学证明，或流产的诊断证明；出院小结；银行卡号。',
        where: medicalInsuranceHall['zh-CN'],
        fee: '免费',
        duration: '10 个工作日内审核并发放。',
        legalBasis: '《中华人民共和国社会保险法》第五十四、五十六条；《女职工劳动保护特别规定》第七、八条。',
      },
      en: {
        title: 'Maternity allowance',
        questions: [
          'Who pays me during maternity leave?',
          'How much is the maternity allowance?',
          'How do I claim the cost of giving birth?',
        ],
        summary:
          'If your employer has paid maternity insurance for you for 6 months in a row, you get an allowance during leave: last year’s average monthly wage at your company, divided by 30, for each day. Apply within a year of the birth. We pay your bank card within 10 working days.',
        body: 'Leave is 98 days. You get 15 days more after a difficult birth, and 15 more for each extra baby. After a miscarriage it is 15 days before the fourth month of pregnancy, and 42 days later on.\n\nIf the allowance is less than your normal wage, your employer pays the difference. You do not get wages on top of it. Check-ups and the hospital stay are settled when you leave a linked hospital, so you need not claim them.\n\nIf a wife has no job, her husband’s insurance can pay part of the medical costs, but not the allowance.',
        conditions:
          'At the birth, maternity insurance has been paid for 6 months in a row. If not, you can claim once 6 months are paid.',
        papers:
          'ID card or social security card; birth certificate, or doctor’s note for a miscarriage; discharge note; bank card number.',
        where: medicalInsuranceHall.en,
        fee: 'Free',
        duration: 'Checked and paid within 10 working days.',
        legalBasis:
          'Social Insurance Law, articles 54 and 56; Special Rules on the Labour Protection of Female Employees, articles 7 and 8.',
      },
      ar: {
        title: 'بدل الأمومة',
        questions: ['من يدفع لي خلال إجازة الأمومة؟', 'كم يبلغ بدل الأمومة؟', 'كيف أسترد تكاليف الولادة؟'],
        summary:
          'إذا دفع صاحب العمل تأمين الأمومة عنك 6 أشهر متتالية فلك بدل خلال الإجازة: متوسط الأجر الشهري في شركتك للسنة الماضية مقسومًا على 30، عن كل يوم. قدّمي خلال سنة من الولادة، وندفع إلى بطاقتك المصرفية خلال 10 أيام عمل.',
        body: 'الإجازة 98 يومًا. تزيد 15 يومًا بعد الولادة المتعسرة، و15 يومًا عن كل مولود إضافي. بعد الإجهاض تكون 15 يومًا قبل الشهر الرابع من الحمل، و42 يومًا بعده.\n\nإذا كان البدل أقل من أجرك المعتاد دفع صاحب العمل الفرق، ولا يُدفع الأجر مع البدل. أما الفحوص والإقامة في المستشفى فتُسوّى عند الخروج من مستشفى مرتبط، فلا حاجة إلى طلبها.\n\nإذا كانت الزوجة لا تعمل، يغطي تأمين زوجها جزءًا من تكاليف العلاج، لكن دون البدل.',
        conditions:
          'عند الولادة يكون تأمين الأمومة مدفوعًا 6 أشهر متتالية. وإلا فيمكن التقديم بعد إكمال 6 أشهر.',
        papers:
          'بطاقة الهوية أو بطاقة الضمان الاجتماعي؛ شهادة الميلاد، أو شهادة الطبيب عند الإجهاض؛ تقرير الخروج؛ رقم البطاقة المصرفية.',
        where: medicalInsuranceHall.ar,
        fee: 'مجانًا',
        duration: 'المراجعة والدفع خلال 10 أيام عمل.',
        legalBasis:
          'قانون التأمين الاجتماعي، المادتان 54 و56؛ القواعد الخاصة بحماية العاملات، المادتان 7 و8.',
      },
    },
    phone: '0700-5551 2107',
    validFrom: '2025-03-01',
    reviewDate: '2027-03-01',
  },
];
