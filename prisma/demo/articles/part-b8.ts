import type { DemoArticle } from '../types';

/** Noise at night and dirty water: what to report, and who comes. */
export const environmentArticles: DemoArticle[] = [
  {
    slug: 'night-construction-noise',
    departmentCode: 'environment',
    categoryCode: 'environment',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '夜间施工太吵怎么投诉',
        questions: ['半夜工地还在施工找谁', '晚上几点以后不能施工', '夜间施工有许可证就可以吗'],
        summary:
          '22:00 至次日 6:00，住宅区、学校、医院附近不能进行产生噪声的施工，抢修、抢险和经批准必须连续作业的除外。请拨打 12345，说清工地位置和时间，夜里 2 小时内有人到现场查看，身份保密。',
        body: '投诉时请说三件事：工地在哪里、从几点开始吵、是什么声音。能录一段视频更好，不用自己测分贝，也请不要和工地人员争吵。\n\n必须连续作业的，工地要有批准证明，并且提前在现场公告，写明原因、起止时间和联系电话。没有公告的，您可以直接反映。中考、高考前后两周，一律不批准夜间施工。\n\n查实违规的，当场责令停工，并处一万元以上十万元以下罚款。处理结果会在 3 个工作日内告诉您。白天装修太吵的，先找物业，再拨打 12345。',
        conditions: '任何人都可以投诉，可以不留姓名。',
        papers: '不需要证件。工地位置、时间、视频或录音有助于查处。',
        where:
          '汀兰市生态环境局，南屿区榕荫路 9 号。工作日 9:00–12:00、13:30–17:30；夜间噪声拨打 12345，全天受理。',
        fee: '免费',
        duration: '夜间 2 小时内到现场，3 个工作日内告诉您结果。',
        legalBasis: '《中华人民共和国噪声污染防治法》第四十三、七十七、八十八条。',
      },
      en: {
        title: 'Noise from building work at night',
        questions: [
          'A building site is working at night, who do I call?',
          'After what time must building work stop?',
          'Can a building site get a permit to work at night?',
        ],
        summary:
          'Noisy building work near homes, schools and hospitals is not allowed from 22:00 to 6:00, except for urgent repairs, rescue or work with a permit that cannot stop. Call 12345 and say where and when. At night someone comes to look within 2 hours. We keep your name secret.',
        body: 'Tell us three things: where the site is, when the noise began and what it sounds like. A short video helps. You need not measure anything, and please do not argue with the workers.\n\nWork that cannot stop needs a permit and a notice at the site with the reason, the hours and a phone number. If there is no notice, tell us. No permits are given in the two weeks around school exams.\n\nIf the rule is broken, the work is stopped at once and the company is fined 10,000 to 100,000 yuan. You hear the result within 3 working days. For noise from home repairs by day, ask your property manager first, then 12345.',
        conditions: 'Anyone can complain, also without a name.',
        papers: 'None. The place, the time and a video or recording help.',
        where:
          'Tinglan Environment Bureau, 9 Rongyin Road, South Isle. Working days 9:00–12:00 and 13:30–17:30. At night call 12345, open day and night.',
        fee: 'Free',
        duration: 'At night, on site within 2 hours; result within 3 working days.',
        legalBasis: 'Law on the Prevention and Control of Noise Pollution, articles 43, 77 and 88.',
      },
      ar: {
        title: 'ضوضاء البناء في الليل',
        questions: [
          'موقع بناء يعمل في الليل، بمن أتصل؟',
          'متى يجب أن يتوقف البناء مساءً؟',
          'هل يحصل موقع البناء على تصريح للعمل ليلًا؟',
        ],
        summary:
          'يُمنع البناء المزعج قرب البيوت والمدارس والمستشفيات من 22:00 إلى 6:00، إلا للإصلاح العاجل أو الإنقاذ أو عمل مصرّح به لا يمكن إيقافه. اتصل بالرقم 12345 وحدد المكان والوقت. في الليل يصل موظف خلال ساعتين. نحفظ سرية اسمك.',
        body: 'أخبرنا بثلاثة أشياء: أين الموقع، ومتى بدأت الضوضاء، وما نوع الصوت. يفيدنا مقطع فيديو قصير. لا حاجة إلى قياس شيء، ونرجو ألا تتشاجر مع العمال.\n\nالعمل الذي لا يمكن إيقافه يحتاج إلى تصريح وإعلان في الموقع فيه السبب والساعات ورقم الهاتف. إذا لم تجد إعلانًا فأخبرنا. ولا تُعطى تصاريح في الأسبوعين المحيطين بامتحانات المدارس.\n\nإذا ثبتت المخالفة أُوقف العمل فورًا وغُرّمت الشركة من 10,000 إلى 100,000 يوان. تعرف النتيجة خلال 3 أيام عمل. أما ضوضاء إصلاح البيوت نهارًا فأخبر إدارة المبنى أولًا ثم 12345.',
        conditions: 'يحق لأي شخص أن يشتكي، ولو دون ذكر اسمه.',
        papers: 'لا شيء. يفيد المكان والوقت وفيديو أو تسجيل صوتي.',
        where:
          'مكتب البيئة في تينغلان، 9 شارع رونغين، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30. في الليل اتصل بالرقم 12345، فهو يعمل ليلًا ونهارًا.',
        fee: 'مجانًا',
        duration: 'في الليل نصل خلال ساعتين، والنتيجة خلال 3 أيام عمل.',
        legalBasis: 'قانون الوقاية من التلوث الضوضائي ومكافحته، المواد 43 و77 و88.',
      },
    },
    phone: '0700-5551 2112',
    validFrom: '2025-05-01',
    reviewDate: '2027-05-01',
  },
  {
    slug: 'river-pollution-report',
    departmentCode: 'water',
    categoryCode: 'environment',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '河水发黑发臭怎么举报',
        questions: ['河里排污水找谁举报', '河水发臭死鱼怎么办', '怎么联系河长'],
        summary:
          '看到河湖发黑发臭、死鱼、有人偷排污水，请拨打 12345 或在网上举报，拍照并写清位置和时间，身份保密。正在排污的 2 小时内到现场取样，其他 24 小时内核查，5 个工作日内告诉您结果。',
        body: '请拍下排污口、水的颜色和周围的标志物，站在安全的地方，不要下水，也不要用手摸。河边的河长公示牌上写着河段名称和河长电话，您可以照着报位置。\n\n水务局会同生态环境局到现场，取水样、查排口、找来源。是企业偷排的，责令停止并处罚，严重的移送公安机关；是污水管漏的，先堵住再修。\n\n实名举报查实的，按规定发奖励，最高 5 万元。如果气味刺鼻、眼睛流泪，或者附近有人不舒服，请马上离开，拨打 119 和 120。',
        conditions: '任何人都可以举报，可以不留姓名；要领奖励的，请留下联系方式。',
        papers: '不需要证件。位置、时间、照片或视频有助于查找来源。',
        where: '汀兰市水务局，南屿区榕荫路 15 号。工作日 9:00–12:00、13:30–17:30；12345 热线全天受理。',
        fee: '免费',
        duration: '正在排污的 2 小时内到现场，其他 24 小时内核查，5 个工作日内告诉您结果。',
        legalBasis: '《中华人民共和国水污染防治法》第五、十一、三十九条；《汀兰市河湖长制规定》。',
      },
      en: {
        title: 'Report a polluted river',
        questions: [
          'Someone is pouring waste into the river',
          'The river smells and fish are dying',
          'How do I reach the river chief?',
        ],
        summary:
          'If a river or lake is black or smells, fish die or someone pours in waste, tell 12345 by phone or online, with a photo, the place and the time. We keep your name secret. If it is going on now, we are there within 2 hours; otherwise within 24. You hear the result within 5 working days.',
        body: 'Take a photo of the pipe, the water and something nearby. Stand in a safe place and do not touch the water. The sign on the bank has the name of the river and the phone number of its river chief.\n\nThe Water Bureau and the Environment Bureau come together. They take samples, check the pipes and look for the source. A company that did it is stopped and fined, or handed to the police in a bad case. A leaking sewer is closed and repaired.\n\nIf you gave your name and were right, you may get a reward of up to 50,000 yuan. If the smell stings or people feel ill, leave at once and call 119 and 120.',
        conditions: 'Anyone can report, also without a name. To get a reward, leave a way to reach you.',
        papers: 'None. The place, the time and photos or a video help us find the source.',
        where:
          'Tinglan Water Bureau, 15 Rongyin Road, South Isle. Working days 9:00–12:00 and 13:30–17:30. The 12345 hotline is open day and night.',
        fee: 'Free',
        duration:
          'On site within 2 hours if it is going on now, otherwise within 24; result within 5 working days.',
        legalBasis:
          'Law on the Prevention and Control of Water Pollution, articles 5, 11 and 39; Tinglan Rules on River and Lake Chiefs.',
      },
      ar: {
        title: 'الإبلاغ عن نهر ملوث',
        questions: [
          'شخص يصب مخلفات في النهر، من أخبر؟',
          'رائحة النهر كريهة والأسماك تموت',
          'كيف أصل إلى مسؤول النهر؟',
        ],
        summary:
          'إذا اسودّ نهر أو بحيرة أو فاحت رائحته أو ماتت الأسماك أو صُبّت فيه مخلفات فأخبر 12345 هاتفيًا أو عبر الإنترنت مع صورة والمكان والوقت. نحفظ سرية اسمك. إذا كان ذلك يحدث الآن نصل خلال ساعتين، وإلا فخلال 24 ساعة. النتيجة خلال 5 أيام عمل.',
        body: 'صوّر الأنبوب ولون الماء وعلامة قريبة نعرف بها المكان. قف في مكان آمن، ولا تنزل إلى الماء ولا تلمسه. اللوحة على الضفة فيها اسم النهر ورقم هاتف المسؤول عنه.\n\nيأتي مكتب المياه ومكتب البيئة معًا، فيأخذان عينات ويفحصان الأنابيب ويبحثان عن المصدر. الشركة المخالفة تُوقف وتُغرّم، وتُحال إلى الشرطة في الحالات الخطيرة. وأنبوب الصرف الذي يسرّب يُسد ثم يُصلح.\n\nإذا ذكرت اسمك وثبت البلاغ فقد تحصل على مكافأة تصل إلى 50,000 يوان. إذا كانت الرائحة لاذعة أو شعر الناس بالمرض فابتعد فورًا واتصل بالرقمين 119 و120.',
        conditions: 'يحق لأي شخص الإبلاغ، ولو دون ذكر اسمه. وللحصول على مكافأة اترك وسيلة للاتصال بك.',
        papers: 'لا شيء. المكان والوقت والصور أو الفيديو تساعدنا على معرفة المصدر.',
        where:
          'مكتب المياه في تينغلان، 15 شارع رونغين، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30. الخط 12345 يعمل ليلًا ونهارًا.',
        fee: 'مجانًا',
        duration: 'خلال ساعتين إذا كان ذلك يحدث الآن، وإلا فخلال 24 ساعة؛ والنتيجة خلال 5 أيام عمل.',
        legalBasis:
          'قانون الوقاية من تلوث المياه ومكافحته، المواد 5 و11 و39؛ قواعد تينغلان لمسؤولي الأنهار والبحيرات.',
      },
    },
    phone: '0700-5551 2113',
    validFrom: '2025-06-05',
    reviewDate: '2027-06-05',
  },
];
