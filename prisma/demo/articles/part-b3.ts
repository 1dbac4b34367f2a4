import type { DemoArticle } from '../types';

/** Health services nearest to home: vaccination, check-ups and family doctors. */
export const healthArticles: DemoArticle[] = [
  {
    slug: 'child-vaccination',
    departmentCode: 'health',
    categoryCode: 'health',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '孩子打疫苗怎么预约',
        questions: ['宝宝打疫苗去哪里', '外地孩子能在汀兰打疫苗吗', '预防接种证丢了怎么补'],
        summary:
          '孩子出生后一个月内，到居住地的社区卫生服务中心办预防接种证，按证上的日期打疫苗。国家免疫规划疫苗全部免费，外地户籍和外国孩子一样。请提前在“汀兰民生”网或打电话预约。',
        body: '在医院出生的宝宝，第一针通常在医院打。之后的针，到家附近的接种门诊打，不看户口。请把接种证收好，上幼儿园和小学都要查验。\n\n打针前，请告诉医生孩子最近有没有发烧、过敏或吃药。打完后在现场坐 30 分钟再走。回家后轻微发热、打针处红肿比较常见；如果高烧不退或呼吸困难，马上拨打 120。\n\n漏打的可以补打，不用从头开始。接种证丢了，带身份证明到原门诊，当场补发。自费疫苗由您自愿选择，价格在门诊公示。',
        conditions: '居住在汀兰市的 0 至 6 岁儿童，包括外地户籍和外国儿童。',
        papers: '出生医学证明；父亲或母亲的身份证或护照；已经有接种证的带上接种证。',
        where:
          '居住地的社区卫生服务中心。桥头：北岸区芦花巷 15 号；和平：南屿区和平路 90 号。接种时间：周一至周六 8:00–11:30，周二、周四下午 14:00–16:30。',
        fee: '免疫规划疫苗免费；自费疫苗按公示价格收费。',
        duration: '约 1 小时，包括打针后观察的 30 分钟。',
        legalBasis: '《中华人民共和国疫苗管理法》第四十七、四十九条。',
      },
      en: {
        title: 'Vaccination for children',
        questions: [
          'Where can my baby be vaccinated?',
          'Can a child from elsewhere get vaccines in Tinglan?',
          'I lost my child’s vaccination book',
        ],
        summary:
          'Within a month of birth, get a vaccination book at the health centre near your home and come on the dates in it. Vaccines in the national plan are free, also for children from other cities and countries. Please book on the Tinglan Minsheng website or by phone.',
        body: 'Babies born in hospital usually get the first dose there. Later doses are given at the clinic near your home, wherever you are registered. Keep the book safe. Nurseries and schools ask for it.\n\nTell the doctor if your child has had a fever, an allergy or medicine. Stay 30 minutes afterwards. A mild fever or a sore spot is common. If a high fever does not go down, or your child finds it hard to breathe, call 120 at once.\n\nMissed doses can be caught up without starting again. A lost book is replaced while you wait. Other vaccines are your choice, and prices are on the wall.',
        conditions:
          'Children up to 6 who live in Tinglan, including children from other cities and countries.',
        papers: 'Birth certificate; ID card or passport of one parent; the vaccination book if you have one.',
        where:
          'The community health centre near your home. Qiaotou: 15 Luhua Lane, North Bank. Heping: 90 Heping Road, South Isle. Monday to Saturday 8:00–11:30; also Tuesday and Thursday 14:00–16:30.',
        fee: 'Free for vaccines in the national plan; others at the price shown.',
        duration: 'About one hour, with 30 minutes of rest after the dose.',
        legalBasis: 'Vaccine Administration Law, articles 47 and 49.',
      },
      ar: {
        title: 'تطعيم الأطفال',
        questions: [
          'أين أطعّم طفلي؟',
          'هل يُطعّم الطفل القادم من مكان آخر في تينغلان؟',
          'ضاع دفتر تطعيم طفلي، ماذا أفعل؟',
        ],
        summary:
          'خلال شهر من الولادة استخرج دفتر التطعيم من المركز الصحي القريب من بيتك، واحضر في المواعيد المكتوبة فيه. لقاحات الخطة الوطنية مجانية، حتى للأطفال من مدن وبلدان أخرى. احجز على موقع «تينغلان مينشنغ» أو بالهاتف.',
        body: 'يأخذ المولود في المستشفى جرعته الأولى هناك عادةً. أما الجرعات التالية ففي العيادة القريبة من بيتك، أيًا كان مكان تسجيلك. احفظ الدفتر جيدًا، فالحضانة والمدرسة تطلبانه.\n\nأخبر الطبيب إذا أصيب طفلك بحمى أو حساسية أو تناول دواء. وابقَ 30 دقيقة بعد الجرعة. الحمى الخفيفة أو الألم في موضع الإبرة أمر شائع. أما إذا استمرت الحمى الشديدة أو صعب التنفس فاتصل فورًا بالرقم 120.\n\nالجرعات الفائتة تُستكمل دون البدء من جديد. والدفتر الضائع يُستبدل فورًا. اللقاحات الأخرى اختيارية وأسعارها معلنة في العيادة.',
        conditions: 'الأطفال حتى سن 6 سنوات المقيمون في تينغلان، ومنهم القادمون من مدن وبلدان أخرى.',
        papers: 'شهادة الميلاد؛ بطاقة هوية أحد الوالدين أو جواز سفره؛ دفتر التطعيم إن وُجد.',
        where:
          'المركز الصحي القريب من بيتك. تشياوتو: 15 زقاق لوهوا، الضفة الشمالية. هيبينغ: 90 شارع هيبينغ، الجزيرة الجنوبية. من الاثنين إلى السبت من 8:00 إلى 11:30، والثلاثاء والخميس أيضًا من 14:00 إلى 16:30.',
        fee: 'لقاحات الخطة الوطنية مجانية، والأخرى بالسعر المعلن.',
        duration: 'نحو ساعة، منها 30 دقيقة للراحة بعد الجرعة.',
        legalBasis: 'قانون إدارة اللقاحات، المادتان 47 و49.',
      },
    },
    phone: '0700-5551 2108',
    validFrom: '2025-04-01',
    reviewDate: '2027-04-01',
  },
  {
    slug: 'food-worker-health-certificate',
    departmentCode: 'health',
    categoryCode: 'health',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '餐饮从业人员健康证怎么办',
        questions: ['健康证去哪里办', '办健康证要钱吗', '健康证多久能拿到'],
        summary:
          '从事餐饮、食品加工销售的人，上岗前要办健康证，有效期一年。带身份证到指定体检机构，免费体检，5 个工作日出证，电子证同样有效。先预约，早上体检不用空腹。',
        body: '体检包括问诊、抽血、胸片和肠道检查，大约 40 分钟。怀孕或备孕的，请先告诉医生，可以不拍胸片。\n\n结果合格的，您会收到短信，在“汀兰民生”网上下载电子健康证，换单位也能接着用。查出痢疾、伤寒、甲型或戊型病毒性肝炎、活动性肺结核等疾病的，治好之前不能接触直接入口的食品，可以先做其他岗位。\n\n健康证每年办一次，请在到期前一个月预约。单位不能扣押您的健康证，也不能让您交押金。',
        conditions: '在汀兰市从事或准备从事接触直接入口食品工作的人，满 16 周岁。',
        papers: '身份证、护照或居住证。',
        where: '汀兰市疾病预防控制中心体检部，北岸区兰溪大道 72 号一楼。周一至周六 8:00–11:00，节假日休息。',
        fee: '免费；补打纸质证 5 元。',
        duration: '体检约 40 分钟，5 个工作日出证。',
        legalBasis: '《中华人民共和国食品安全法》第四十五条。',
      },
      en: {
        title: 'Health certificate for food workers',
        questions: [
          'Where do I get a health certificate for restaurant work?',
          'Does a food worker health certificate cost money?',
          'How long does a health certificate take?',
        ],
        summary:
          'If you cook, make or sell food, you need a health certificate before you start. It lasts one year. Book, bring your ID card to the check-up centre, and the check is free. The certificate is ready in 5 working days. You may eat before the check.',
        body: 'The check takes about 40 minutes: some questions, a blood test, a chest X-ray and a gut test. If you are or may be pregnant, tell the doctor first and skip the X-ray.\n\nIf all is well, you get a text message and download the certificate from the Tinglan Minsheng website. You can keep using it if you change jobs. With an illness such as dysentery, typhoid, hepatitis A or E, or open tuberculosis, you may not touch ready-to-eat food until you are well, but you can do other work.\n\nRenew it each year, in the last month. Your employer may not keep it or ask for a deposit.',
        conditions: 'Anyone aged 16 or over who works, or will work, with ready-to-eat food in Tinglan.',
        papers: 'ID card, passport or residence permit.',
        where:
          'Check-up Department, Tinglan Centre for Disease Control, ground floor, 72 Lanxi Avenue, North Bank. Monday to Saturday 8:00–11:00, closed on public holidays.',
        fee: 'Free; a new paper copy costs 5 yuan.',
        duration: 'About 40 minutes for the check; the certificate comes within 5 working days.',
        legalBasis: 'Food Safety Law, article 45.',
      },
      ar: {
        title: 'الشهادة الصحية للعاملين في الأغذية',
        questions: [
          'أين أستخرج الشهادة الصحية للعمل في مطعم؟',
          'هل الشهادة الصحية للعاملين في الأغذية مجانية؟',
          'كم يستغرق استخراج الشهادة الصحية؟',
        ],
        summary:
          'إذا كنت تطبخ الطعام أو تصنعه أو تبيعه فأنت تحتاج إلى شهادة صحية قبل بدء العمل، ومدتها سنة. احجز موعدًا وأحضر بطاقة الهوية إلى مركز الفحص. الفحص مجاني وتصدر الشهادة خلال 5 أيام عمل. يمكنك أن تأكل قبل الفحص.',
        body: 'يستغرق الفحص نحو 40 دقيقة: أسئلة وتحليل دم وأشعة للصدر وفحص للأمعاء. إذا كنتِ حاملًا أو قد تكونين حاملًا فأخبري الطبيب أولًا ولا تُجرى الأشعة.\n\nإذا كانت النتيجة سليمة تصلك رسالة قصيرة وتنزّل الشهادة من موقع «تينغلان مينشنغ»، وتبقى صالحة إذا غيّرت عملك. مع أمراض مثل الزحار أو التيفوئيد أو التهاب الكبد A أو E أو السل النشط لا يجوز لمس الطعام الجاهز حتى الشفاء، ويمكن القيام بعمل آخر.\n\nجدّد الشهادة كل سنة في شهرها الأخير. ولا يجوز لصاحب العمل أن يحتفظ بها أو يطلب تأمينًا ماليًا.',
        conditions: 'كل من بلغ 16 سنة ويعمل أو سيعمل في تينغلان مع طعام جاهز للأكل.',
        papers: 'بطاقة الهوية أو جواز السفر أو بطاقة الإقامة.',
        where:
          'قسم الفحوص في مركز مكافحة الأمراض في تينغلان، الطابق الأرضي، 72 جادة لانشي، الضفة الشمالية. من الاثنين إلى السبت من 8:00 إلى 11:00، ويُغلق في العطل الرسمية.',
        fee: 'مجانًا؛ والنسخة الورقية البديلة بـ 5 يوانات.',
        duration: 'الفحص نحو 40 دقيقة، وتصدر الشهادة خلال 5 أيام عمل.',
        legalBasis: 'قانون سلامة الأغذية، المادة 45.',
      },
    },
    phone: '0700-5551 2108',
    validFrom: '2025-05-01',
    reviewDate: '2027-05-01',
  },
  {
    slug: 'family-doctor',
    departmentCode: 'health',
    categoryCode: 'health',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '怎么签约家庭医生',
        questions: ['家庭医生怎么签约', '签约家庭医生有什么好处', '老人行动不便能上门看病吗'],
        summary:
          '带身份证到家附近的社区卫生服务中心，或在“汀兰民生”网上选一位医生，就能签约家庭医生，一年一签，基础服务免费。签约后可以电话咨询、优先转诊，慢性病一次最多开 12 周的药。',
        body: '家庭医生是一个小团队，有医生、护士和公共卫生人员。您有不舒服，先打电话或在网上问；需要去大医院的，由医生帮您转诊，大医院给签约居民留有号源。\n\n老人、孕产妇、儿童、残疾人，以及高血压、糖尿病等慢性病患者优先签约，每年有一次免费健康评估。行动不便的，可以预约上门换药、护理，只收规定的服务费。\n\n对医生不满意，可以随时换一位。签约不影响您到别的医院看病。突发重病请直接拨打 120。',
        conditions: '在汀兰市居住半年以上的居民，不看户口。',
        papers: '身份证或社保卡；为家人代签的，带家人的证件。',
        where:
          '居住地的社区卫生服务中心。桥头：北岸区芦花巷 15 号；和平：南屿区和平路 90 号。周一至周六 8:00–12:00、14:00–17:30。',
        fee: '基础服务免费；上门服务按规定收费，医保可以报销一部分。',
        duration: '当场签约，有效期一年。',
        legalBasis: '《中华人民共和国基本医疗卫生与健康促进法》第三十一条。',
      },
      en: {
        title: 'Sign up with a family doctor',
        questions: [
          'How do I get a family doctor?',
          'What does a family doctor do for me?',
          'Can a doctor visit an older person at home?',
        ],
        summary:
          'Bring your ID card to the health centre near your home, or choose a doctor on the Tinglan Minsheng website. You sign for one year and basic care is free. You can ask by phone, get faster referrals and up to 12 weeks of medicine for a long-term illness.',
        body: 'Your family doctor is a small team of a doctor, a nurse and a health worker. If you feel unwell, call or write to them first. If you need a big hospital, they refer you, and places are kept for you.\n\nOlder people, pregnant women, children, disabled people and those with high blood pressure or diabetes come first. They get a free health review each year. If you cannot leave home, you can book a visit for care or dressings at a set price.\n\nYou can change your doctor at any time and still use any hospital. For sudden serious illness, call 120.',
        conditions: 'You have lived in Tinglan for at least six months, wherever you are registered.',
        papers: 'ID card or social security card. To sign for a relative: their card.',
        where:
          'The community health centre near your home. Qiaotou: 15 Luhua Lane, North Bank. Heping: 90 Heping Road, South Isle. Monday to Saturday 8:00–12:00 and 14:00–17:30.',
        fee: 'Basic care is free; home visits have a set price, partly paid by insurance.',
        duration: 'Done on the spot, for one year.',
        legalBasis: 'Law on Basic Medical and Health Care and Health Promotion, article 31.',
      },
      ar: {
        title: 'الاشتراك مع طبيب الأسرة',
        questions: [
          'كيف أحصل على طبيب أسرة؟',
          'ماذا يقدم لي طبيب الأسرة؟',
          'هل يزور الطبيب كبار السن في البيت؟',
        ],
        summary:
          'أحضر بطاقة هويتك إلى المركز الصحي القريب من بيتك، أو اختر طبيبًا على موقع «تينغلان مينشنغ». الاشتراك لسنة والخدمة الأساسية مجانية. تسأل بالهاتف، وتُحال إلى المستشفى أسرع، وتحصل على دواء يكفي 12 أسبوعًا للمرض المزمن.',
        body: 'طبيب الأسرة فريق صغير من طبيب وممرض وعامل صحي. إذا شعرت بتعب فاتصل بهم أو اكتب إليهم أولًا. وإذا احتجت إلى مستشفى كبير أحالوك إليه، ولك فيه مواعيد محجوزة.\n\nالأولوية لكبار السن والحوامل والأطفال وذوي الإعاقة ومرضى الضغط والسكري، ولهم تقييم صحي مجاني كل سنة. ومن لا يستطيع الخروج يمكنه حجز زيارة منزلية للعناية أو تغيير الضمادات بسعر محدد.\n\nيمكنك تغيير طبيبك في أي وقت، ويبقى لك أن تراجع أي مستشفى. عند المرض المفاجئ الخطير اتصل بالرقم 120.',
        conditions: 'تسكن في تينغلان منذ ستة أشهر على الأقل، أيًا كان مكان تسجيلك.',
        papers: 'بطاقة الهوية أو بطاقة الضمان الاجتماعي. وللاشتراك عن قريب: بطاقته.',
        where:
          'المركز الصحي القريب من بيتك. تشياوتو: 15 زقاق لوهوا، الضفة الشمالية. هيبينغ: 90 شارع هيبينغ، الجزيرة الجنوبية. من الاثنين إلى السبت من 8:00 إلى 12:00 ومن 14:00 إلى 17:30.',
        fee: 'الخدمة الأساسية مجانية؛ وللزيارات المنزلية سعر محدد يغطي التأمين جزءًا منه.',
        duration: 'فورًا، لمدة سنة.',
        legalBasis: 'قانون الرعاية الطبية والصحية الأساسية وتعزيز الصحة، المادة 31.',
      },
    },
    phone: '0700-5551 2108',
    validFrom: '2025-07-01',
    reviewDate: '2027-07-01',
  },
];
