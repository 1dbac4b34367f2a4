import type { DemoArticle } from '../types';
import { subdistrictCounters } from './part-b-places';

/** Disability: the certificate, the money that follows from it, and sign language. */
export const disabilityArticles: DemoArticle[] = [
  {
    slug: 'disability-certificate',
    departmentCode: 'disabled-federation',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '残疾人证怎么办',
        questions: ['残疾证去哪里办', '残疾等级怎么评定', '卧床的人怎么办残疾证'],
        summary:
          '凭身份证和户口簿到户籍地街道申请，或在“汀兰民生”网提交，到指定医院评定，30 个工作日内领证，不收费，有效期 10 年。不能出门的，可以申请医生上门评定。',
        body: '第一步，提出申请，工作人员给您评定表。第二步，带病历到指定医院评定，分视力、听力、言语、肢体、智力、精神六类，一至四级，一级最重。第三步，结果在社区公示 5 个工作日后发证。公示只写姓氏和类别。\n\n医疗还没有结束的，一般在病情稳定后再评，肢体残疾通常是伤后半年到一年。\n\n对等级有不同意见的，30 天内可以申请重新评定。证丢了、等级变化了、到期了，都能在居住地任意一个街道办理，不用回户籍地。',
        conditions: '汀兰市户籍，有视力、听力、言语、肢体、智力、精神或多重残疾的人。',
        papers:
          '身份证；户口簿；三张两寸白底照片；近期病历和检查报告。未成年人由监护人代办，带监护人身份证。',
        where: subdistrictCounters['zh-CN'],
        fee: '办证免费；评定检查费由财政承担。',
        duration: '30 个工作日内领证。',
        legalBasis: '《中华人民共和国残疾人保障法》；《中华人民共和国残疾人证管理办法》。',
      },
      en: {
        title: 'Disability certificate',
        questions: [
          'Where do I get a disability certificate?',
          'How is the level of disability decided?',
          'Can I get a certificate if I cannot leave home?',
        ],
        summary:
          'Apply with your ID card and household register at your subdistrict, or on the Tinglan Minsheng website. A named hospital assesses you, and the certificate comes within 30 working days. It is free and lasts 10 years. If you cannot leave home, a doctor comes to you.',
        body: 'First apply and get an assessment form. Then take your medical records to the named hospital. It looks at sight, hearing, speech, movement, learning and mental health, at levels one to four; one is the most severe. The result is shown in your community for 5 working days, with only your family name and the type.\n\nIf you are still being treated, wait until your health is stable. After an injury this is usually six months to a year.\n\nIf you do not agree with the level, ask for a new assessment within 30 days. To replace, change or renew a certificate, go to any subdistrict.',
        conditions:
          'People registered in Tinglan with a disability of sight, hearing, speech, movement, learning or mental health, or several.',
        papers:
          'ID card; household register; three photos on white; recent medical records. For a child: ID card of the guardian.',
        where: subdistrictCounters.en,
        fee: 'Free; the city also pays for the assessment.',
        duration: 'Within 30 working days.',
        legalBasis: 'Law on the Protection of Disabled Persons; Measures on the Disability Certificate.',
      },
      ar: {
        title: 'شهادة الإعاقة',
        questions: [
          'أين أستخرج شهادة الإعاقة؟',
          'كيف تُحدد درجة الإعاقة؟',
          'هل أحصل على شهادة الإعاقة وأنا لا أستطيع الخروج؟',
        ],
        summary:
          'قدّم ببطاقة الهوية ودفتر الأسرة في مكتب حيّك أو على موقع «تينغلان مينشنغ». يقيّم حالتك مستشفى محدد، وتصدر الشهادة خلال 30 يوم عمل. هي مجانية ومدتها 10 سنوات. وإن لم تستطع الخروج يأتي الطبيب إليك.',
        body: 'قدّم الطلب أولًا واستلم نموذج التقييم. ثم خذ تقاريرك الطبية إلى المستشفى المحدد. ينظر في البصر والسمع والنطق والحركة والذهن والصحة النفسية، بدرجات من واحدة إلى أربع، والأولى هي الأشد. تُعلن النتيجة في الحي 5 أيام عمل باسم العائلة ونوع الإعاقة فقط.\n\nإذا كنت لا تزال تُعالَج فانتظر حتى تستقر حالتك. بعد الإصابة يكون ذلك عادةً من ستة أشهر إلى سنة.\n\nإذا لم توافق على الدرجة فاطلب تقييمًا جديدًا خلال 30 يومًا. ولاستبدال الشهادة أو تعديلها أو تجديدها يمكنك الذهاب إلى أي مكتب حي.',
        conditions:
          'المسجّلون في تينغلان ولديهم إعاقة في البصر أو السمع أو النطق أو الحركة أو الذهن أو الصحة النفسية، أو أكثر من إعاقة.',
        papers:
          'بطاقة الهوية؛ دفتر تسجيل الأسرة؛ ثلاث صور بخلفية بيضاء؛ تقارير طبية حديثة. للطفل: بطاقة هوية الوصي.',
        where: subdistrictCounters.ar,
        fee: 'مجانًا، وتدفع المدينة تكلفة التقييم أيضًا.',
        duration: 'خلال 30 يوم عمل.',
        legalBasis: 'قانون حماية الأشخاص ذوي الإعاقة؛ إجراءات شهادة الإعاقة.',
      },
    },
    phone: '0700-5551 2119',
    validFrom: '2025-06-01',
    reviewDate: '2027-06-01',
  },
  {
    slug: 'disability-allowance',
    departmentCode: 'civil-affairs',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '残疾人两项补贴怎么申请',
        questions: ['残疾人每个月补贴多少钱', '重度残疾护理补贴怎么领', '有残疾证就能领钱吗'],
        summary:
          '低保家庭的残疾人每月可领生活补贴 150 元；一级、二级残疾人每月可领护理补贴 180 元，两项可以同时领。凭身份证和残疾人证到任意街道申请，15 个工作日内答复，从申请当月算起。',
        body: '有残疾人证不等于自动发钱，要自己申请一次。您可以到街道窗口，也可以在“汀兰民生”网申请；人在外地的，可以在当地街道跨省申请。\n\n批准后每月 15 日前发到您的银行卡。每年核对一次，系统自动比对，一般不用您到场。\n\n残疾等级、低保情况或户口有变化的，请在一个月内告诉街道。护理补贴与工伤护理费、老年护理补贴不能重复领，可以选高的一项。没有批准的，会书面说明理由。',
        conditions:
          '汀兰市户籍，持有效残疾人证。生活补贴：低保家庭中的残疾人。护理补贴：残疾等级为一级、二级且需要长期照护。',
        papers: '身份证；残疾人证；银行卡号。代办的另带代办人身份证。',
        where: subdistrictCounters['zh-CN'],
        fee: '免费',
        duration: '15 个工作日内答复，次月起发放，从申请当月计发。',
        legalBasis:
          '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见；《汀兰市残疾人两项补贴办法》。',
      },
      en: {
        title: 'Allowances for disabled people',
        questions: [
          'How much money do disabled people get a month?',
          'How do I claim the nursing allowance?',
          'Does a disability certificate mean I get money?',
        ],
        summary:
          'A disabled person in a family on the minimum living allowance gets 150 yuan a month. At level one or two you get 180 yuan a month for nursing. You can have both. Apply at any subdistrict with your ID card and disability certificate. You hear within 15 working days.',
        body: 'The certificate alone does not bring money. You apply once, at a subdistrict counter or on the Tinglan Minsheng website. If you are in another province, you can apply at a subdistrict there.\n\nThe money reaches your bank card by the 15th of each month and counts from the month you applied. We check once a year in our records. You do not normally have to come.\n\nIf your level, allowance or registration changes, tell us within a month. You cannot have the nursing allowance together with work injury care or the care allowance for older people, but you may choose the higher. If we say no, we tell you why in writing.',
        conditions:
          'Registered in Tinglan with a valid disability certificate. Living allowance: family on the minimum living allowance. Nursing allowance: level one or two, in need of long-term care.',
        papers:
          'ID card; disability certificate; bank card number. If someone applies for you: their ID card.',
        where: subdistrictCounters.en,
        fee: 'Free',
        duration:
          'Answer within 15 working days; paid from the next month, counted from the month you applied.',
        legalBasis:
          'State Council Opinions on Living and Nursing Allowances for Disabled Persons; Tinglan Measures on the Two Allowances.',
      },
      ar: {
        title: 'بدلات الأشخاص ذوي الإعاقة',
        questions: [
          'كم يتقاضى ذوو الإعاقة في الشهر؟',
          'كيف أطلب بدل التمريض للإعاقة الشديدة؟',
          'هل تعني شهادة الإعاقة أنني أحصل على مال؟',
        ],
        summary:
          'صاحب الإعاقة في أسرة لها إعانة الحد الأدنى للمعيشة يتقاضى 150 يوانًا شهريًا. وصاحب الدرجة الأولى أو الثانية يتقاضى 180 يوانًا للتمريض، ويمكن الجمع بينهما. قدّم في أي مكتب حي ببطاقة الهوية وشهادة الإعاقة. الرد خلال 15 يوم عمل.',
        body: 'الشهادة وحدها لا تجلب المال. عليك أن تقدّم مرة واحدة في مكتب حي أو على موقع «تينغلان مينشنغ». وإذا كنت في مقاطعة أخرى يمكنك التقديم في مكتب حي هناك.\n\nيصل المال إلى بطاقتك المصرفية قبل يوم 15 من كل شهر، ويُحسب من شهر تقديم الطلب. نراجع سجلاتنا مرة في السنة، ولا تحتاج عادةً إلى الحضور.\n\nإذا تغيّرت الدرجة أو الإعانة أو القيد الأسري فأخبرنا خلال شهر. لا يُجمع بدل التمريض مع رعاية إصابات العمل أو بدل رعاية كبار السن، ولك أن تختار الأعلى. وإذا رفضنا كتبنا لك السبب.',
        conditions:
          'مسجّل في تينغلان وله شهادة إعاقة سارية. بدل المعيشة: أسرة لها إعانة الحد الأدنى. بدل التمريض: الدرجة الأولى أو الثانية مع حاجة إلى رعاية طويلة.',
        papers: 'بطاقة الهوية؛ شهادة الإعاقة؛ رقم البطاقة المصرفية. وإذا قدّم عنك شخص آخر: بطاقة هويته.',
        where: subdistrictCounters.ar,
        fee: 'مجانًا',
        duration: 'الرد خلال 15 يوم عمل، والدفع من الشهر التالي محسوبًا من شهر تقديم الطلب.',
        legalBasis: 'توجيهات مجلس الدولة بشأن بدلَي المعيشة والتمريض لذوي الإعاقة؛ إجراءات تينغلان للبدلين.',
      },
    },
    phone: '0700-5551 2110',
    validFrom: '2026-01-01',
    reviewDate: '2027-01-01',
  },
  {
    slug: 'sign-language-interpreter',
    departmentCode: 'disabled-federation',
    categoryCode: 'social-security',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '怎么预约手语翻译',
        questions: ['听障人士看病有手语翻译吗', '手语翻译怎么预约', '手语翻译要收费吗'],
        summary:
          '听力、言语残疾人看病、办事、报警、面试、开家长会，可以免费预约手语翻译，现场或视频都行。请提前 2 个工作日在“汀兰民生”网或发短信预约，急事可在每天 8:00–22:00 直接接通视频翻译。',
        body: '预约时，请写明日期、地点、办什么事、大约多久，以及您习惯用自然手语、通用手语还是文字。我们 1 个工作日内回复您翻译员的姓名和照片，方便您到时候认人。\n\n视频翻译每天 8:00 至 22:00 值班，用手机点开链接就能用，不用装软件。夜里看急诊，请让医院拨打值班电话，由医院接通。\n\n翻译员对您的事情保密，不替您做决定。您可以指定男翻译或女翻译。不满意的，可以换人，也可以向 12345 反映。',
        conditions: '在汀兰市的听力、言语残疾人，有没有残疾人证都可以；要接待听障人士的单位也可以预约。',
        papers: '不需要材料。预约时留下姓名和能收短信的手机号。',
        where:
          '汀兰市手语服务中心，南屿区和平路 23 号一楼。工作日 9:00–12:00、13:30–17:30；视频翻译每天 8:00–22:00。',
        fee: '个人免费；企业办活动按每小时 100 元收费。',
        duration: '1 个工作日内确认；视频翻译一般几分钟内接通。',
        legalBasis: '《中华人民共和国无障碍环境建设法》；《中华人民共和国残疾人保障法》。',
      },
      en: {
        title: 'Book a sign language interpreter',
        questions: [
          'Is there a sign language interpreter at the hospital?',
          'How do I book a sign language interpreter?',
          'Does a sign language interpreter cost money?',
        ],
        summary:
          'If you are deaf or cannot speak, you can book a free interpreter for a doctor, an office, the police, a job interview or a school meeting, in person or by video. Book 2 working days ahead on the Tinglan Minsheng website or by text. In a hurry, use video, every day from 8:00 to 22:00.',
        body: 'Tell us the date, the place, what it is about and how long it may take. Say if you use natural sign language, the national sign language or writing. Within 1 working day we send you the interpreter’s name and photo, so that you know who to look for.\n\nVideo works every day from 8:00 to 22:00 with a link on your phone. You need no app. At night in hospital, ask the staff to ring our duty number.\n\nInterpreters keep your business private and do not decide for you. You can ask for a man or a woman, or for someone else. You can also complain to 12345.',
        conditions:
          'People in Tinglan who are deaf or cannot speak, with or without a certificate, and organisations that serve them.',
        papers: 'None. Leave your name and a mobile number for text messages.',
        where:
          'Tinglan Sign Language Centre, ground floor, 23 Heping Road, South Isle. Working days 9:00–12:00 and 13:30–17:30; video every day 8:00–22:00.',
        fee: 'Free for people; companies pay 100 yuan an hour for events.',
        duration: 'Confirmed within 1 working day; video usually starts within a few minutes.',
        legalBasis: 'Law on Building a Barrier-Free Environment; Law on the Protection of Disabled Persons.',
      },
      ar: {
        title: 'حجز مترجم لغة الإشارة',
        questions: [
          'هل يوجد مترجم لغة إشارة في المستشفى؟',
          'كيف أحجز مترجم لغة الإشارة؟',
          'هل خدمة ترجمة لغة الإشارة مجانية؟',
        ],
        summary:
          'إذا كنت أصم أو لا تتكلم يمكنك حجز مترجم مجانًا للطبيب أو الدوائر أو الشرطة أو مقابلة العمل أو اجتماع المدرسة، حضوريًا أو بالفيديو. احجز قبل يومي عمل على موقع «تينغلان مينشنغ» أو برسالة قصيرة. وللعاجل استعمل الفيديو من 8:00 إلى 22:00.',
        body: 'اكتب لنا التاريخ والمكان والموضوع والمدة التقريبية، وهل تستعمل لغة الإشارة الطبيعية أو الوطنية أو الكتابة. خلال يوم عمل واحد نرسل إليك اسم المترجم وصورته لتعرفه.\n\nيعمل الفيديو كل يوم من 8:00 إلى 22:00 برابط على هاتفك، دون تطبيق. وفي المستشفى ليلًا اطلب من الموظفين الاتصال برقم المناوبة.\n\nيحفظ المترجم أسرارك ولا يقرر عنك. يمكنك أن تطلب رجلًا أو امرأة، أو أن تطلب تغيير المترجم. ويمكنك أيضًا أن تشتكي إلى 12345.',
        conditions: 'الصم ومن لا يتكلمون في تينغلان، بشهادة أو بدونها، والجهات التي تخدمهم.',
        papers: 'لا شيء. اترك اسمك ورقم هاتف يستقبل الرسائل القصيرة.',
        where:
          'مركز لغة الإشارة في تينغلان، الطابق الأرضي، 23 شارع هيبينغ، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30؛ والفيديو كل يوم من 8:00 إلى 22:00.',
        fee: 'مجانًا للأفراد؛ وتدفع الشركات 100 يوان للساعة في الفعاليات.',
        duration: 'التأكيد خلال يوم عمل واحد، ويبدأ الفيديو عادةً خلال دقائق.',
        legalBasis: 'قانون بناء بيئة بلا عوائق؛ قانون حماية الأشخاص ذوي الإعاقة.',
      },
    },
    phone: '0700-5551 2119',
    validFrom: '2025-09-28',
    reviewDate: '2027-09-28',
  },
];
