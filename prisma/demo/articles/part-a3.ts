/** Articles on living in a building: property management, illegal building, lifts, noise, water bills. */
import type { DemoArticle } from '../types';

export const buildingLifeArticles: DemoArticle[] = [
  {
    slug: 'property-fee-dispute',
    departmentCode: 'housing',
    categoryCode: 'housing',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '物业费纠纷怎么解决',
        questions: ['物业服务差可以不交物业费吗', '物业乱涨价找谁投诉', '空置房要交全额物业费吗'],
        summary:
          '物业费按合同收，涨价要经过业主共同决定。对收费或服务有意见，请先向物业书面提出，7 日内不解决的，找街道调解，也可以向住建局投诉。物业不能用停水停电的办法催费。',
        body: '请您先看物业合同和小区公示栏，收费标准、服务内容都应该写清楚。物业没有公示的，可以直接投诉。\n\n服务不到位时，请拍照留下证据，向物业书面提出。物业 7 日内不答复或者不改的，街道免费调解，业主委员会也可以一起谈。房屋没有入住，一般也要交物业费，合同对空置房有优惠的按合同办。\n\n物业涨价要由业主共同决定，不能自己贴一张通知就涨。调解不成的，您可以到法院起诉或者按合同仲裁，小额案件审得快、费用低。',
        conditions: '本市小区业主、承租人和使用人，包括商铺和写字楼的企业。',
        papers: '物业合同或缴费通知、缴费收据；现场照片；和物业沟通的记录。没有合同的，说明小区名称也可以。',
        where:
          '所在街道调解室；汀兰市住建局物业科（北岸区长堤路 52 号）。周一至周五 9:00–12:00、13:30–17:30。',
        fee: '投诉和调解免费。',
        duration: '街道调解 15 个工作日；投诉 5 个工作日内答复。',
        legalBasis: '《中华人民共和国民法典》第九百四十四条；《物业管理条例》。',
      },
      en: {
        title: 'Solve a property-management fee dispute',
        questions: [
          'Can I refuse to pay the fee if the service is bad?',
          'Who do I tell when the property company raises the fee?',
          'Do I pay the full management fee for an empty flat?',
        ],
        summary:
          'The fee follows the contract, and owners must agree together before it goes up. First write to the property company. If nothing changes in 7 days, ask your subdistrict to mediate or complain to the Housing Bureau. Nobody may cut water or power to make you pay.',
        body: 'First read the contract and the notice board. Prices and services must be shown there. If they are not, you can complain at once.\n\nIf the service is poor, take photos and write to the company. If it does not answer or improve within 7 days, the subdistrict office mediates free of charge. The owners committee can join in. You usually pay for an empty flat too, unless the contract gives a lower price.\n\nA price rise must be decided by the owners. A notice on the door is not enough. If mediation fails, you can go to court or to arbitration. Small cases are quick and cheap.',
        conditions: 'You own, rent or use a home, shop or office in Tinglan.',
        papers:
          'Contract or bill, receipts, photos, and your messages with the company. If you have no contract, the name of the estate is enough.',
        where:
          'Mediation room of your subdistrict office, or the Housing Bureau, 52 Changdi Road, North Bank. Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Complaints and mediation are free.',
        duration: 'Mediation 15 working days; answer to a complaint 5 working days.',
        legalBasis: 'Civil Code, Article 944; Property Management Regulations.',
      },
      ar: {
        title: 'حل الخلاف حول رسوم إدارة المباني',
        questions: [
          'هل يحق لي عدم دفع رسوم الإدارة إذا كانت الخدمة سيئة؟',
          'لمن أشكو إذا رفعت شركة الإدارة الرسوم؟',
          'هل أدفع الرسوم كاملة عن شقة فارغة؟',
        ],
        summary:
          'الرسوم حسب العقد، ولا ترتفع إلا بموافقة الملاك معًا. اكتب أولًا إلى شركة الإدارة. إذا لم يتغير شيء خلال 7 أيام فاطلب وساطة مكتب الحي أو اشتكِ إلى مكتب الإسكان. ولا يجوز قطع الماء أو الكهرباء لإجبارك على الدفع.',
        body: 'اقرأ العقد ولوحة الإعلانات أولًا، فالأسعار والخدمات يجب أن تكون معلنة. إذا لم تكن كذلك يمكنك الشكوى فورًا.\n\nإذا كانت الخدمة ضعيفة فالتقط صورًا واكتب إلى الشركة. إن لم ترد أو لم تصلح الأمر خلال 7 أيام يقوم مكتب الحي بالوساطة مجانًا، ويمكن للجنة الملاك أن تشارك. تُدفع الرسوم عادة عن الشقة الفارغة أيضًا إلا إذا نص العقد على تخفيض.\n\nرفع الرسوم قرار للملاك، ولا يكفي تعليق إعلان على الباب. إذا فشلت الوساطة يمكنك اللجوء إلى المحكمة أو التحكيم، والقضايا الصغيرة سريعة وقليلة التكلفة.',
        conditions: 'أن تكون مالكًا أو مستأجرًا أو مستعملًا لمسكن أو متجر أو مكتب في تينغلان.',
        papers:
          'العقد أو الفاتورة، والإيصالات، والصور، ورسائلك مع الشركة. وإن لم يوجد عقد يكفي اسم المجمّع السكني.',
        where:
          'غرفة الوساطة في مكتب الحي، أو مكتب الإسكان، 52 شارع تشانغدي، الضفة الشمالية. من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'الشكوى والوساطة مجانيتان.',
        duration: 'الوساطة 15 يوم عمل، والرد على الشكوى خلال 5 أيام عمل.',
        legalBasis: 'القانون المدني، المادة 944؛ لائحة إدارة العقارات.',
      },
    },
    phone: '0700-5551 2102',
    validFrom: '2025-02-01',
    reviewDate: '2027-02-01',
  },
  {
    slug: 'illegal-building-report',
    departmentCode: 'city-management',
    categoryCode: 'city',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '举报违法建筑',
        questions: ['邻居楼顶加盖房子找谁管', '怎么举报违章建筑', '一楼占绿地搭棚子可以举报吗'],
        summary:
          '楼顶加盖、占绿地搭棚、私挖地下室等违法建筑，请把地址和照片告诉我们，可以匿名。城管 2 个工作日内到现场，正在施工的当场叫停，15 个工作日内答复处理结果。举报人信息严格保密。',
        body: '没有规划许可，或者没有按许可建的房屋、棚子、阳光房、地下室，都可能是违法建筑。举报时请写明小区、楼号、位置、大概什么时候建的，有照片更好。\n\n城管 2 个工作日内到现场查看。正在建的，责令停工；已经建成的，调查核实后通知当事人限期自己拆除，到期不拆的，依法强制拆除。复杂的案子要走听证和复议程序，会把预计日期告诉您。\n\n我们不会把您的姓名、电话告诉被举报的人。挖承重墙、正在往下掉东西等危险情况，请先离开并拨打 110 或 119。',
        conditions: '任何人都可以举报，可以实名，也可以匿名。',
        papers: '不用任何证件；请提供地点、照片和大概的搭建时间。',
        where:
          '网上或电话举报全天受理；汀兰市城市管理局（北岸区长堤路 36 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '2 个工作日内到现场，15 个工作日内答复；需要强制拆除的另行告知日期。',
        legalBasis: '《中华人民共和国城乡规划法》；《汀兰市查处违法建设条例》。',
      },
      en: {
        title: 'Report an illegal building',
        questions: [
          'My neighbour is building on the roof, who can stop it?',
          'How do I report an illegal building?',
          'Can I report a shed built on the green area?',
        ],
        summary:
          'Tell us the address and send a photo of rooms on roofs, sheds on green land or dug-out cellars. You can stay anonymous. We come within 2 working days, stop work in progress, and answer in 15 working days. Your name is kept secret.',
        body: 'A room, shed, glass porch or cellar built without a permit, or not as the permit says, may be illegal. Tell us the estate, the building, the exact place and about when it was built. Photos help.\n\nWe visit within 2 working days. If work is going on, we order it to stop. If it is finished, we check the facts and set a date for the owner to take it down. After that date it can be removed by force. Hard cases need a hearing. We tell you the expected date.\n\nWe never give your name or number to the owner. If a wall may fall, leave and call 110 or 119.',
        conditions: 'Anyone can report, with a name or without.',
        papers: 'None. Please give the place, photos and about when it was built.',
        where:
          'Online or by phone at any hour. City Management Bureau, 36 Changdi Road, North Bank, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration:
          'Visit in 2 working days, answer in 15. If it must be removed by force, we tell you the date.',
        legalBasis: 'Urban and Rural Planning Law; Tinglan Regulations on Illegal Building.',
      },
      ar: {
        title: 'الإبلاغ عن بناء مخالف',
        questions: [
          'جاري يبني غرفة على السطح، من يوقفه؟',
          'كيف أبلّغ عن بناء مخالف؟',
          'هل أستطيع الإبلاغ عن سقيفة على أرض خضراء؟',
        ],
        summary:
          'أرسل لنا العنوان وصورة عن غرفة فوق السطح أو سقيفة على أرض خضراء أو قبو محفور. يمكنك البقاء مجهولًا. نحضر خلال يومي عمل ونوقف العمل الجاري ونرد خلال 15 يوم عمل. ونحفظ سرية اسمك.',
        body: 'كل غرفة أو سقيفة أو شرفة زجاجية أو قبو بُني دون ترخيص أو بخلاف الترخيص قد يكون مخالفًا. اذكر المجمّع والمبنى والمكان بدقة ومتى بُني تقريبًا، والصور تساعدنا.\n\nنزور المكان خلال يومي عمل. إذا كان البناء جاريًا نأمر بوقفه. وإذا اكتمل نتحقق من الوقائع ونحدد للمالك موعدًا للإزالة، وبعده يمكن إزالته بالقوة حسب القانون. القضايا المعقدة تحتاج إلى جلسة استماع، ونخبرك بالتاريخ المتوقع.\n\nلا نعطي اسمك أو رقمك لصاحب البناء أبدًا. إذا كان جدار مهددًا بالسقوط فابتعد واتصل بالرقم 110 أو 119.',
        conditions: 'يحق لأي شخص الإبلاغ باسمه أو دون اسم.',
        papers: 'لا شيء. نرجو ذكر المكان والصور ووقت البناء التقريبي.',
        where:
          'عبر الإنترنت أو الهاتف في أي ساعة. مكتب إدارة المدينة، 36 شارع تشانغدي، الضفة الشمالية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'الزيارة خلال يومي عمل والرد خلال 15 يوم عمل، وعند الإزالة بالقوة نخبرك بالتاريخ.',
        legalBasis: 'قانون التخطيط الحضري والريفي؛ لائحة تينغلان بشأن البناء المخالف.',
      },
    },
    phone: '0700-5551 2101',
    validFrom: '2025-01-01',
    reviewDate: '2027-01-31',
  },
  {
    slug: 'elevator-breakdown',
    departmentCode: 'market-regulation',
    categoryCode: 'housing',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '住宅电梯故障',
        questions: ['小区电梯坏了没人修找谁', '被困电梯里怎么办', '电梯经常坏怎么投诉'],
        summary:
          '有人被困，请按电梯里的报警按钮，或拨打轿厢里的救援电话，有人受伤拨打 120；不要扒门。维保人员 30 分钟内到场。电梯坏了没人修，请把小区、楼号告诉我们，24 小时内派人检查。',
        body: '电梯里都贴有编号和救援电话，报编号就能找到您。被困时请靠墙站好，等救援人员，不要扒门、不要跳。\n\n平时维修由物业负责，物业应当马上停用并贴出告示，写明修好的日期。超过告示日期没有修好，或者同一部电梯一个月坏三次以上，请告诉我们，检查员会到场查维保记录，必要时停用整改。\n\n大修或者更换的钱，可以从住宅专项维修资金里出，紧急情况可以走应急通道，不用等全体业主投票。楼里有老人、残疾人出行困难的，请一起说明，街道会安排帮助。',
        conditions: '本市住宅小区的居民；反映人不需要是业主。',
        papers: '不用证件；请提供小区、楼号、电梯编号和故障照片或视频。',
        where:
          '电话和网上全天受理；汀兰市市场监督管理局（南屿区和平路 45 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '救援和检查免费；维修费按物业合同和维修资金规定。',
        duration: '被困救援 30 分钟内到场；检查 24 小时内；答复 5 个工作日。',
        legalBasis: '《中华人民共和国特种设备安全法》；《汀兰市电梯安全管理办法》。',
      },
      en: {
        title: 'Lift broken in a residential building',
        questions: [
          'The lift is broken and nobody repairs it, who can help?',
          'What do I do if I am stuck in a lift?',
          'How do I complain about a lift that often breaks down?',
        ],
        summary:
          'If someone is stuck, press the alarm button or call the rescue number in the lift. If someone is hurt, call 120. Do not force the doors. Help comes within 30 minutes. If a lift stays broken, tell us the building. We check it within 24 hours.',
        body: 'Every lift shows a number and a rescue phone. Give the number and we know where you are. Stand against the wall and wait. Do not force the doors and do not jump.\n\nThe property company looks after repairs. It must stop the lift and put up a notice with the date when it will work again. If that date passes, or the same lift fails three times in a month, tell us. An inspector checks the records and can close the lift.\n\nBig repairs can be paid from the repair fund. Urgent ones need no vote. If an older or disabled person cannot get out, say so and the subdistrict will help.',
        conditions: 'You live in a residential building in Tinglan. You need not own the flat.',
        papers: 'None. Give the estate, building, lift number and a photo or video.',
        where:
          'By phone or online at any hour. Market Regulation Bureau, 45 Heping Road, South Isle, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Rescue and checks are free. Repairs are paid under the contract or from the repair fund.',
        duration: 'Rescue within 30 minutes; check within 24 hours; answer in 5 working days.',
        legalBasis: 'Special Equipment Safety Law; Tinglan Rules on Lift Safety.',
      },
      ar: {
        title: 'تعطّل المصعد في مبنى سكني',
        questions: [
          'المصعد معطّل ولا أحد يصلحه، من يساعدني؟',
          'ماذا أفعل إذا علقت في المصعد؟',
          'كيف أشتكي من مصعد يتعطل كثيرًا؟',
        ],
        summary:
          'إذا علق أحد فاضغط زر الإنذار أو اتصل برقم الإنقاذ داخل المصعد. وإن أصيب أحد فاتصل بـ120. لا تفتح الباب بالقوة. يصل الفنيون خلال 30 دقيقة. وإذا ظل المصعد معطلًا فأخبرنا باسم المبنى ونفحصه خلال 24 ساعة.',
        body: 'في كل مصعد رقم خاص ورقم هاتف للإنقاذ. اذكر رقم المصعد فنعرف مكانك. قف مستندًا إلى الجدار وانتظر، ولا تفتح الباب بالقوة ولا تقفز.\n\nالإصلاح مسؤولية شركة الإدارة، وعليها أن توقف المصعد وتعلّق إعلانًا بتاريخ عودته. إذا مضى هذا التاريخ أو تعطل المصعد نفسه ثلاث مرات في شهر فأخبرنا، ويراجع المفتش سجل الصيانة وقد يوقف المصعد.\n\nتُدفع الإصلاحات الكبيرة من صندوق صيانة المساكن، والعاجلة منها لا تحتاج إلى تصويت الملاك. إذا كان كبير سن أو شخص ذو إعاقة لا يستطيع الخروج فاذكر ذلك ليساعده مكتب الحي.',
        conditions: 'أن تسكن في مبنى سكني في تينغلان، ولا يشترط أن تملك الشقة.',
        papers: 'لا شيء. اذكر المجمّع والمبنى ورقم المصعد وأرسل صورة أو مقطعًا.',
        where:
          'بالهاتف أو عبر الإنترنت في أي ساعة. مكتب تنظيم السوق، 45 شارع هيبينغ، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'الإنقاذ والفحص مجانيان، والإصلاح حسب العقد أو من صندوق الصيانة.',
        duration: 'الإنقاذ خلال 30 دقيقة، والفحص خلال 24 ساعة، والرد خلال 5 أيام عمل.',
        legalBasis: 'قانون سلامة المعدات الخاصة؛ قواعد تينغلان لسلامة المصاعد.',
      },
    },
    phone: '0700-5551 2111',
    validFrom: '2025-05-01',
    reviewDate: '2027-05-01',
  },
  {
    slug: 'renovation-noise-hours',
    departmentCode: 'environment',
    categoryCode: 'environment',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '装修施工时间和噪声',
        questions: ['邻居装修几点才能停', '周末装修吵人找谁管', '装修噪音什么时间不允许'],
        summary:
          '居民楼装修，有噪声的活只能在工作日 8:00–12:00、14:00–18:00 做，周末和节假日、中考高考期间全天不许做。遇到违规装修，先找物业劝阻，不听的请告诉我们，执法人员 2 小时内到场。',
        body: '电钻、切割、敲墙都算有噪声的活。刷漆、装家具等声音小的活，可以在周末白天做，不影响邻居就行。装修前，业主要在物业登记，并把施工时间贴在楼道。\n\n被吵到时，请先给物业打电话。物业应当马上上门劝阻并记录。物业不管或者劝不住的，请告诉我们地址和楼层，执法人员会到现场，第一次教育改正，再犯的依法罚款。\n\n夜里 22:00 到早上 6:00 还在施工的，您也可以直接拨打 110。水管爆裂、漏气等紧急抢修不受时间限制。',
        conditions: '居民楼和商住楼里的装修；任何受影响的人都可以反映。',
        papers: '不用证件；请提供小区、楼号、楼层和时间，录音录像更好。',
        where:
          '电话和网上全天受理；汀兰市生态环境局（南屿区榕荫路 9 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '正在施工的 2 小时内到场；5 个工作日内答复。',
        legalBasis: '《中华人民共和国噪声污染防治法》；《汀兰市住宅装修管理规定》。',
      },
      en: {
        title: 'Renovation hours and noise',
        questions: [
          'Until what time may my neighbour renovate?',
          'Who stops noisy renovation at the weekend?',
          'When is drilling not allowed in a flat?',
        ],
        summary:
          'Noisy work in flats is allowed only on working days, 8:00–12:00 and 14:00–18:00. It is not allowed at weekends, on holidays or on school exam days. First ask the property company to stop it. If that fails, tell us. We come within 2 hours.',
        body: 'Drilling, cutting and breaking walls count as noisy work. Quiet work such as painting or putting up furniture is allowed on weekend days if it does not disturb others. Before work starts, the owner must tell the property company and put the hours up in the hallway.\n\nIf you are disturbed, call the property company first. It must go there and write it down. If this does not help, tell us the address and floor. We visit, give a warning the first time, and a fine the next time.\n\nFor work between 22:00 and 6:00 you can also call 110. Urgent repairs such as a burst pipe are allowed at any hour.',
        conditions: 'Renovation in residential or mixed buildings. Anyone who is disturbed can tell us.',
        papers: 'None. Give the estate, building, floor and time. A recording helps.',
        where:
          'By phone or online at any hour. Environment Bureau, 9 Rongyin Road, South Isle, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: 'Visit within 2 hours while the work goes on; answer in 5 working days.',
        legalBasis: 'Noise Pollution Prevention Law; Tinglan Rules on Home Renovation.',
      },
      ar: {
        title: 'أوقات أعمال التجديد والضوضاء',
        questions: [
          'حتى أي ساعة يحق لجاري أن يجدد بيته؟',
          'من يوقف ضوضاء التجديد في عطلة الأسبوع؟',
          'متى يُمنع استعمال المثقاب في الشقق؟',
        ],
        summary:
          'الأعمال المزعجة في الشقق مسموحة فقط في أيام العمل 8:00–12:00 و14:00–18:00، وممنوعة في عطلة الأسبوع والأعياد وأيام امتحانات المدارس. اطلب من شركة الإدارة إيقافها أولًا، فإن لم ينفع فأخبرنا ونحضر خلال ساعتين.',
        body: 'الثقب والقطع وهدم الجدران أعمال مزعجة. أما الأعمال الهادئة مثل الدهان وتركيب الأثاث فمسموحة في نهار العطلة إذا لم تزعج الجيران. قبل البدء يسجّل المالك العمل لدى شركة الإدارة ويعلّق المواعيد في الممر.\n\nإذا أزعجتك الضوضاء فاتصل بشركة الإدارة أولًا، وعليها أن تذهب إلى المكان وتدوّن ذلك. إن لم ينفع فأخبرنا بالعنوان والطابق، فنحضر ونعطي إنذارًا في المرة الأولى وغرامة إذا تكررت.\n\nإذا جرى العمل بين 22:00 و6:00 يمكنك الاتصال بالرقم 110 أيضًا. والإصلاح العاجل مثل انفجار أنبوب ماء مسموح في أي ساعة.',
        conditions: 'أعمال التجديد في المباني السكنية أو المختلطة. ويحق لكل من يتضرر أن يخبرنا.',
        papers: 'لا شيء. اذكر المجمّع والمبنى والطابق والوقت، والتسجيل يساعد.',
        where:
          'بالهاتف أو عبر الإنترنت في أي ساعة. مكتب البيئة، 9 شارع رونغين، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'نحضر خلال ساعتين ما دام العمل جاريًا، ونرد خلال 5 أيام عمل.',
        legalBasis: 'قانون الوقاية من التلوث الضوضائي؛ قواعد تينغلان لتجديد المساكن.',
      },
    },
    phone: '0700-5551 2112',
    validFrom: '2025-06-01',
    reviewDate: '2027-05-15',
  },
  {
    slug: 'water-bill-and-outage',
    departmentCode: 'water-supply',
    categoryCode: 'utilities',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '水费查询和停水',
        questions: ['水费怎么突然变多了', '今天停水什么时候来水', '水费怎么交怎么查'],
        summary:
          '水费每两个月一次，可在网上、银行或营业厅查和交。水费突然变多，先关紧龙头看水表是否还在转，再请供水公司免费上门查表。计划停水会提前 24 小时通知，突发停水请打 0700-5551 2114，全天有人接。',
        body: '居民用水分三档：每户每年 180 立方米以内每立方米 2.8 元，超过的部分分别是 3.6 元和 5.4 元。五口以上的家庭可以申请提高各档用量。\n\n水费异常时，请关上家里所有龙头，水表还在走，说明家里漏水；水表不走，请申请免费校表，结果不准的退多收的钱。漏水不是您的过错、修好后，可以申请减免一部分。\n\n计划停水会提前 24 小时在网上和楼道通知，写明恢复时间。超过 24 小时没有恢复的，供水公司派送水车。停水通知晚了或者没有通知，请告诉我们。',
        conditions: '本市自来水用户，包括租户和企业。',
        papers: '户号（账单上有）或地址；校表和改户名的带身份证，企业带营业执照。',
        where: '汀兰供水公司营业厅（南屿区榕荫路 17 号），每天 8:30–17:30；电话和网上全天 24 小时。',
        fee: '查表、校表免费；水费按三档水价。',
        duration: '上门查表 2 个工作日；校表 5 个工作日；突发停水 2 小时内告知恢复时间。',
        legalBasis: '《城市供水条例》；《汀兰市供水用水条例》。',
      },
      en: {
        title: 'Water bills and water cuts',
        questions: [
          'Why is my water bill so high?',
          'When will the water come back today?',
          'How do I check and pay my water bill?',
        ],
        summary:
          'Bills come every two months. You can check and pay online, at a bank or at the hall. If your bill jumps, close all taps and look at the meter, then ask us for a free check. Planned cuts are announced 24 hours before. Sudden cuts: 0700-5551 2114, day and night.',
        body: 'Water costs 2.8 yuan a cubic metre up to 180 a year, then 3.6 and 5.4 yuan. Families of five or more can ask for higher limits.\n\nIf the bill looks wrong, close all taps. If the meter still turns, there is a leak in your home. If it stands still, ask for a free meter test. If the meter is wrong, you get the money back. After you repair a hidden leak you can ask for a lower bill.\n\nPlanned cuts are announced online and in the hallway, with the time when water comes back. If it takes more than 24 hours, we send water trucks. If nobody told you, please tell us.',
        conditions: 'You use tap water in Tinglan, also as a tenant or a company.',
        papers:
          'Customer number from the bill, or the address. For a meter test or a change of name, your ID card; companies bring the business licence.',
        where:
          'Water Supply Company hall, 17 Rongyin Road, South Isle, every day 8:30–17:30. Phone and website day and night.',
        fee: 'Checks and meter tests are free. Water is paid at the three prices.',
        duration:
          'Home check 2 working days; meter test 5 working days; for a sudden cut we tell you within 2 hours when water returns.',
        legalBasis: 'Urban Water Supply Regulations; Tinglan Regulations on Water Supply and Use.',
      },
      ar: {
        title: 'فاتورة الماء وانقطاعه',
        questions: [
          'لماذا ارتفعت فاتورة الماء فجأة؟',
          'متى يعود الماء اليوم؟',
          'كيف أعرف فاتورة الماء وأدفعها؟',
        ],
        summary:
          'تصدر الفاتورة كل شهرين، وتدفعها عبر الإنترنت أو المصرف أو الصالة. إذا ارتفعت فأغلق الصنابير وانظر إلى العداد ثم اطلب فحصًا مجانيًا. نعلن عن القطع المقرر قبل 24 ساعة. للقطع المفاجئ: 0700-5551 2114 ليلًا ونهارًا.',
        body: 'سعر المتر المكعب 2.8 يوان حتى 180 مترًا في السنة، ثم 3.6 ثم 5.4 يوان. ويمكن للأسرة من خمسة أفراد أو أكثر طلب حد أعلى.\n\nإذا بدت الفاتورة خاطئة فأغلق كل الصنابير. إن ظل العداد يدور فهناك تسرب في بيتك. وإن توقف فاطلب فحص العداد مجانًا، وإذا ثبت أنه غير دقيق نعيد إليك الزيادة. وبعد إصلاح تسرب خفي يمكنك طلب تخفيض الفاتورة.\n\nنعلن عن القطع المقرر على الإنترنت وفي مدخل المبنى مع وقت عودة الماء. إذا زاد القطع على 24 ساعة نرسل سيارات ماء. وإذا لم يصلك إعلان فأخبرنا.',
        conditions: 'أن تستعمل ماء الشبكة في تينغلان، ولو كنت مستأجرًا أو شركة.',
        papers:
          'رقم المشترك من الفاتورة أو العنوان. لفحص العداد أو تغيير الاسم بطاقة الهوية، وللشركة الرخصة التجارية.',
        where:
          'صالة شركة المياه، 17 شارع رونغين، الجزيرة الجنوبية، كل يوم 8:30–17:30. الهاتف والموقع ليلًا ونهارًا.',
        fee: 'الفحص وقياس العداد مجانيان، والماء حسب الشرائح الثلاث.',
        duration:
          'الفحص في البيت خلال يومي عمل، وفحص العداد خلال 5 أيام عمل، وفي القطع المفاجئ نخبرك خلال ساعتين بوقت العودة.',
        legalBasis: 'لائحة إمداد المدن بالماء؛ لائحة تينغلان للمياه.',
      },
    },
    phone: '0700-5551 2114',
    validFrom: '2026-01-01',
    reviewDate: '2027-01-10',
  },
];
