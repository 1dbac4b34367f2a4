/** Articles on residence: permits, household registration, identity papers and foreign residents. */
import type { DemoArticle } from '../types';

export const residenceArticles: DemoArticle[] = [
  {
    slug: 'residence-permit',
    departmentCode: 'public-security',
    categoryCode: 'residence',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '外地人申领居住证',
        questions: ['外地人怎么办居住证', '在汀兰住满半年能办居住证吗', '居住证办理要带什么材料'],
        summary:
          '户口不在汀兰市、在本市居住满半年，并且有稳定工作、稳定住所或在校连续读书的，可以申领居住证。带身份证、居住证明和一项条件证明到住处附近的派出所办理，首次申领免费，受理后 15 日内领证。',
        body: '先办居住登记，再申领居住证。到汀兰市后，请您到住处附近的派出所或者在“汀兰民生”网上登记住址，登记满半年就可以申请。老人和孩子可以由家人代办，代办人要带双方身份证。\n\n受理后 15 日内制好证件，您可以自己来取，也可以选择邮寄。居住证每年签注一次，请在到期前一个月内办理；过期没有签注的，证件暂停使用，补办签注后恢复，居住年限连续计算。\n\n有了居住证，您可以在本市办理子女入学、驾驶证申领、机动车登记和公共租赁住房申请。',
        conditions: '户口不在本市；居住登记满半年；有稳定工作、稳定住所、连续就读三项中的一项。',
        papers:
          '居民身份证；近期证件照；租房合同、房产证明或单位住宿证明；劳动合同、营业执照或学生证（任选一项）。',
        where:
          '住处所在地派出所，周一至周六 9:00–12:00、13:30–17:30。北岸区桥头街道芦花巷 3 号设有集中办理点。',
        fee: '首次申领和签注免费；损坏换领、丢失补领只收证件工本费 15 元。',
        duration: '受理后 15 日内领证，签注当场办结。',
        legalBasis: '《居住证暂行条例》；《汀兰市居住证管理办法》。',
      },
      en: {
        title: 'Residence permit for people from other cities',
        questions: [
          'How do I get a residence permit?',
          'Can I apply after six months in Tinglan?',
          'What papers do I need for a residence permit?',
        ],
        summary:
          'You can apply if you have lived in Tinglan for six months and have a steady job, a steady home, or a place at school. Take your ID card, proof of address and one proof of work, home or study to the nearest police station. It is free and ready in 15 days.',
        body: 'First register your address. You can do this at the police station near your home or on the Tinglan Minsheng website. After six months on the register you can apply for the permit. A family member may apply for a child or an older person with both ID cards.\n\nThe card is ready within 15 days. You can collect it or have it posted. It must be renewed once a year, in the last month before it ends. If you miss this, the card stops working until you renew it, but your years still count.\n\nWith the card you can apply for school places, a driving licence, car registration and public rental housing here.',
        conditions:
          'Your household registration is in another city; you have been registered here for six months; you have a steady job, a steady home, or a place at school.',
        papers:
          'ID card; a recent photo; rental contract, proof of ownership or a letter from your dormitory; and a work contract, business licence or student card.',
        where:
          'The police station for your address, Monday to Saturday 9:00–12:00 and 13:30–17:30. There is a larger desk at 3 Luhua Lane, Qiaotou, North Bank.',
        fee: 'Free for the first card and each renewal. A replacement card costs 15 yuan.',
        duration: 'Ready within 15 days. Renewal is done while you wait.',
        legalBasis: 'Interim Regulations on Residence Permits; Tinglan Rules on Residence Permits.',
      },
      ar: {
        title: 'بطاقة الإقامة للقادمين من مدن أخرى',
        questions: [
          'كيف أحصل على بطاقة الإقامة؟',
          'هل أستطيع التقديم بعد ستة أشهر في تينغلان؟',
          'ما الأوراق المطلوبة لبطاقة الإقامة؟',
        ],
        summary:
          'يمكنك التقديم إذا أقمت في تينغلان ستة أشهر ولديك عمل ثابت أو سكن ثابت أو مقعد دراسي. خذ بطاقة هويتك وإثبات السكن وإثبات العمل أو الدراسة إلى أقرب مركز شرطة. الإصدار الأول مجاني، والبطاقة جاهزة خلال 15 يومًا.',
        body: 'سجّل عنوانك أولًا في مركز الشرطة القريب من سكنك أو على موقع «تينغلان مينشنغ». بعد ستة أشهر من التسجيل يمكنك طلب البطاقة. ويجوز لأحد أفراد الأسرة أن يقدّم عن طفل أو عن كبير في السن ومعه بطاقتا الهوية.\n\nتصدر البطاقة خلال 15 يومًا، ويمكنك استلامها بنفسك أو طلب إرسالها بالبريد. يجب تجديدها مرة كل سنة في الشهر الأخير قبل انتهائها. إذا تأخرت تتوقف البطاقة حتى تجددها، لكن سنوات إقامتك تبقى محسوبة.\n\nتتيح لك البطاقة طلب مقعد مدرسي لأولادك ورخصة قيادة وتسجيل سيارة وسكن إيجار عام.',
        conditions:
          'قيدك الأسري في مدينة أخرى؛ وعنوانك مسجّل هنا منذ ستة أشهر؛ ولديك عمل ثابت أو سكن ثابت أو دراسة مستمرة.',
        papers:
          'بطاقة الهوية؛ صورة حديثة؛ عقد إيجار أو إثبات ملكية أو شهادة سكن من جهة العمل؛ وعقد عمل أو رخصة تجارية أو بطاقة طالب.',
        where:
          'مركز الشرطة التابع لعنوانك، من الاثنين إلى السبت 9:00–12:00 و13:30–17:30. وهناك مكتب أكبر في 3 زقاق لوهوا، تشياوتو، الضفة الشمالية.',
        fee: 'الإصدار الأول والتجديد مجانيان. بدل التالف أو المفقود 15 يوانًا.',
        duration: 'خلال 15 يومًا. التجديد في الحال.',
        legalBasis: 'اللائحة المؤقتة لبطاقات الإقامة؛ قواعد مدينة تينغلان لبطاقات الإقامة.',
      },
    },
    phone: '0700-5551 2104',
    validFrom: '2025-03-01',
    reviewDate: '2027-03-01',
  },
  {
    slug: 'household-registration-transfer',
    departmentCode: 'public-security',
    categoryCode: 'residence',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '户口迁入汀兰市',
        questions: ['户口怎么迁到汀兰', '迁户口要回老家开证明吗', '买房或结婚后怎么落户'],
        summary:
          '户口迁入汀兰市只需到迁入地派出所申请一次，不用回老家。带身份证、户口簿和落户理由的证明（工作、房产、结婚或投靠亲属），符合条件的 5 个工作日内办结，免费。',
        body: '有合法稳定住所、合法稳定就业，或者投靠配偶、父母、子女的，可以把户口迁到汀兰市。没有自己房屋的，可以落在单位集体户或者社区公共户，房东不需要提供户口簿。\n\n您只要到迁入地派出所交一次材料。派出所通过网络和迁出地核对，双方办完后用短信通知您来领新的户口簿。新户口簿领取后，旧的户口簿由派出所收回或者注明迁出。\n\n材料不全时，窗口会一次写明缺什么，您可以在 30 日内补交，不用重新排队申请。',
        conditions: '在本市有合法稳定住所或合法稳定就业；或者配偶、父母、子女的户口在本市并同意您投靠。',
        papers:
          '居民身份证；户口簿；落户理由证明：劳动合同和社保记录、不动产权证、结婚证或亲属关系证明（按理由任选一项）。',
        where:
          '迁入地派出所户籍窗口；或汀兰市政务服务中心 2 楼（北岸区芦洲路 18 号）。周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '材料齐全后 5 个工作日；需要实地核对的 15 个工作日。',
        legalBasis: '《中华人民共和国户口登记条例》；《汀兰市户口迁移规定》。',
      },
      en: {
        title: 'Move your household registration to Tinglan',
        questions: [
          'How do I move my hukou to Tinglan?',
          'Do I have to go back to my home town?',
          'How do I register here after buying a home or getting married?',
        ],
        summary:
          'Apply once at the police station in Tinglan. You do not need to go back to your home town. Take your ID card, household book and proof of your reason: job, home, marriage or family. It takes 5 working days and is free.',
        body: 'You can move your household registration here if you have a legal steady home or job, or if you join your husband, wife, parents or children. If you own no home, you can use the shared register of your employer or your community. You do not need papers from your landlord.\n\nYou hand in your papers once, at the police station here. It checks online with the place you are leaving. When both are done, we text you to collect the new household book.\n\nIf a paper is missing, the desk writes down everything that is needed. You then have 30 days to bring it, without starting again.',
        conditions:
          'You have a legal steady home or job in Tinglan; or your husband, wife, parent or child is registered here and agrees.',
        papers:
          'ID card; household book; proof of your reason: work contract and social insurance record, property certificate, marriage certificate, or proof of family link.',
        where:
          'The registration desk of the police station for your new address, or floor 2 of the Tinglan Service Centre, 18 Luzhou Road, North Bank. Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: '5 working days with all papers; 15 working days if a home visit is needed.',
        legalBasis: 'Household Registration Regulations; Tinglan Rules on Moving Household Registration.',
      },
      ar: {
        title: 'نقل القيد الأسري (الهوكو) إلى تينغلان',
        questions: [
          'كيف أنقل قيدي الأسري إلى تينغلان؟',
          'هل يجب أن أعود إلى مدينتي الأصلية؟',
          'كيف أسجّل قيدي بعد شراء بيت أو الزواج؟',
        ],
        summary:
          'قدّم الطلب مرة واحدة في مركز الشرطة في تينغلان، ولا حاجة للعودة إلى مدينتك الأصلية. خذ بطاقة الهوية ودفتر القيد وإثبات السبب: عمل أو سكن أو زواج أو قرابة. يستغرق 5 أيام عمل وهو مجاني.',
        body: 'يمكنك نقل قيدك الأسري إلى هنا إذا كان لديك سكن قانوني ثابت أو عمل ثابت، أو إذا التحقت بالزوج أو الزوجة أو الوالدين أو الأبناء. إذا لم تملك بيتًا يمكنك القيد في السجل الجماعي لجهة عملك أو في السجل العام للحي، ولا تحتاج إلى أوراق من صاحب البيت.\n\nتسلّم أوراقك مرة واحدة في مركز الشرطة هنا، وهو يتحقق إلكترونيًا مع الجهة التي تنتقل منها. عند الانتهاء نرسل إليك رسالة نصية لاستلام الدفتر الجديد.\n\nإذا نقصت ورقة يكتب لك الموظف كل المطلوب مرة واحدة، وأمامك 30 يومًا لإحضارها دون طلب جديد.',
        conditions:
          'لديك سكن قانوني ثابت أو عمل ثابت في تينغلان؛ أو زوجك أو أحد والديك أو أبنائك مقيّد هنا ويوافق.',
        papers:
          'بطاقة الهوية؛ دفتر القيد الأسري؛ وإثبات السبب: عقد عمل مع سجل التأمين الاجتماعي، أو سند ملكية، أو عقد زواج، أو إثبات قرابة.',
        where:
          'مكتب القيد في مركز شرطة العنوان الجديد، أو الطابق 2 من مركز خدمات تينغلان، 18 شارع لوتشو، الضفة الشمالية. من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: '5 أيام عمل عند اكتمال الأوراق، و15 يوم عمل إذا لزمت زيارة للتحقق.',
        legalBasis: 'لائحة القيد الأسري في جمهورية الصين الشعبية؛ قواعد تينغلان لنقل القيد.',
      },
    },
    phone: '0700-5551 2104',
    validFrom: '2025-06-01',
    reviewDate: '2027-06-01',
  },
  {
    slug: 'id-card-lost',
    departmentCode: 'public-security',
    categoryCode: 'residence',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '身份证丢失补办',
        questions: ['身份证丢了怎么办', '异地能补办身份证吗', '临时身份证多久能拿到'],
        summary:
          '身份证丢失后，请到任意派出所或政务服务中心申请挂失和补领，本地、外地户口都能办，费用 40 元，20 个工作日内领证。急用的可以同时办临时身份证，10 元，3 日内领取。',
        body: '请您先挂失，再补领。派出所窗口可以一次办完，也可以在“汀兰民生”网上先挂失。挂失后，原来的证件失效，找回来也不能再用。\n\n补领要本人到场，现场拍照、采集指纹。未满 16 岁的孩子由监护人陪同。行动不便的老人和残疾人可以打电话预约上门办理，不另外收费。\n\n等新证的时候，可以申请临时身份证，有效期三个月，能坐火车、住宾馆、到银行办事。如果有人冒用您的身份证，请保留挂失回执，并向派出所报案。',
        conditions: '中国公民，身份证丢失或被盗；外地户口也可以在本市办理。',
        papers: '户口簿、居住证、驾驶证、护照任选一项；没有的，现场核对人像和指纹即可。照片可现场免费拍。',
        where:
          '全市各派出所户籍窗口；汀兰市政务服务中心 2 楼（北岸区芦洲路 18 号）。周一至周六 9:00–12:00、13:30–17:30。',
        fee: '补领 40 元；临时身份证 10 元。',
        duration: '补领 20 个工作日；临时身份证 3 日。',
        legalBasis: '《中华人民共和国居民身份证法》；《中华人民共和国临时居民身份证管理办法》。',
      },
      en: {
        title: 'Replace a lost ID card',
        questions: [
          'I lost my ID card, what should I do?',
          'Can I replace my ID card if I am from another city?',
          'How fast can I get a temporary ID card?',
        ],
        summary:
          'Go to any police station or the Service Centre to report the loss and ask for a new card. People from other cities can do it here too. It costs 40 yuan and takes 20 working days. A temporary card costs 10 yuan and takes 3 days.',
        body: 'Report the loss first, then ask for a new card. The desk at the police station does both in one visit. You can also report the loss online. After that the old card no longer works, even if you find it.\n\nYou must come yourself, because we take a photo and fingerprints. A parent or guardian must come with a child under 16. If it is hard for you to leave home, call us and we will visit you at no extra cost.\n\nWhile you wait, a temporary card is good for three months on trains, in hotels and at banks. If someone uses your card, keep the loss receipt and tell the police.',
        conditions:
          'You are a Chinese citizen and your card is lost or stolen. You may be registered anywhere.',
        papers:
          'One of these: household book, residence permit, driving licence or passport. If you have none, we check your face and fingerprints. The photo is free.',
        where:
          'Any police station, or floor 2 of the Tinglan Service Centre, 18 Luzhou Road, North Bank. Monday to Saturday 9:00–12:00 and 13:30–17:30.',
        fee: 'New card 40 yuan; temporary card 10 yuan.',
        duration: 'New card 20 working days; temporary card 3 days.',
        legalBasis: 'Resident Identity Card Law; Measures on Temporary Resident Identity Cards.',
      },
      ar: {
        title: 'بدل بطاقة الهوية المفقودة',
        questions: [
          'فقدت بطاقة هويتي، ماذا أفعل؟',
          'هل أستطيع استخراج بدل الهوية وأنا من مدينة أخرى؟',
          'متى أستلم بطاقة الهوية المؤقتة؟',
        ],
        summary:
          'اذهب إلى أي مركز شرطة أو إلى مركز الخدمات للإبلاغ عن الفقد وطلب بطاقة جديدة، حتى لو كان قيدك في مدينة أخرى. الرسم 40 يوانًا والمدة 20 يوم عمل. البطاقة المؤقتة بـ10 يوانات خلال 3 أيام.',
        body: 'أبلغ عن الفقد أولًا ثم اطلب بطاقة جديدة. يمكن إتمام الأمرين في زيارة واحدة لمركز الشرطة، ويمكن الإبلاغ عبر الإنترنت أيضًا. بعد البلاغ لا تعود البطاقة القديمة صالحة حتى لو وجدتها.\n\nيجب أن تحضر بنفسك لأننا نلتقط الصورة ونأخذ البصمات. ويحضر ولي الأمر مع من هو دون 16 سنة. إذا كان الخروج من البيت صعبًا عليك فاتصل بنا ونزورك دون رسوم إضافية.\n\nأثناء الانتظار تصلح البطاقة المؤقتة ثلاثة أشهر للقطار والفندق والمصرف. وإذا استعمل أحد بطاقتك فاحتفظ بإيصال البلاغ وأخبر الشرطة.',
        conditions: 'أنت مواطن صيني وفقدت بطاقتك أو سُرقت، أيًّا كان مكان قيدك.',
        papers:
          'واحد مما يلي: دفتر القيد أو بطاقة الإقامة أو رخصة القيادة أو جواز السفر. وإن لم يوجد نتحقق من الوجه والبصمات. الصورة مجانية.',
        where:
          'أي مركز شرطة، أو الطابق 2 من مركز خدمات تينغلان، 18 شارع لوتشو، الضفة الشمالية. من الاثنين إلى السبت 9:00–12:00 و13:30–17:30.',
        fee: 'البطاقة الجديدة 40 يوانًا، والمؤقتة 10 يوانات.',
        duration: 'البطاقة الجديدة 20 يوم عمل، والمؤقتة 3 أيام.',
        legalBasis: 'قانون بطاقة هوية المقيمين؛ لائحة بطاقات الهوية المؤقتة.',
      },
    },
    phone: '0700-5551 2104',
    validFrom: '2025-01-01',
    reviewDate: '2027-01-15',
  },
  {
    slug: 'passport-application',
    departmentCode: 'public-security',
    categoryCode: 'residence',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '申请普通护照',
        questions: ['护照怎么办理', '第一次办护照要几天', '小孩办护照要带什么'],
        summary:
          '中国公民不论户口在哪里，都可以在汀兰市申请护照。本人带身份证到出入境办事大厅，现场拍照、采集指纹，费用 120 元，7 个工作日内办结，可以邮寄到家。',
        body: '请您先在网上或者打电话预约，再到出入境办事大厅。60 岁以上的老人、孕妇和残疾人不用预约，可以直接到绿色窗口办理。\n\n未满 16 岁的孩子由父亲或母亲陪同，带户口簿或者出生证明。16 岁以上的护照有效期十年，未满 16 岁的五年。旧护照不满一年到期，或者签证页用完，可以换发，请把旧护照带来；旧护照上还有有效签证的，窗口剪角后还给您。\n\n因为急病、奔丧、开学等原因急着出国的，带上证明材料可以申请加急，3 个工作日内办结。',
        conditions: '中国公民；没有被依法限制出境。',
        papers: '居民身份证；换发的带旧护照；未满 16 岁的带户口簿或出生证明和监护人身份证。照片可现场拍。',
        where: '汀兰市公安局出入境办事大厅（北岸区望江路 110 号）。周一至周五 9:00–17:00，周六 9:00–12:00。',
        fee: '每本 120 元；邮费由您自付。',
        duration: '7 个工作日；加急 3 个工作日。',
        legalBasis: '《中华人民共和国护照法》；《中华人民共和国出境入境管理法》。',
      },
      en: {
        title: 'Apply for an ordinary passport',
        questions: [
          'How do I get a passport?',
          'How many days does a first passport take?',
          'What do I bring for a child passport?',
        ],
        summary:
          'Any Chinese citizen can apply in Tinglan, wherever they are registered. Come in person with your ID card to the exit and entry hall. We take your photo and fingerprints. It costs 120 yuan and takes 7 working days. We can post it to you.',
        body: 'Please book a time online or by phone, then come to the exit and entry hall. People over 60, pregnant women and disabled people need no booking and can go to the green desk.\n\nA mother or father must come with a child under 16 and bring the household book or birth certificate. A passport lasts ten years, or five years for a child under 16. You can renew it in its last year or when the visa pages are full. Bring the old one. We give it back if it holds a valid visa.\n\nIf you must travel soon because of illness, a death or the start of school, bring proof and we can finish in 3 working days.',
        conditions: 'You are a Chinese citizen and no law stops you from leaving the country.',
        papers:
          'ID card; your old passport if you renew; for a child under 16 also the household book or birth certificate and the ID card of the guardian. We can take the photo.',
        where:
          'Exit and Entry Hall, 110 Wangjiang Road, North Bank. Monday to Friday 9:00–17:00, Saturday 9:00–12:00.',
        fee: '120 yuan for each passport. You pay for the post.',
        duration: '7 working days; 3 working days if urgent.',
        legalBasis: 'Passport Law; Exit and Entry Administration Law.',
      },
      ar: {
        title: 'طلب جواز سفر عادي',
        questions: ['كيف أستخرج جواز سفر؟', 'كم يومًا يستغرق أول جواز سفر؟', 'ماذا أحضر لجواز سفر الطفل؟'],
        summary:
          'يستطيع كل مواطن صيني التقديم في تينغلان أيًّا كان مكان قيده. احضر بنفسك مع بطاقة الهوية إلى قاعة الجوازات، ونلتقط الصورة والبصمات هناك. الرسم 120 يوانًا والمدة 7 أيام عمل، ويمكن إرسال الجواز بالبريد.',
        body: 'احجز موعدًا عبر الإنترنت أو بالهاتف ثم احضر إلى قاعة الجوازات. من تجاوزوا 60 سنة والحوامل وذوو الإعاقة لا يحتاجون إلى موعد ويتوجهون إلى النافذة الخضراء.\n\nيحضر الأب أو الأم مع الطفل دون 16 سنة ومعه دفتر القيد أو شهادة الميلاد. مدة الجواز عشر سنوات، وخمس سنوات لمن هو دون 16 سنة. يمكن تجديده في سنته الأخيرة أو عند امتلاء صفحات التأشيرات. أحضر الجواز القديم، ونعيده إليك إذا كانت فيه تأشيرة سارية.\n\nإذا كان سفرك عاجلًا بسبب مرض أو وفاة أو بدء دراسة فأحضر ما يثبت ذلك، وننجزه خلال 3 أيام عمل.',
        conditions: 'أن تكون مواطنًا صينيًا ولا يوجد منع قانوني من السفر.',
        papers:
          'بطاقة الهوية؛ والجواز القديم عند التجديد؛ ولمن دون 16 سنة دفتر القيد أو شهادة الميلاد وبطاقة ولي الأمر. يمكننا التقاط الصورة.',
        where:
          'قاعة الجوازات، 110 شارع وانغجيانغ، الضفة الشمالية. من الاثنين إلى الجمعة 9:00–17:00، والسبت 9:00–12:00.',
        fee: '120 يوانًا لكل جواز، وأجرة البريد عليك.',
        duration: '7 أيام عمل، و3 أيام عمل للعاجل.',
        legalBasis: 'قانون جوازات السفر؛ قانون إدارة الخروج والدخول.',
      },
    },
    phone: '0700-5551 2104',
    validFrom: '2025-01-01',
    reviewDate: '2027-01-15',
  },
  {
    slug: 'foreigner-accommodation-registration',
    departmentCode: 'public-security',
    categoryCode: 'residence',
    audience: 'foreigner',
    texts: {
      'zh-CN': {
        title: '外国人住宿登记',
        questions: ['外国人来了要去派出所登记吗', '外国朋友住我家怎么登记', '外国人租房住宿登记怎么办'],
        summary:
          '外国人不住宾馆、住在家里或租房的，要在入住后 24 小时内，由本人或留宿的人到住处派出所登记，也可以网上登记，免费，当场办结。住宾馆的由宾馆登记，您不用跑。',
        body: '只要您在汀兰市住下，就需要住宿登记，住亲友家也一样。登记可以本人办，也可以由房东或者留宿的亲友办。手机扫描派出所门口的二维码，用中文、英文、阿拉伯文都能填。\n\n搬家、换护照、签证或居留许可换新、出国后再回来，都要重新登记。登记后您会得到一张住宿登记表，请保存好，办签证延期、居留许可、驾驶证和银行卡时都要用。\n\n超过 24 小时没有登记，可能受到警告或者罚款。忘记登记的，请您主动去补办并说明原因。',
        conditions: '持外国护照的人，在汀兰市宾馆以外的地方住宿。',
        papers: '护照和签证或居留许可；租房合同或留宿人的身份证和房屋证明；入境章页（如果有）。',
        where: '住处所在地派出所，每天 8:30–20:00；夜里可在网上登记，24 小时开放。',
        fee: '免费。',
        duration: '窗口当场办结；网上提交后 1 日内发回登记表。',
        legalBasis: '《中华人民共和国出境入境管理法》第三十九条。',
      },
      en: {
        title: 'Register where you stay as a foreigner',
        questions: [
          'Do foreigners have to register with the police?',
          'How do I register a foreign friend who stays at my home?',
          'I am a foreigner and rent a flat, where do I register?',
        ],
        summary:
          'If you stay in a home or a rented flat, you or your host must register within 24 hours at the local police station or online. It is free and takes a few minutes. If you stay in a hotel, the hotel registers you.',
        body: 'Everyone with a foreign passport who stays in Tinglan must be registered, also when staying with family or friends. You, your landlord or your host can do it. Scan the code at the door of the police station. The form is in Chinese, English and Arabic.\n\nRegister again when you move, get a new passport, visa or residence permit, or come back from abroad. You get a registration form. Keep it safe. You need it for visas, a driving licence and a bank card.\n\nIf you do not register within 24 hours, you may get a warning or a fine. If you forgot, please go by yourself and explain why.',
        conditions: 'You hold a foreign passport and stay in Tinglan somewhere other than a hotel.',
        papers:
          'Passport with visa or residence permit; rental contract, or the ID card of your host and proof of the home; the page with the entry stamp, if there is one.',
        where:
          'The police station for your address, every day 8:30–20:00. Online registration is open day and night.',
        fee: 'Free.',
        duration: 'At once at the desk; within 1 day online.',
        legalBasis: 'Exit and Entry Administration Law, Article 39.',
      },
      ar: {
        title: 'تسجيل سكن الأجانب',
        questions: [
          'هل يجب على الأجنبي التسجيل لدى الشرطة؟',
          'كيف أسجّل صديقًا أجنبيًا يقيم في بيتي؟',
          'أنا أجنبي وأستأجر شقة، أين أسجّل سكني؟',
        ],
        summary:
          'إذا سكنت في بيت أو شقة مستأجرة فعليك أو على مضيفك التسجيل خلال 24 ساعة في مركز شرطة الحي أو عبر الإنترنت. التسجيل مجاني ويتم في دقائق. وإذا نزلت في فندق فالفندق يسجّلك.',
        body: 'كل من يحمل جواز سفر أجنبيًا ويبيت في تينغلان يجب أن يُسجَّل سكنه، حتى عند الأهل والأصدقاء. يمكن أن تسجّل بنفسك أو يسجّلك صاحب البيت أو المضيف. امسح الرمز عند باب مركز الشرطة، والاستمارة بالصينية والإنجليزية والعربية.\n\nسجّل من جديد إذا انتقلت إلى سكن آخر أو تغيّر جوازك أو تأشيرتك أو إقامتك أو عدت من الخارج. احتفظ باستمارة التسجيل، فأنت تحتاجها للتأشيرة ورخصة القيادة والبطاقة المصرفية.\n\nمن لم يسجّل خلال 24 ساعة قد يتلقى إنذارًا أو غرامة. إذا نسيت فاذهب بنفسك واشرح السبب.',
        conditions: 'أن تحمل جواز سفر أجنبيًا وتسكن في تينغلان في غير فندق.',
        papers:
          'جواز السفر مع التأشيرة أو الإقامة؛ عقد الإيجار، أو بطاقة المضيف وإثبات السكن؛ وصفحة ختم الدخول إن وجدت.',
        where: 'مركز الشرطة التابع لعنوانك، كل يوم 8:30–20:00. التسجيل عبر الإنترنت متاح ليلًا ونهارًا.',
        fee: 'مجاني.',
        duration: 'في الحال عند النافذة، وخلال يوم واحد عبر الإنترنت.',
        legalBasis: 'قانون إدارة الخروج والدخول، المادة 39.',
      },
    },
    phone: '0700-5551 2104',
    validFrom: '2025-01-01',
    reviewDate: '2027-01-15',
  },
];
