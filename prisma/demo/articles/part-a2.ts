/** Articles on settling in: work permit and driving licence for foreigners, rental housing, deeds, provident fund. */
import type { DemoArticle } from '../types';

export const settlingInArticles: DemoArticle[] = [
  {
    slug: 'foreigner-work-permit',
    departmentCode: 'human-resources',
    categoryCode: 'work',
    audience: 'foreigner',
    texts: {
      'zh-CN': {
        title: '外国人来华工作许可',
        questions: [
          '外国人在汀兰上班要办什么证',
          '公司聘请外国人怎么申请工作许可',
          '外国人工作证怎么延期换单位',
        ],
        summary:
          '外国人在汀兰市工作，由聘用单位网上申请工作许可，通过后本人办工作签证入境，再领工作许可证和工作类居留许可。许可审批 10 个工作日，免费。没有许可不能上班。',
        body: '第一步，单位在网上提交合同、学历、工作经历、无犯罪记录和体检材料。第二步，审批通过后，您凭通知到中国驻外使领馆办工作签证。第三步，入境后 15 日内领工作许可证，30 日内到出入境大厅办居留许可。\n\n已经在中国合法居留、符合条件的高层次人才和换工作的人，可以直接在国内申请。\n\n许可证到期前 30 日申请延期；换单位要由原单位注销、新单位重新申请。单位扣押您的护照或者让您无证上班，都是违法的，请向我们反映。',
        conditions: '年满 18 周岁，身体健康，没有犯罪记录；有确定的聘用单位和与工作相适应的技能或学历。',
        papers:
          '单位：营业执照、聘用合同。本人：护照、照片、学历证书、工作经历证明、无犯罪记录证明、体检证明；外文材料附中文翻译。',
        where:
          '汀兰市政务服务中心 3 楼外国人服务窗口（北岸区芦洲路 18 号）。周一至周五 9:00–12:00、13:30–17:30。',
        fee: '工作许可免费；签证、居留许可和体检另按标准收费。',
        duration: '受理后 10 个工作日；领证当场办结。',
        legalBasis: '《中华人民共和国出境入境管理法》第四十一条；《外国人在中国就业管理规定》。',
      },
      en: {
        title: 'Work permit for foreigners',
        questions: [
          'What permit does a foreigner need to work in Tinglan?',
          'How does a company apply for a foreigner work permit?',
          'How do I extend my work permit or change my employer?',
        ],
        summary:
          'Your employer applies online for a work permit. When it is approved you get a work visa, come to China, and collect the permit card and a residence permit. The decision takes 10 working days and is free. You may not work without it.',
        body: 'First, your employer sends your contract, degree, work history, police record check and health check online. Second, when it is approved, you take the notice to a Chinese embassy for a work visa. Third, collect the work permit within 15 days of arrival and get a residence permit within 30 days.\n\nSkilled people and people who change jobs, and who already live here legally, can apply inside China.\n\nAsk for an extension 30 days before the permit ends. If you change employer, the old one cancels and the new one applies. No employer may keep your passport or let you work without a permit. Please tell us.',
        conditions:
          'You are at least 18, healthy, have no criminal record, have a job offer here and the skills or degree for it.',
        papers:
          'Employer: business licence and contract. You: passport, photo, degree, proof of work history, police record check, health check. Add Chinese translations.',
        where:
          'Foreigner desk, floor 3, Tinglan Service Centre, 18 Luzhou Road, North Bank. Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'The work permit is free. Visa, residence permit and health check have their own fees.',
        duration: '10 working days after we accept the papers. The card is handed over at once.',
        legalBasis:
          'Exit and Entry Administration Law, Article 41; Provisions on the Employment of Foreigners in China.',
      },
      ar: {
        title: 'تصريح عمل الأجانب',
        questions: [
          'ما التصريح الذي يحتاجه الأجنبي للعمل في تينغلان؟',
          'كيف تطلب الشركة تصريح عمل لأجنبي؟',
          'كيف أمدد تصريح العمل أو أغيّر جهة العمل؟',
        ],
        summary:
          'تقدّم جهة عملك طلب التصريح عبر الإنترنت. بعد الموافقة تحصل على تأشيرة عمل وتدخل الصين ثم تستلم بطاقة التصريح وإقامة العمل. القرار خلال 10 أيام عمل ومجاني. لا يجوز العمل دون تصريح.',
        body: 'أولًا ترسل جهة العمل عبر الإنترنت العقد والشهادة والخبرة وشهادة خلو السوابق والفحص الطبي. ثانيًا بعد الموافقة تأخذ الإشعار إلى سفارة الصين لتحصل على تأشيرة العمل. ثالثًا تستلم تصريح العمل خلال 15 يومًا من وصولك وتستخرج الإقامة خلال 30 يومًا.\n\nيمكن لأصحاب الكفاءات ولمن يغيّرون عملهم وهم مقيمون بصورة قانونية أن يقدّموا من داخل الصين.\n\nاطلب التمديد قبل انتهاء التصريح بـ30 يومًا. عند تغيير جهة العمل تُلغي الجهة القديمة التصريح وتقدّم الجديدة طلبًا. لا يحق لأي جهة حجز جوازك أو تشغيلك دون تصريح، فأخبرنا إن حدث ذلك.',
        conditions:
          'أن يكون عمرك 18 سنة على الأقل، سليم الصحة، بلا سوابق، ولديك عرض عمل ومؤهل أو مهارة مناسبة له.',
        papers:
          'من جهة العمل: الرخصة التجارية والعقد. ومنك: الجواز وصورة والشهادة وإثبات الخبرة وخلو السوابق والفحص الطبي، مع ترجمة صينية.',
        where:
          'نافذة الأجانب، الطابق 3، مركز خدمات تينغلان، 18 شارع لوتشو، الضفة الشمالية. من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'التصريح مجاني. للتأشيرة والإقامة والفحص رسومها الخاصة.',
        duration: '10 أيام عمل بعد قبول الأوراق، وتسليم البطاقة في الحال.',
        legalBasis: 'قانون إدارة الخروج والدخول، المادة 41؛ أحكام عمل الأجانب في الصين.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2025-04-01',
    reviewDate: '2027-04-01',
  },
  {
    slug: 'foreign-driving-licence-exchange',
    departmentCode: 'traffic-police',
    categoryCode: 'traffic',
    audience: 'foreigner',
    texts: {
      'zh-CN': {
        title: '境外驾驶证换领中国驾驶证',
        questions: ['外国驾照怎么换中国驾照', '国际驾照能在汀兰开车吗', '境外驾照换证要考试吗'],
        summary:
          '持有效外国驾驶证的，可以到车管所换领中国驾驶证，小型汽车只考一次理论（科目一，90 分及格，有英文和阿拉伯文试题）。考试通过后 1 个工作日领证。国际驾照不能直接在中国开车。',
        body: '先在网上预约，再带材料到车辆管理所。外文驾驶证要附中文翻译，车管所公布的翻译机构都认可，窗口也有名单。\n\n持小型汽车驾驶证的，只考道路交通安全法律和相关知识，一共 100 题，90 分及格，当天可以补考一次。申请大客车、货车的，还要考场地和道路驾驶。\n\n只停留三个月以内的，可以申请临时驾驶许可，不用考试，看一次安全教育片就能领。没有换证或者没有临时许可就开车，按无证驾驶处理。',
        conditions: '年满 18 周岁；境外驾驶证有效；住宿登记在本市；身体条件符合要求。',
        papers: '护照和签证或居留许可；住宿登记表；境外驾驶证和中文翻译；体检证明；证件照。',
        where:
          '汀兰市车辆管理所（南屿区站前路 122 号）外籍人员窗口。周一至周五 9:00–17:30，周六 9:00–12:00。',
        fee: '驾驶证工本费 10 元；理论考试费 50 元；临时驾驶许可 10 元。',
        duration: '考试通过后 1 个工作日；临时驾驶许可当场办结。',
        legalBasis: '《中华人民共和国道路交通安全法》；《机动车驾驶证申领和使用规定》。',
      },
      en: {
        title: 'Change a foreign driving licence for a Chinese one',
        questions: [
          'How do I exchange my foreign driving licence?',
          'Can I drive in Tinglan with an international licence?',
          'Do I have to take a driving test to exchange my licence?',
        ],
        summary:
          'With a valid foreign licence you can get a Chinese one at the Vehicle Office. For a small car you take only a theory test, in English, Arabic or Chinese, pass mark 90. You get the licence 1 working day later. An international licence alone is not valid in China.',
        body: 'Book online, then bring your papers to the Vehicle Office. A licence in another language needs a Chinese translation. The office has a list of translators that it accepts.\n\nFor a small car you only take the test on traffic rules. It has 100 questions and you need 90 points. You may try twice on the same day. For buses and lorries there are driving tests too.\n\nIf you stay for three months or less, you can get a temporary permit without a test. You watch a short safety film. Driving without a Chinese licence or a temporary permit counts as driving with no licence.',
        conditions:
          'You are at least 18, your foreign licence is valid, you are registered in Tinglan, and you are fit to drive.',
        papers:
          'Passport with visa or residence permit; accommodation registration form; foreign licence with Chinese translation; health check; photo.',
        where:
          'Foreigner desk, Vehicle Office, 122 Zhanqian Road, South Isle. Monday to Friday 9:00–17:30, Saturday 9:00–12:00.',
        fee: 'Licence 10 yuan; theory test 50 yuan; temporary permit 10 yuan.',
        duration: '1 working day after you pass; a temporary permit is given at once.',
        legalBasis:
          'Road Traffic Safety Law; Provisions on Applying for and Using Motor Vehicle Driving Licences.',
      },
      ar: {
        title: 'استبدال رخصة القيادة الأجنبية برخصة صينية',
        questions: [
          'كيف أستبدل رخصة قيادتي الأجنبية؟',
          'هل أستطيع القيادة في تينغلان برخصة دولية؟',
          'هل يلزم اختبار لاستبدال رخصة القيادة؟',
        ],
        summary:
          'برخصة أجنبية سارية تحصل على رخصة صينية من مكتب المركبات. للسيارة الصغيرة يكفي اختبار نظري بالعربية أو الإنجليزية أو الصينية، والنجاح من 90 درجة. تستلمها بعد يوم عمل. الرخصة الدولية وحدها غير صالحة في الصين.',
        body: 'احجز عبر الإنترنت ثم أحضر أوراقك إلى مكتب المركبات. الرخصة المكتوبة بلغة أخرى تحتاج إلى ترجمة صينية، ولدى المكتب قائمة بالمترجمين المعتمدين.\n\nللسيارة الصغيرة تؤدي اختبار قواعد المرور فقط، وفيه 100 سؤال، وتنجح إذا حصلت على 90 درجة، ولك محاولتان في اليوم نفسه. أما الحافلات والشاحنات فلها اختبارات قيادة أيضًا.\n\nإذا كانت إقامتك ثلاثة أشهر أو أقل يمكنك طلب تصريح قيادة مؤقت دون اختبار، وتشاهد فيلمًا قصيرًا عن السلامة. القيادة دون رخصة صينية أو تصريح مؤقت تُعدّ قيادة بلا رخصة.',
        conditions: 'أن يكون عمرك 18 سنة على الأقل ورخصتك سارية وسكنك مسجّلًا في تينغلان وأنت لائق صحيًا.',
        papers:
          'الجواز مع التأشيرة أو الإقامة؛ استمارة تسجيل السكن؛ الرخصة الأجنبية وترجمتها الصينية؛ الفحص الطبي؛ صورة.',
        where:
          'نافذة الأجانب، مكتب المركبات، 122 شارع تشانتشيان، الجزيرة الجنوبية. من الاثنين إلى الجمعة 9:00–17:30، والسبت 9:00–12:00.',
        fee: 'الرخصة 10 يوانات، والاختبار النظري 50 يوانًا، والتصريح المؤقت 10 يوانات.',
        duration: 'يوم عمل واحد بعد النجاح، والتصريح المؤقت في الحال.',
        legalBasis: 'قانون سلامة المرور على الطرق؛ أحكام طلب رخص القيادة واستعمالها.',
      },
    },
    phone: '0700-5551 2105',
    validFrom: '2025-05-01',
    reviewDate: '2027-05-01',
  },
  {
    slug: 'public-rental-housing',
    departmentCode: 'housing',
    categoryCode: 'housing',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '申请公共租赁住房',
        questions: ['公租房怎么申请', '外地人能申请汀兰的公租房吗', '公租房要排队多久'],
        summary:
          '在汀兰市没有住房、家庭人均月收入不超过 4200 元的，可以申请公租房；外地户口的要有居住证并缴社保满一年。到住处街道办事处交材料，30 个工作日出审核结果，通过后按号轮候，免费。',
        body: '您可以在街道办事处或者“汀兰民生”网上申请。街道先核对材料，住房部门再联网核对房产、收入和社保，不用您一个个地方开证明。审核结果在网上公示 7 天。\n\n通过后进入轮候，每季度配租一次，按得分和登记先后排队。老人、残疾人、优抚对象和有未成年孩子的家庭加分。目前一居室平均等 8 个月，两居室平均等 14 个月，您可以随时在网上查自己的名次。\n\n租金是市场价的一半左右，合同三年一签。收入或者住房有变化，请在 30 日内告诉街道。',
        conditions:
          '家庭在本市没有住房，或人均住房不到 15 平方米；人均月收入不超过 4200 元；外地户口的持居住证并缴社保满一年。',
        papers: '全家身份证和户口簿（外地户口带居住证）；收入证明；婚姻状况材料；加分的带残疾证等证件。',
        where:
          '住处街道办事处便民大厅，如桥头街道（北岸区芦花巷 3 号）、和平街道（南屿区和平路 77 号）。周一至周五 9:00–17:30，周六 9:00–12:00。',
        fee: '申请免费；入住时交租金和一个月押金。',
        duration: '审核 30 个工作日；轮候时间以网上名次为准，一般 8 至 14 个月。',
        legalBasis: '《公共租赁住房管理办法》；《汀兰市公共租赁住房实施细则》。',
      },
      en: {
        title: 'Apply for public rental housing',
        questions: [
          'How do I apply for public rental housing?',
          'Can people from other cities get public housing in Tinglan?',
          'How long is the waiting list for public housing?',
        ],
        summary:
          'You can apply if you own no home in Tinglan and your family earns up to 4,200 yuan a month per person. People from other cities need a residence permit and one year of social insurance. Apply free at your subdistrict office. We decide in 30 working days.',
        body: 'Apply at your subdistrict office or on the Tinglan Minsheng website. The office checks your papers. The housing bureau then checks homes, income and insurance online, so you need not collect letters. The result is shown online for 7 days.\n\nThen you join the waiting list. Homes are given out every three months, by points and date. Older people, disabled people, veterans and families with children get extra points. The wait is about 8 months for one bedroom and 14 for two. You can see your place online.\n\nThe rent is about half the market price. Contracts run three years. Tell us within 30 days if your income or home changes.',
        conditions:
          'Your family owns no home here, or has less than 15 square metres per person; income up to 4,200 yuan a month per person; people from other cities need a residence permit and one year of social insurance.',
        papers:
          'ID cards and household book of the family, or residence permits; proof of income; marriage papers; a disability or veteran card for extra points.',
        where:
          'Your subdistrict office, for example Qiaotou (3 Luhua Lane, North Bank) or Heping (77 Heping Road, South Isle). Monday to Friday 9:00–17:30, Saturday 9:00–12:00.',
        fee: 'Free to apply. When you move in you pay rent and one month as a deposit.',
        duration: '30 working days for the decision, then usually 8 to 14 months on the list.',
        legalBasis: 'Measures on Public Rental Housing; Tinglan Detailed Rules on Public Rental Housing.',
      },
      ar: {
        title: 'طلب سكن إيجار عام',
        questions: [
          'كيف أطلب سكن الإيجار العام؟',
          'هل يحق للقادمين من مدن أخرى السكن العام في تينغلان؟',
          'كم مدة الانتظار للسكن العام؟',
        ],
        summary:
          'يمكنك التقديم إذا لم تملك بيتًا في تينغلان ولم يتجاوز دخل الفرد في أسرتك 4200 يوان شهريًا. القادمون من مدن أخرى يحتاجون بطاقة إقامة وتأمينًا اجتماعيًا لسنة. قدّم مجانًا في مكتب الحي، والقرار خلال 30 يوم عمل.',
        body: 'قدّم في مكتب الحي أو على موقع «تينغلان مينشنغ». يراجع المكتب أوراقك، ثم يتحقق مكتب الإسكان إلكترونيًا من السكن والدخل والتأمين، فلا حاجة إلى جمع الشهادات. تُعرض النتيجة على الإنترنت 7 أيام.\n\nبعد القبول تدخل قائمة الانتظار. توزَّع المساكن كل ثلاثة أشهر حسب النقاط وتاريخ التسجيل. يحصل كبار السن وذوو الإعاقة وقدامى المحاربين والأسر ذات الأطفال على نقاط إضافية. الانتظار نحو 8 أشهر لغرفة نوم واحدة و14 شهرًا لغرفتين، ويمكنك رؤية ترتيبك على الإنترنت.\n\nالإيجار نحو نصف سعر السوق والعقد ثلاث سنوات. أخبرنا خلال 30 يومًا إذا تغيّر دخلك أو سكنك.',
        conditions:
          'لا تملك أسرتك بيتًا هنا أو نصيب الفرد أقل من 15 مترًا مربعًا؛ ودخل الفرد لا يتجاوز 4200 يوان شهريًا؛ وللقادمين من مدن أخرى بطاقة إقامة وتأمين اجتماعي لسنة.',
        papers:
          'بطاقات هوية الأسرة ودفتر القيد أو بطاقات الإقامة؛ إثبات الدخل؛ أوراق الحالة الزوجية؛ وبطاقة الإعاقة أو ما يمنح نقاطًا إضافية.',
        where:
          'مكتب الحي التابع لسكنك، مثل تشياوتو (3 زقاق لوهوا، الضفة الشمالية) أو هيبينغ (77 شارع هيبينغ، الجزيرة الجنوبية). من الاثنين إلى الجمعة 9:00–17:30، والسبت 9:00–12:00.',
        fee: 'التقديم مجاني. عند السكن تدفع الإيجار وتأمين شهر واحد.',
        duration: '30 يوم عمل للقرار، ثم انتظار من 8 إلى 14 شهرًا عادةً.',
        legalBasis: 'لائحة سكن الإيجار العام؛ القواعد التفصيلية لمدينة تينغلان.',
      },
    },
    phone: '0700-5551 2102',
    validFrom: '2026-01-01',
    reviewDate: '2027-07-01',
  },
  {
    slug: 'property-deed-registration',
    departmentCode: 'planning',
    categoryCode: 'housing',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '不动产权证（房产证）办理',
        questions: ['房产证怎么办', '二手房过户要什么材料', '新房交房多久能拿房产证'],
        summary:
          '买新房、买二手房、继承或赠与房屋，到不动产登记大厅办理登记，交易、缴税、登记一个窗口办完，3 个工作日领证，住宅登记费每套 80 元。买卖双方都要到场，可以委托代办。',
        body: '不动产登记和缴税在同一个窗口办，您只交一套材料。可以领纸质证，也可以领电子证，两种效力相同。\n\n买新房的，开发商办完首次登记后会通知您，您带购房合同和发票来办；开发商迟迟不办的，请向我们反映，我们督促它办理。买二手房的，买卖双方一起来，有贷款的可以“带押过户”，不用先还清。继承房屋的，全体继承人到场或者提供公证书。\n\n办好登记后，水、电、气可以在同一个窗口一起改户名，不另外收费。',
        conditions: '房屋来源合法，没有被查封；买卖、继承、赠与等事实清楚。',
        papers:
          '身份证明；购房合同或继承、赠与文书；原不动产权证（二手房）；购房发票或完税凭证；婚姻状况材料。企业带营业执照和授权书。',
        where: '汀兰市不动产登记大厅（北岸区书院街 28 号）。周一至周五 9:00–17:30，周六 9:00–12:00。',
        fee: '住宅每套 80 元，商铺、厂房等每件 550 元；税费按税务部门核定。',
        duration: '3 个工作日；抵押和注销登记当天办结；继承登记 10 个工作日。',
        legalBasis: '《中华人民共和国民法典》物权编；《不动产登记暂行条例》。',
      },
      en: {
        title: 'Register a property deed',
        questions: [
          'How do I get a property certificate?',
          'What papers do I need to transfer a second-hand home?',
          'How long after handover do I get the certificate for a new home?',
        ],
        summary:
          'After you buy, inherit or are given a home, register it at the Property Registration Hall. One desk handles sale, tax and deed. It takes 3 working days and costs 80 yuan for a home. Buyer and seller both come, or send someone in writing.',
        body: 'You hand in one set of papers at one desk. You can have a paper certificate or an electronic one. Both are equally valid.\n\nFor a new home, the developer must register the building first and then tell you. Bring the contract and invoice. If the developer is late, tell us and we will press it. For a second-hand home, buyer and seller come together. You can transfer a home that still has a loan. For an inherited home, all heirs come or bring a notary paper.\n\nAt the same desk we can change the name for water, power and gas at no cost.',
        conditions: 'The home was obtained legally, is not frozen by a court, and the facts are clear.',
        papers:
          'ID; sale contract, inheritance or gift paper; the old certificate for a second-hand home; invoice or tax receipt; marriage papers. Companies bring the business licence and a letter of authority.',
        where:
          'Property Registration Hall, 28 Shuyuan Street, North Bank. Monday to Friday 9:00–17:30, Saturday 9:00–12:00.',
        fee: '80 yuan for each home; 550 yuan for shops and factories. The tax office sets the taxes.',
        duration: '3 working days; loans and cancellations the same day; inheritance 10 working days.',
        legalBasis: 'Civil Code, Book on Real Rights; Interim Regulations on Property Registration.',
      },
      ar: {
        title: 'تسجيل سند ملكية العقار',
        questions: [
          'كيف أستخرج سند ملكية البيت؟',
          'ما الأوراق اللازمة لنقل ملكية بيت مستعمل؟',
          'متى أستلم سند البيت الجديد بعد التسليم؟',
        ],
        summary:
          'بعد شراء بيت أو إرثه أو هبته سجّله في قاعة التسجيل العقاري. نافذة واحدة للبيع والضريبة والسند. المدة 3 أيام عمل والرسم 80 يوانًا للمسكن. يحضر البائع والمشتري معًا أو يوكّلان غيرهما كتابيًا.',
        body: 'تسلّم مجموعة أوراق واحدة في نافذة واحدة. ويمكنك أخذ السند ورقيًا أو إلكترونيًا، وكلاهما صالح بالقوة نفسها.\n\nفي البيت الجديد يسجّل المطوّر المبنى أولًا ثم يخبرك، فتحضر العقد والفاتورة. إذا تأخر المطوّر فأخبرنا لنطالبه. في البيت المستعمل يحضر البائع والمشتري معًا، ويمكن نقل بيت عليه قرض دون سداده أولًا. وفي الإرث يحضر جميع الورثة أو يقدّمون وثيقة من كاتب العدل.\n\nوفي النافذة نفسها نغيّر اسم المشترك في الماء والكهرباء والغاز دون رسوم.',
        conditions: 'أن يكون مصدر البيت قانونيًا وغير محجوز، وأن تكون واقعة البيع أو الإرث أو الهبة واضحة.',
        papers:
          'إثبات الهوية؛ عقد الشراء أو وثيقة الإرث أو الهبة؛ السند القديم للبيت المستعمل؛ الفاتورة أو إيصال الضريبة؛ أوراق الحالة الزوجية. وعلى الشركة الرخصة وخطاب تفويض.',
        where:
          'قاعة التسجيل العقاري، 28 شارع شويوان، الضفة الشمالية. من الاثنين إلى الجمعة 9:00–17:30، والسبت 9:00–12:00.',
        fee: '80 يوانًا للمسكن و550 يوانًا للمتجر أو المصنع. والضرائب يحددها مكتب الضرائب.',
        duration: '3 أيام عمل؛ الرهن والإلغاء في اليوم نفسه؛ والإرث 10 أيام عمل.',
        legalBasis: 'القانون المدني، باب الحقوق العينية؛ اللائحة المؤقتة لتسجيل العقارات.',
      },
    },
    phone: '0700-5551 2115',
    validFrom: '2025-09-01',
    reviewDate: '2027-09-01',
  },
  {
    slug: 'housing-provident-fund-withdrawal',
    departmentCode: 'housing',
    categoryCode: 'housing',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '住房公积金提取',
        questions: ['公积金怎么取出来', '租房可以提取公积金吗', '离职后公积金能全部取出吗'],
        summary:
          '租房、买房、还房贷、退休、离职后离开汀兰等情况，可以提取住房公积金。网上申请最快，租房提取当天到账，其他情况 3 个工作日到账，全部免费。不要找中介代办。',
        body: '租房提取最简单：您和配偶在本市没有住房、连续缴存满三个月，就能按月提取，每人每月最多 1500 元，不需要租房合同。\n\n买房的，可以在合同签订后一年内提取一次；还公积金贷款或商业贷款的，可以约定每月自动提取还款。退休、出国定居、完全丧失劳动能力的，可以全部取出并销户。离职后不在本市工作的，封存满半年可以全部取出，也可以转到新的城市。\n\n伪造材料套取公积金是违法行为，三年内不能再提取和贷款。正规办理从来不收费，请您提防收手续费的广告。',
        conditions: '在本市缴存公积金，账户没有被冻结；符合租房、买房、还贷、退休、离职等一项提取条件。',
        papers:
          '身份证和本人银行卡；买房的带购房合同和发票；还贷的带贷款合同；退休的带退休证。租房不用带材料。',
        where:
          '“汀兰民生”网上办理；汀兰市住房公积金大厅（北岸区长堤路 52 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '租房提取当天到账；其他 3 个工作日。',
        legalBasis: '《住房公积金管理条例》；《汀兰市住房公积金提取管理办法》。',
      },
      en: {
        title: 'Take money out of your housing provident fund',
        questions: [
          'How do I withdraw my housing fund?',
          'Can I use the housing provident fund to pay rent?',
          'Can I take out all my housing fund after I leave my job?',
        ],
        summary:
          'You can take money out to rent, buy a home or repay a home loan, when you retire, or when you leave your job and the city. Apply online. Money for rent comes the same day, other cases take 3 working days. It is free. Do not pay an agent.',
        body: 'Rent is the simplest. If you and your husband or wife own no home here and have paid in for three months, each of you can take up to 1,500 yuan a month. No rental contract is needed.\n\nIf you buy a home, you can take money once within a year of the contract. For a home loan we can pay the bank for you each month. If you retire or move abroad for good, you take everything. If you stop working here, you can take it after six months or move it to your new city.\n\nFalse papers are against the law. You would lose withdrawals and loans for three years.',
        conditions:
          'You pay into the fund in Tinglan, your account is not frozen, and you rent, buy, repay a loan, have retired, or have left your job.',
        papers:
          'ID card and your bank card; sale contract and invoice if you buy; loan contract if you repay; retirement card if you retire. Nothing more for rent.',
        where:
          'Online on Tinglan Minsheng, or the Provident Fund Hall, 52 Changdi Road, North Bank. Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: 'Rent: the same day. Other cases: 3 working days.',
        legalBasis: 'Regulations on the Housing Provident Fund; Tinglan Rules on Provident Fund Withdrawal.',
      },
      ar: {
        title: 'سحب مدخرات صندوق الادخار السكني',
        questions: [
          'كيف أسحب من صندوق الادخار السكني؟',
          'هل أستطيع السحب من صندوق الادخار السكني لدفع الإيجار؟',
          'هل أسحب كل مدخرات الإسكان بعد ترك العمل؟',
        ],
        summary:
          'يمكنك السحب للإيجار أو شراء بيت أو سداد قرض السكن أو عند التقاعد أو إذا تركت العمل والمدينة. قدّم عبر الإنترنت. يصل مبلغ الإيجار في اليوم نفسه، وغيره خلال 3 أيام عمل. الخدمة مجانية فلا تدفع لوسيط.',
        body: 'السحب للإيجار هو الأسهل. إذا لم تملك أنت وزوجك بيتًا هنا واشتركتما ثلاثة أشهر متتالية، يمكن لكل منكما سحب 1500 يوان شهريًا كحد أقصى دون عقد إيجار.\n\nعند شراء بيت يمكنك السحب مرة واحدة خلال سنة من العقد. ولقرض السكن ندفع عنك للمصرف كل شهر. عند التقاعد أو الاستقرار في الخارج تسحب المبلغ كله. وإذا توقفت عن العمل هنا يمكنك السحب بعد ستة أشهر أو نقل المبلغ إلى مدينتك الجديدة.\n\nتقديم أوراق مزورة مخالف للقانون، ومن يفعل ذلك يُمنع من السحب والقروض ثلاث سنوات.',
        conditions:
          'أن تشترك في الصندوق في تينغلان وحسابك غير مجمّد، وأن تستأجر أو تشتري أو تسدد قرضًا أو تتقاعد أو تترك عملك.',
        papers:
          'بطاقة الهوية وبطاقتك المصرفية؛ عقد الشراء والفاتورة عند الشراء؛ عقد القرض عند السداد؛ بطاقة التقاعد عند التقاعد. الإيجار لا يحتاج أوراقًا.',
        where:
          'عبر موقع «تينغلان مينشنغ»، أو قاعة صندوق الادخار السكني، 52 شارع تشانغدي، الضفة الشمالية. من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'الإيجار في اليوم نفسه، وغيره خلال 3 أيام عمل.',
        legalBasis: 'لائحة صندوق الادخار السكني؛ قواعد تينغلان للسحب من الصندوق.',
      },
    },
    phone: '0700-5551 2102',
    validFrom: '2025-07-01',
    reviewDate: '2027-07-01',
  },
];
