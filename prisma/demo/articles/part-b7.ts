import type { DemoArticle } from '../types';
import { consumerCounter, taxHall } from './part-b-places';

/** Buying and selling: refunds, food past its date, a business of one's own, taxes and invoices. */
export const marketArticles: DemoArticle[] = [
  {
    slug: 'consumer-refund-dispute',
    departmentCode: 'market-regulation',
    categoryCode: 'market',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '商家不退款怎么投诉',
        questions: ['买了东西不给退怎么办', '网购七天能退货吗', '预付卡商家关门了找谁'],
        summary:
          '先找商家协商，谈不成就拨打 12345 或到窗口投诉，免费。带上付款记录和商品照片，写清您要退多少钱。7 个工作日内答复是否受理，受理后 45 个工作日内调解完。网购多数商品 7 天内可以无理由退货。',
        body: '商品有质量问题的，收到后 7 天内可以要求退货，运费由商家出。网购没有质量问题、也没有用过的，7 天内同样能退，退货运费由您承担；定做的、鲜活易腐的、拆封的软件等除外。\n\n请保留付款记录、聊天记录和商品照片，不要把实物扔掉。投诉后，工作人员会联系您和商家，组织调解。商家在外地的，我们转给商家所在地处理，并告诉您转到了哪里。\n\n调解不成的，您可以向法院起诉。办卡后商家关门的，请尽早登记，人数较多时会合并处理。',
        conditions:
          '为生活需要买商品或服务的消费者；商家在汀兰市，或者平台在汀兰市。投诉应在知道权益受损后三年内提出。',
        papers: '姓名和联系电话；商家名称和地址；付款记录；商品照片或合同；您的要求。',
        where: consumerCounter['zh-CN'],
        fee: '免费',
        duration: '7 个工作日内答复是否受理，受理后 45 个工作日内调解完。',
        legalBasis: '《中华人民共和国消费者权益保护法》第二十四、二十五、四十六条。',
      },
      en: {
        title: 'When a shop will not give your money back',
        questions: [
          'The shop will not give me a refund',
          'Can I return something I bought online in seven days?',
          'The gym closed and kept my membership money',
        ],
        summary:
          'Talk to the shop first. If that fails, complain to 12345 or at the counter, free. Have your proof of payment and photos, and say how much you want back. You hear within 7 working days if we take it, and we mediate within 45 more. Most online goods can be returned in 7 days.',
        body: 'If something is faulty, you can return it within 7 days of getting it, and the shop pays the postage. Things bought online that are not faulty and not used can also go back within 7 days, but you pay the postage. This does not cover made-to-order goods, fresh food or opened software.\n\nKeep the receipt, the messages and photos, and do not throw the goods away. We talk to you and the shop and try to find an agreement. If the shop is in another city, we pass it on and tell you where.\n\nIf there is no agreement, you can go to court. If a shop closed with your prepaid money, sign up early.',
        conditions:
          'You bought goods or a service for yourself; the shop or the platform is in Tinglan; you complain within three years.',
        papers:
          'Name and phone number; name and address of the shop; proof of payment; photos or contract; what you ask for.',
        where: consumerCounter.en,
        fee: 'Free',
        duration: 'Answer within 7 working days; mediation within 45 working days after that.',
        legalBasis: 'Law on the Protection of Consumer Rights, articles 24, 25 and 46.',
      },
      ar: {
        title: 'إذا رفض المتجر رد مالك',
        questions: [
          'المتجر يرفض رد المال، ماذا أفعل؟',
          'هل أستطيع إرجاع ما اشتريته عبر الإنترنت خلال سبعة أيام؟',
          'أغلق النادي الرياضي وأخذ مال الاشتراك',
        ],
        summary:
          'تحدث مع المتجر أولًا. إذا لم ينجح ذلك فاشتكِ إلى 12345 أو في المكتب مجانًا، ومعك إثبات الدفع والصور والمبلغ الذي تطلبه. نرد خلال 7 أيام عمل ثم نتوسط خلال 45 يوم عمل. معظم ما يُشترى عبر الإنترنت يُرجع خلال 7 أيام.',
        body: 'إذا كان في السلعة عيب يمكنك إرجاعها خلال 7 أيام من استلامها، ويدفع المتجر أجرة الشحن. وما اشتريته عبر الإنترنت بلا عيب ولم تستعمله يُرجع أيضًا خلال 7 أيام، لكنك تدفع الشحن. ولا يشمل ذلك ما صُنع بطلبك والطعام الطازج والبرامج المفتوحة.\n\nاحتفظ بالإيصال والرسائل والصور ولا ترمِ السلعة. نتحدث معك ومع المتجر ونسعى إلى اتفاق. وإذا كان المتجر في مدينة أخرى حوّلنا الشكوى وأخبرناك إلى أين.\n\nإذا لم يتم الاتفاق يمكنك اللجوء إلى المحكمة. وإذا أغلق متجر ومعه مالك المدفوع مقدمًا فسجّل مبكرًا.',
        conditions: 'اشتريت سلعة أو خدمة لنفسك؛ المتجر أو المنصة في تينغلان؛ وتشتكي خلال ثلاث سنوات.',
        papers: 'الاسم ورقم الهاتف؛ اسم المتجر وعنوانه؛ إثبات الدفع؛ الصور أو العقد؛ ما تطلبه.',
        where: consumerCounter.ar,
        fee: 'مجانًا',
        duration: 'الرد خلال 7 أيام عمل، ثم الوساطة خلال 45 يوم عمل.',
        legalBasis: 'قانون حماية حقوق المستهلك، المواد 24 و25 و46.',
      },
    },
    phone: '0700-5551 2111',
    validFrom: '2025-03-15',
    reviewDate: '2027-03-15',
  },
  {
    slug: 'expired-food-report',
    departmentCode: 'market-regulation',
    categoryCode: 'market',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '买到过期食品怎么举报',
        questions: ['超市卖过期食品找谁', '吃了过期食品怎么赔偿', '外卖有异物怎么投诉'],
        summary:
          '请保留食品、包装和小票，拨打 12345 或在网上举报，身份保密。15 个工作日内告诉您是否立案。您还可以要求商家退款，并赔偿价款的十倍，不足 1,000 元的按 1,000 元。身体不适先就医或拨打 120。',
        body: '发现过期食品，先拍下生产日期、保质期、货架和小票，不要拆开没打开的包装。食品放在冰箱里留好，方便检验。\n\n举报时写清店名、地址、购买时间和商品名称。执法人员会到现场检查同批次食品。查实的，下架、罚款，情节严重的吊销许可证。举报查实的，还可以按规定领取奖励。\n\n赔偿是另外一件事，您可以和商家协商，也可以请我们调解。吃坏肚子的，留好病历和发票，医药费也可以要求商家赔。食品里有异物的，办法相同。',
        conditions: '任何人都可以举报，可以不留姓名；要求赔偿的，应当是购买人或受害人。',
        papers: '食品和包装；小票或付款记录；照片或视频；就医的带病历和发票。',
        where: consumerCounter['zh-CN'],
        fee: '免费',
        duration: '24 小时内到现场检查，15 个工作日内告诉您是否立案。',
        legalBasis: '《中华人民共和国食品安全法》第三十四、一百四十八条。',
      },
      en: {
        title: 'Report food past its date',
        questions: [
          'A supermarket sells expired food, who do I tell?',
          'I ate expired food, can I get compensation?',
          'I found something in my takeaway food',
        ],
        summary:
          'Keep the food, the pack and the receipt, and tell 12345 by phone or online. We keep your name secret and tell you within 15 working days if we open a case. You can also ask the shop for your money and ten times the price, at least 1,000 yuan. If you feel ill, see a doctor or call 120.',
        body: 'Take photos of the dates, the shelf and the receipt. Do not open packs that are still closed. Keep the food in the fridge so that it can be tested.\n\nTell us the shop, the address, when you bought it and what it is. Inspectors go there and check the same goods. If you are right, the food is taken away and the shop is fined, or loses its licence in a bad case. You may get a reward.\n\nCompensation is a separate matter. Talk to the shop or ask us to mediate. If you were ill, keep the medical record and bills; the shop must pay those too. The same goes for things found in food.',
        conditions:
          'Anyone can report, also without a name. Only the buyer or the person harmed can ask for compensation.',
        papers:
          'The food and its pack; receipt or payment record; photos or video; medical record and bills if you were ill.',
        where: consumerCounter.en,
        fee: 'Free',
        duration: 'Inspectors go there within 24 hours; you hear within 15 working days if a case is opened.',
        legalBasis: 'Food Safety Law, articles 34 and 148.',
      },
      ar: {
        title: 'الإبلاغ عن طعام منتهي الصلاحية',
        questions: [
          'متجر يبيع طعامًا منتهي الصلاحية، من أخبر؟',
          'أكلت طعامًا منتهي الصلاحية، هل لي تعويض؟',
          'وجدت شيئًا غريبًا في وجبة التوصيل',
        ],
        summary:
          'احتفظ بالطعام والعبوة والإيصال، وأخبر 12345 هاتفيًا أو عبر الإنترنت. نحفظ سرية اسمك ونخبرك خلال 15 يوم عمل هل فُتحت قضية. ولك أن تطلب من المتجر مالك وعشرة أضعاف الثمن، بما لا يقل عن 1,000 يوان. إذا مرضت فراجع الطبيب أو اتصل بـ 120.',
        body: 'صوّر التواريخ والرف والإيصال. لا تفتح العبوات المغلقة. احفظ الطعام في الثلاجة ليمكن فحصه.\n\nأخبرنا باسم المتجر وعنوانه ووقت الشراء واسم السلعة. يذهب المفتشون ويفحصون السلع نفسها. إذا ثبت الأمر سُحب الطعام وغُرّم المتجر، وقد يفقد رخصته في الحالات الخطيرة. وقد تحصل على مكافأة.\n\nالتعويض أمر مستقل. تحدث مع المتجر أو اطلب منا الوساطة. إذا مرضت فاحتفظ بالتقرير الطبي والفواتير، فعلى المتجر أن يدفعها أيضًا. وينطبق الأمر نفسه على الأشياء الغريبة في الطعام.',
        conditions: 'يحق لأي شخص الإبلاغ، ولو دون ذكر اسمه. أما التعويض فيطلبه المشتري أو المتضرر.',
        papers: 'الطعام وعبوته؛ الإيصال أو إثبات الدفع؛ صور أو فيديو؛ التقرير الطبي والفواتير إذا مرضت.',
        where: consumerCounter.ar,
        fee: 'مجانًا',
        duration: 'يذهب المفتشون خلال 24 ساعة، ونخبرك خلال 15 يوم عمل هل فُتحت قضية.',
        legalBasis: 'قانون سلامة الأغذية، المادتان 34 و148.',
      },
    },
    phone: '0700-5551 2111',
    validFrom: '2025-03-15',
    reviewDate: '2027-03-15',
  },
  {
    slug: 'business-licence-application',
    departmentCode: 'market-regulation',
    categoryCode: 'business',
    audience: 'enterprise',
    texts: {
      'zh-CN': {
        title: '营业执照怎么办',
        questions: ['开公司怎么注册', '个体户营业执照要带什么', '办营业执照要多少钱'],
        summary:
          '个体户和公司都可以在“汀兰民生”网或窗口申请营业执照，不收费。想好名称、经营范围和地址，带身份证和房屋使用证明，材料齐全的当场发照，最长 3 个工作日。刻章、税务和社保可以一次办完。',
        body: '第一步，在网上查名称有没有重复，选好经营范围。第二步，填写申请，所有股东用手机实名签字。第三步，领照，纸质和电子执照效力相同，可以邮寄。首套四枚公章免费。\n\n家里的房子也可以登记，要有利害关系的业主同意；集中办公区的地址由园区出证明。开餐馆、药店、幼儿园等，领执照后还要办许可，才能开门营业。\n\n有限责任公司的注册资本，要在成立后五年内交足，请按实际能力填写。执照不需要年审，每年 1 月至 6 月在网上报送年报即可。',
        conditions: '年满 18 周岁、有经营场所的个人或企业；名称、经营范围符合规定。外国投资者也可以申请。',
        papers: '申请人和股东身份证；房产证或租房合同；公司另交章程。外国投资者带经认证的主体资格证明。',
        where:
          '汀兰市企业开办窗口，南屿区和平路 45 号二楼。工作日 9:00–12:00、13:30–17:30。网上申请全天可以提交。',
        fee: '免费，首套公章也免费。',
        duration: '材料齐全的当场发照，最长 3 个工作日。',
        legalBasis: '《中华人民共和国市场主体登记管理条例》第十九条；《中华人民共和国公司法》第四十七条。',
      },
      en: {
        title: 'Apply for a business licence',
        questions: [
          'How do I register a company?',
          'What papers does a small shop need for a business licence?',
          'How much does a business licence cost?',
        ],
        summary:
          'Sole traders and companies can apply on the Tinglan Minsheng website or at the counter, free. Choose a name, a line of business and an address, and bring ID cards and proof of the premises. With all papers you get the licence on the spot, or within 3 working days.',
        body: 'First check online that your name is free and choose your line of business. Then fill in the form; all owners sign on their phones. Then collect your licence or have it posted. Paper and electronic licences count the same. Your first four seals are free, and tax and social insurance are set up with it.\n\nYou can register at home if the neighbours concerned agree. A restaurant, pharmacy or nursery also needs a permit before it opens.\n\nOwners of a limited company must pay in the capital within five years, so name a sum you can pay. You only report once a year online, from January to June.',
        conditions:
          'A person of 18 or over, or a company, with premises and a name and line of business that the rules allow. Foreign investors can apply too.',
        papers:
          'ID cards of the applicant and owners; proof of ownership or rental contract; articles of association for a company. Foreign investors: certified proof of who they are.',
        where:
          'Tinglan Business Start-Up Desk, one floor up, 45 Heping Road, South Isle. Working days 9:00–12:00 and 13:30–17:30. Apply online at any time.',
        fee: 'Free, with the first set of seals.',
        duration: 'On the spot with all papers; at most 3 working days.',
        legalBasis: 'Regulation on the Registration of Market Entities, article 19; Company Law, article 47.',
      },
      ar: {
        title: 'طلب رخصة عمل تجاري',
        questions: ['كيف أسجّل شركة؟', 'ما الأوراق المطلوبة لرخصة متجر صغير؟', 'كم تكلفة رخصة العمل التجاري؟'],
        summary:
          'يمكن للأفراد والشركات التقديم مجانًا على موقع «تينغلان مينشنغ» أو في المكتب. اختر الاسم والنشاط والعنوان، وأحضر بطاقات الهوية وإثبات المكان. إذا اكتملت الأوراق صدرت الرخصة فورًا، أو خلال 3 أيام عمل على الأكثر.',
        body: 'تحقق أولًا عبر الإنترنت أن الاسم متاح واختر النشاط. ثم املأ الطلب ويوقّع كل الشركاء بهواتفهم. ثم استلم الرخصة أو اطلب إرسالها بالبريد. الرخصة الورقية والإلكترونية متساويتان. الأختام الأربعة الأولى مجانية، ويُفتح معها ملف الضرائب والتأمين الاجتماعي.\n\nيمكنك التسجيل في بيتك إذا وافق الجيران المعنيون. أما المطعم والصيدلية والحضانة فتحتاج أيضًا إلى تصريح قبل الافتتاح.\n\nعلى أصحاب الشركة المحدودة دفع رأس المال خلال خمس سنوات، فاكتب مبلغًا تقدر عليه. ويكفي بعد ذلك تقرير واحد كل سنة عبر الإنترنت من يناير إلى يونيو.',
        conditions:
          'شخص أتم 18 سنة أو شركة، مع مكان للعمل واسم ونشاط تسمح بهما القواعد. ويمكن للمستثمر الأجنبي التقديم أيضًا.',
        papers:
          'بطاقات هوية مقدم الطلب والشركاء؛ إثبات الملكية أو عقد الإيجار؛ النظام الأساسي للشركة. للمستثمر الأجنبي: إثبات هوية مصدّق.',
        where:
          'مكتب بدء الأعمال في تينغلان، الطابق الأول فوق الأرضي، 45 شارع هيبينغ، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 12:00 ومن 13:30 إلى 17:30. التقديم عبر الإنترنت في أي وقت.',
        fee: 'مجانًا، مع المجموعة الأولى من الأختام.',
        duration: 'فورًا إذا اكتملت الأوراق، و3 أيام عمل على الأكثر.',
        legalBasis: 'لائحة تسجيل كيانات السوق، المادة 19؛ قانون الشركات، المادة 47.',
      },
    },
    phone: '0700-5551 2111',
    validFrom: '2025-02-10',
    reviewDate: '2027-02-10',
  },
  {
    slug: 'small-business-tax-relief',
    departmentCode: 'taxation',
    categoryCode: 'business',
    audience: 'enterprise',
    texts: {
      'zh-CN': {
        title: '小微企业有哪些税收优惠',
        questions: ['小规模纳税人月销售多少免税', '小微企业所得税怎么减', '个体户有什么税收优惠'],
        summary:
          '小规模纳税人月销售额不超过 10 万元（按季 30 万元）的，免征增值税；小型微利企业年应纳税所得额 300 万元以内的，实际按 5% 交所得税。申报时系统自动计算，不用审批，执行到 2027 年 12 月 31 日。',
        body: '您照常在电子税务局申报，填上销售额，系统会自动减免，不用交申请材料，证明留存备查就行。没有收入的月份也要按时零申报。\n\n小型微利企业要同时符合三条：年应纳税所得额不超过 300 万元，人数不超过 300 人，资产总额不超过 5,000 万元。个体工商户年应纳税所得额 200 万元以内的部分，个人所得税减半。\n\n开了增值税专用发票的那部分销售额，不能免税。以前多交了的，可以申请退税，10 个工作日内办结。拿不准的，请来电或到辅导窗口，有专人帮您看。',
        conditions: '在汀兰市办了税务登记的小规模纳税人、小型微利企业或个体工商户。',
        papers: '不需要另交材料；账簿、人数和资产情况自己留存备查。申请退税的，提供完税凭证和银行账号。',
        where: taxHall['zh-CN'],
        fee: '免费',
        duration: '申报时即时享受；退税 10 个工作日内办结。',
        legalBasis:
          '《中华人民共和国增值税法》；财政部、税务总局关于支持小微企业和个体工商户发展税费政策的公告。',
      },
      en: {
        title: 'Tax relief for small businesses',
        questions: [
          'How much can a small business sell without paying VAT?',
          'What income tax does a small company pay?',
          'Is there tax relief for sole traders?',
        ],
        summary:
          'Small-scale taxpayers who sell up to 100,000 yuan a month (300,000 a quarter) pay no VAT. A small company with taxable profit up to 3 million yuan a year pays 5% income tax. The system works it out when you file; you need no approval. This holds until 31 December 2027.',
        body: 'File online as usual and enter your sales. The relief is taken off for you. You send no papers, but keep your records. File even in a month with no income.\n\nA small company must meet three limits: taxable profit up to 3 million yuan, up to 300 people and assets up to 50 million yuan. Sole traders pay half the personal income tax on profit up to 2 million yuan.\n\nSales for which you issued special VAT invoices are not free of VAT. If you paid too much before, ask for it back; we decide within 10 working days. Not sure? Call us or come to the advice desk.',
        conditions:
          'Small-scale taxpayers, small low-profit companies and sole traders registered for tax in Tinglan.',
        papers:
          'None to send; keep your books and figures on staff and assets. For a refund: tax receipt and bank account number.',
        where: taxHall.en,
        fee: 'Free',
        duration: 'At once when you file; refunds within 10 working days.',
        legalBasis:
          'Value-Added Tax Law; announcements of the Ministry of Finance and the State Taxation Administration on supporting small businesses and sole traders.',
      },
      ar: {
        title: 'تخفيضات الضرائب للأعمال الصغيرة',
        questions: [
          'ما حد المبيعات المعفى من ضريبة القيمة المضافة؟',
          'كم ضريبة الدخل على شركة صغيرة؟',
          'هل توجد تخفيضات لأصحاب العمل الفردي؟',
        ],
        summary:
          'صغار المكلفين الذين لا تتجاوز مبيعاتهم 100,000 يوان شهريًا (300,000 كل ربع سنة) معفون من ضريبة القيمة المضافة. والشركة الصغيرة التي لا يتجاوز ربحها الخاضع للضريبة 3 ملايين يوان سنويًا تدفع 5%. يُحسب ذلك تلقائيًا عند الإقرار، حتى 31 ديسمبر 2027.',
        body: 'قدّم إقرارك عبر الإنترنت كالمعتاد واكتب مبيعاتك، فيُخصم التخفيض تلقائيًا. لا ترسل أوراقًا، لكن احتفظ بسجلاتك. وقدّم الإقرار حتى في شهر بلا دخل.\n\nعلى الشركة الصغيرة أن تستوفي ثلاثة حدود: ربح خاضع للضريبة لا يتجاوز 3 ملايين يوان، و300 شخص على الأكثر، وأصول لا تتجاوز 50 مليون يوان. ويدفع صاحب العمل الفردي نصف ضريبة الدخل على ربح حتى مليوني يوان.\n\nالمبيعات التي أصدرت لها فواتير ضريبية خاصة غير معفاة. وإذا دفعت أكثر من اللازم فاطلب استرداده، ونقرر خلال 10 أيام عمل. لست متأكدًا؟ اتصل بنا أو زر مكتب الإرشاد.',
        conditions: 'صغار المكلفين والشركات الصغيرة وأصحاب العمل الفردي المسجّلون للضرائب في تينغلان.',
        papers:
          'لا شيء يُرسل؛ احتفظ بدفاترك وبيانات الموظفين والأصول. للاسترداد: إيصال الضريبة ورقم الحساب المصرفي.',
        where: taxHall.ar,
        fee: 'مجانًا',
        duration: 'فورًا عند تقديم الإقرار، والاسترداد خلال 10 أيام عمل.',
        legalBasis:
          'قانون ضريبة القيمة المضافة؛ إعلانات وزارة المالية والإدارة الوطنية للضرائب بشأن دعم الأعمال الصغيرة والعمل الفردي.',
      },
    },
    phone: '0700-5551 2118',
    validFrom: '2026-01-01',
    reviewDate: '2027-10-01',
  },
  {
    slug: 'invoice-refused',
    departmentCode: 'taxation',
    categoryCode: 'business',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '商家不给开发票怎么办',
        questions: ['饭店不开发票找谁', '商家说开发票要加钱怎么办', '过了很久还能补开发票吗'],
        summary:
          '您付了钱，商家就应当开发票，不能加收费用，也不能用优惠券、小礼品代替。被拒绝时，留好付款记录和聊天截图，拨打 12345 投诉，免费，15 个工作日内答复，查实后责令商家补开。',
        body: '要发票时，给商家抬头和税号就可以，个人只写姓名。电子发票和纸质发票效力相同。发票金额应当和您实付的一致。\n\n商家说“机器坏了”“系统升级”“月底才能开”的，可以请他写下补开的日期；到日子还不开，就投诉。网店不开的，先在平台申请，再向店铺登记地的税务局投诉，由我们帮您转交。\n\n消费时没有要发票，事后也能补要，请尽早。收到的发票是真是假，可以在税务局网站输入号码查。要求商家多开、换品名开，是违法的。',
        conditions: '付了款、没有拿到发票的个人或单位，收款的商家在汀兰市。',
        papers: '商家名称和地址；付款记录或小票；被拒绝的聊天截图或录音；您要的发票抬头。',
        where: taxHall['zh-CN'],
        fee: '免费',
        duration: '15 个工作日内答复处理结果。',
        legalBasis: '《中华人民共和国发票管理办法》；《中华人民共和国消费者权益保护法》第二十二条。',
      },
      en: {
        title: 'When a shop refuses an invoice',
        questions: [
          'A restaurant will not give me an invoice',
          'The shop wants extra money for an invoice',
          'Can I ask for an invoice long after I paid?',
        ],
        summary:
          'If you paid, the shop must give you an invoice. It may not charge for it or offer a coupon or gift instead. If it refuses, keep your proof of payment and any messages and complain to 12345, free. We answer within 15 working days and order the shop to issue it.',
        body: 'Give the shop the name and tax number for the invoice; for yourself, your name is enough. Electronic and paper invoices count the same. The sum must be what you really paid.\n\nIf the shop says the machine is broken, ask it to write down a date. If there is still no invoice then, complain. For an online shop, ask on the platform first. We pass your complaint to the tax office of the shop.\n\nYou can ask for an invoice later too, but do it soon. Check a number on the tax website to see if it is real. Asking for a higher sum or other goods on it is against the law.',
        conditions: 'People or organisations who paid a business in Tinglan and got no invoice.',
        papers:
          'Name and address of the shop; proof of payment; messages or a recording of the refusal; the name for the invoice.',
        where: taxHall.en,
        fee: 'Free',
        duration: 'Answer within 15 working days.',
        legalBasis: 'Measures on Invoices; Law on the Protection of Consumer Rights, article 22.',
      },
      ar: {
        title: 'إذا رفض المتجر إعطاءك فاتورة',
        questions: [
          'مطعم يرفض إعطائي فاتورة، من أخبر؟',
          'المتجر يطلب مالًا إضافيًا مقابل الفاتورة',
          'هل أطلب الفاتورة بعد مدة طويلة من الدفع؟',
        ],
        summary:
          'إذا دفعت فعلى المتجر أن يعطيك فاتورة، بلا رسوم، ولا يجوز أن يعطيك قسيمة أو هدية بدلًا منها. إذا رفض فاحتفظ بإثبات الدفع والرسائل واشتكِ إلى 12345 مجانًا. نرد خلال 15 يوم عمل ونأمر المتجر بإصدارها إذا ثبت الرفض.',
        body: 'أعطِ المتجر الاسم والرقم الضريبي للفاتورة، وللأفراد يكفي الاسم. الفاتورة الإلكترونية والورقية متساويتان، ويجب أن يكون المبلغ ما دفعته فعلًا.\n\nإذا قال المتجر إن الجهاز معطل أو طلب أن تعود في آخر الشهر فاطلب أن يكتب موعدًا. وإن لم يعطك الفاتورة في الموعد فاشتكِ. للمتجر الإلكتروني اطلبها من المنصة أولًا، ونحوّل شكواك إلى مكتب الضرائب المسجّل فيه المتجر.\n\nيمكنك طلب الفاتورة لاحقًا أيضًا، لكن لا تتأخر. تحقق من رقمها على موقع الضرائب. وطلب مبلغ أعلى أو سلع أخرى في الفاتورة مخالف للقانون.',
        conditions: 'الأفراد والجهات الذين دفعوا لمتجر في تينغلان ولم يحصلوا على فاتورة.',
        papers: 'اسم المتجر وعنوانه؛ إثبات الدفع؛ رسائل الرفض أو تسجيله؛ الاسم المطلوب في الفاتورة.',
        where: taxHall.ar,
        fee: 'مجانًا',
        duration: 'الرد خلال 15 يوم عمل.',
        legalBasis: 'إجراءات إدارة الفواتير؛ قانون حماية حقوق المستهلك، المادة 22.',
      },
    },
    phone: '0700-5551 2118',
    validFrom: '2025-04-01',
    reviewDate: '2027-04-01',
  },
];
