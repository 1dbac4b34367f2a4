/** Articles on getting around: potholes, parking, buses and taxis. */
import type { DemoArticle } from '../types';

export const gettingAroundArticles: DemoArticle[] = [
  {
    slug: 'pothole-repair',
    departmentCode: 'transport',
    categoryCode: 'traffic',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '道路坑洼修补',
        questions: ['路上有大坑找谁修', '路面破损怎么反映', '车被坑压坏了能赔吗'],
        summary:
          '路上有坑、路面塌陷或井边下沉，请告诉我们路名、方向和附近门牌，附照片更快。主干道 24 小时内修补，其他道路 3 个工作日，坑深危险的 2 小时内先围挡。路面正在塌陷，请离开并拨打 110。',
        body: '请说清在哪条路、往哪个方向、第几条车道、靠近哪个门牌或路口。坑有多大，可以和脸盆、车轮比一比。井盖丢失也请一起说，我们会转给井盖的主人。\n\n危险的坑 2 小时内先放围挡和警示灯。雨雪天修补料粘不牢，会先用冷料临时填平，天晴后 5 个工作日内重新修好。小区内部道路由物业修，乡村道路由镇街修，我们会帮您转过去。\n\n因为路坑受伤或者车辆损坏的，请拍照、保留维修单据，报警留下记录，再向我们申请核实赔偿。',
        conditions: '任何人都可以反映。',
        papers: '报修不用证件；申请赔偿的带身份证、照片、维修单据和报警记录。',
        where:
          '网上和电话全天受理；汀兰市交通运输局（南屿区站前路 8 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '危险坑 2 小时内围挡；主干道 24 小时；其他道路 3 个工作日；赔偿核实 15 个工作日。',
        legalBasis: '《中华人民共和国公路法》；《城市道路管理条例》。',
      },
      en: {
        title: 'Have a pothole repaired',
        questions: [
          'Who repairs a big hole in the road?',
          'How do I report a damaged road?',
          'Can I get money if a pothole damaged my car?',
        ],
        summary:
          'Tell us the road, the direction and the nearest door number. A photo helps. Main roads are repaired in 24 hours, other roads in 3 working days. A dangerous hole is fenced off within 2 hours. If the road is sinking, move away and call 110.',
        body: 'Say which road, which way you were going, which lane, and which door or crossing is near. How big is the hole? Compare it with a washbasin or a wheel. Tell us about missing manhole covers too. We pass them to the owner.\n\nWe fence off dangerous holes and put up warning lights. In rain and snow we fill the hole for the moment, and repair it for good within 5 working days of dry weather. Roads inside an estate belong to the property company, village roads to the town. We pass your report on.\n\nIf you were hurt or your car was damaged, take photos, keep the bill, tell the police and then ask us to check.',
        conditions: 'Anyone can report.',
        papers: 'None to report. For compensation: ID card, photos, repair bill and police record.',
        where:
          'Online or by phone at any hour. Transport Bureau, 8 Zhanqian Road, South Isle, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration:
          'Dangerous holes fenced in 2 hours; main roads 24 hours; other roads 3 working days; compensation checked in 15 working days.',
        legalBasis: 'Highway Law; Urban Road Management Regulations.',
      },
      ar: {
        title: 'إصلاح حفر الطرق',
        questions: [
          'من يصلح حفرة كبيرة في الطريق؟',
          'كيف أبلّغ عن طريق متضرر؟',
          'هل أُعوَّض إذا أضرت حفرة بسيارتي؟',
        ],
        summary:
          'اذكر الطريق والاتجاه وأقرب رقم باب، والصورة تساعد. تُصلَح الطرق الرئيسية خلال 24 ساعة وغيرها خلال 3 أيام عمل. والحفرة الخطرة تُحاط بحاجز خلال ساعتين. إذا كان الطريق يهبط فابتعد واتصل بالرقم 110.',
        body: 'اذكر اسم الطريق واتجاه السير والمسار وأقرب باب أو تقاطع. صف حجم الحفرة بمقارنتها بحوض الغسيل أو بعجلة سيارة. وأخبرنا أيضًا بأغطية غرف التفتيش المفقودة لننقل البلاغ إلى صاحبها.\n\nنحيط الحفر الخطرة بحاجز وأضواء تحذير. وفي المطر والثلج نملأ الحفرة مؤقتًا ثم نصلحها نهائيًا خلال 5 أيام عمل من تحسن الطقس. طرق المجمّع على شركة الإدارة، وطرق القرى على البلدة، ونحن ننقل بلاغك.\n\nإذا أُصبت أو تضررت سيارتك فالتقط صورًا واحتفظ بفاتورة الإصلاح وأخبر الشرطة ثم اطلب منا التحقق.',
        conditions: 'يحق للجميع الإبلاغ.',
        papers: 'البلاغ بلا أوراق. للتعويض: بطاقة الهوية والصور وفاتورة الإصلاح ومحضر الشرطة.',
        where:
          'عبر الإنترنت أو الهاتف في أي ساعة. مكتب النقل والمواصلات، 8 شارع تشانتشيان، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration:
          'حاجز للحفر الخطرة خلال ساعتين، والطرق الرئيسية 24 ساعة، وغيرها 3 أيام عمل، والتحقق من التعويض 15 يوم عمل.',
        legalBasis: 'قانون الطرق العامة؛ لائحة إدارة طرق المدن.',
      },
    },
    phone: '0700-5551 2103',
    validFrom: '2025-04-01',
    reviewDate: '2027-04-01',
  },
  {
    slug: 'parking-on-pavement',
    departmentCode: 'traffic-police',
    categoryCode: 'traffic',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '人行道违停举报',
        questions: ['人行道停满车找谁管', '车停在盲道上怎么举报', '堵住小区门口的车怎么挪走'],
        summary:
          '机动车停在人行道、盲道或者堵住门口，请拍两张间隔 3 分钟以上的照片，看得清车牌和位置，网上或电话举报。堵门、占盲道的 30 分钟内通知挪车，其他 2 小时内到场，处理结果会告诉您。',
        body: '照片要看得清车牌、车停的位置和周围的门牌或标志，两张照片间隔三分钟以上，证明不是临时停一下。画线的停车位里停车，不算违停。\n\n交警先打电话请车主挪车，不挪的依法罚款，挡住出入口、消防通道的可以拖走。人被困在车里或者有人昏倒在路上，请直接拨打 110 或 120。\n\n同一个地方经常违停，请您说明常见时间，我们会查看要不要加护栏、画线或者调整停车位，答复会写明完成日期。举报人信息保密。',
        conditions: '任何人都可以举报，行人、车主、沿街商户都行。',
        papers: '不用证件；请提供车牌、地点、时间和两张照片。',
        where:
          '网上和电话全天受理；汀兰市公安局交通警察支队（南屿区站前路 122 号），周一至周五 9:00–17:30，周六 9:00–12:00。',
        fee: '免费。',
        duration: '堵门、占盲道 30 分钟内通知；其他 2 小时内到场；5 个工作日内答复。',
        legalBasis: '《中华人民共和国道路交通安全法》；《中华人民共和国无障碍环境建设法》。',
      },
      en: {
        title: 'Report cars parked on the pavement',
        questions: [
          'Who removes cars from the pavement?',
          'How do I report a car on the path for blind people?',
          'How do I get a car moved from my gate?',
        ],
        summary:
          'Take two photos, at least 3 minutes apart, that show the plate and the place. Send them online or call. If a gate or a path for blind people is blocked, we reach the driver within 30 minutes. Other cases: we come within 2 hours and tell you the result.',
        body: 'The photos must show the number plate, the place and a door number or sign. Two photos, at least 3 minutes apart, show that the car was not just stopping. A car in a marked space is parked legally.\n\nFirst the police phone the driver. If the car stays, there is a fine. A car that blocks an entrance or a fire lane can be towed away. If someone is locked in a car or has fainted, call 110 or 120.\n\nDoes it happen often at one place? Tell us at what time. We look whether posts, lines or spaces would help, and the answer names the date. We keep your name secret.',
        conditions: 'Anyone can report: people on foot, drivers and shops.',
        papers: 'None. Give the plate, place, time and two photos.',
        where:
          'Online or by phone at any hour. Traffic Police, 122 Zhanqian Road, South Isle, Monday to Friday 9:00–17:30, Saturday 9:00–12:00.',
        fee: 'Free.',
        duration:
          'Blocked gate or path for blind people: call to the driver within 30 minutes. Other cases: visit within 2 hours, answer in 5 working days.',
        legalBasis: 'Road Traffic Safety Law; Law on Building an Accessible Environment.',
      },
      ar: {
        title: 'الإبلاغ عن سيارات متوقفة على الرصيف',
        questions: [
          'من يزيل السيارات عن الرصيف؟',
          'كيف أبلّغ عن سيارة على مسار المكفوفين؟',
          'كيف أحرّك سيارة تسد بوابة المجمّع؟',
        ],
        summary:
          'التقط صورتين بينهما 3 دقائق على الأقل تُظهران رقم اللوحة والمكان، وأرسلهما عبر الإنترنت أو اتصل. إذا سدّت السيارة بوابة أو مسار المكفوفين نتصل بالسائق خلال 30 دقيقة. وفي غير ذلك نحضر خلال ساعتين ونخبرك بالنتيجة.',
        body: 'يجب أن تُظهر الصورتان اللوحة ومكان السيارة ورقم باب أو لافتة. والفاصل بينهما 3 دقائق أو أكثر ليثبت أن الوقوف ليس عابرًا. أما الوقوف في مكان مخطط فهو قانوني.\n\nتتصل الشرطة بالسائق أولًا، فإن لم يحرك سيارته فعليه غرامة. ويمكن سحب سيارة تسد مدخلًا أو ممر الإطفاء. وإذا حُبس أحد في سيارة أو أغمي عليه فاتصل بـ110 أو 120.\n\nهل يتكرر ذلك في مكان واحد؟ اذكر الوقت المعتاد، فندرس إضافة أعمدة أو خطوط أو مواقف، ونذكر في الرد تاريخ الإنجاز. ونحفظ سرية اسمك.',
        conditions: 'يحق للجميع الإبلاغ: المشاة والسائقون وأصحاب المتاجر.',
        papers: 'لا شيء. اذكر اللوحة والمكان والوقت وأرسل صورتين.',
        where:
          'عبر الإنترنت أو الهاتف في أي ساعة. شرطة المرور، 122 شارع تشانتشيان، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–17:30، والسبت 9:00–12:00.',
        fee: 'مجاني.',
        duration:
          'سد بوابة أو مسار المكفوفين: الاتصال بالسائق خلال 30 دقيقة. وغيره: الحضور خلال ساعتين والرد خلال 5 أيام عمل.',
        legalBasis: 'قانون سلامة المرور على الطرق؛ قانون بناء بيئة خالية من العوائق.',
      },
    },
    phone: '0700-5551 2105',
    validFrom: '2025-03-01',
    reviewDate: '2027-03-01',
  },
  {
    slug: 'resident-parking-permit',
    departmentCode: 'traffic-police',
    categoryCode: 'traffic',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '居民路边停车证',
        questions: ['小区没有车位怎么办停车证', '路边停车包月怎么申请', '老小区门口能办夜间停车吗'],
        summary:
          '住在没有停车位的老小区，可以办路边夜间停车证，每户一张，每月 120 元，18:00 到次日 8:00 停在指定路段。网上或街道办事处申请，5 个工作日办好，电子证和车牌绑定，不用贴纸。',
        body: '先在网上查您的小区在不在名单里，再选离家近的路段。每个路段有固定名额，满了就排队，按申请先后递补，网上能看到名次。\n\n停车证只在夜间有效，白天按路边停车收费。残疾人专用车和新能源车的夜间费用减半。搬家、换车请在 10 日内更新，退证按剩余月份退钱。\n\n停车证不保证有固定位置，先到先停。其他车占了夜间专用路段，请打交警电话，30 分钟内通知挪车。不能出租或者转让停车证，否则取消并一年内不能再申请。',
        conditions: '住在名单内的小区；车登记在本人或家人名下；家里没有其他车位。',
        papers: '身份证；行驶证；房产证明或租房合同。网上申请上传照片即可。',
        where: '住处街道办事处便民大厅，周一至周五 9:00–17:30，周六 9:00–12:00；网上申请全天开放。',
        fee: '每月 120 元，新能源车和残疾人专用车每月 60 元。',
        duration: '5 个工作日；名额满的按排队次序递补。',
        legalBasis: '《汀兰市道路停车管理办法》。',
      },
      en: {
        title: 'Resident street-parking permit',
        questions: [
          'My estate has no parking, can I get a permit?',
          'How do I pay monthly for street parking?',
          'Can I park at night in front of my old estate?',
        ],
        summary:
          'If you live in an old estate without parking, you can get a night permit for your street. One per home, 120 yuan a month, 18:00 to 8:00. Apply online or at the subdistrict office. It takes 5 working days. It is linked to your plate, no sticker.',
        body: 'First check online if your estate is on the list. Then choose a street near your home. Each street has a fixed number of permits. If it is full you wait in line and can see your place online.\n\nThe permit works at night only. In the day you pay street parking. Cars for disabled people and electric cars pay half. Tell us within 10 days if you move or change cars. If you give the permit back, you get money for the months left.\n\nThe permit gives no fixed space. If another car uses the night zone, call the traffic police. Do not rent or sell the permit, or you lose it for a year.',
        conditions:
          'Your estate is on the list, the car belongs to you or your family, and you have no other space.',
        papers:
          'ID card, vehicle licence, and proof of ownership or rental contract. Photos are enough online.',
        where:
          'Your subdistrict office, Monday to Friday 9:00–17:30, Saturday 9:00–12:00. Online at any hour.',
        fee: '120 yuan a month; 60 yuan for electric cars and cars for disabled people.',
        duration: '5 working days, or by your place in line if the street is full.',
        legalBasis: 'Tinglan Rules on Street Parking.',
      },
      ar: {
        title: 'تصريح وقوف السكان في الشارع',
        questions: [
          'لا مواقف في مجمّعي، هل أحصل على تصريح وقوف؟',
          'كيف أدفع شهريًا للوقوف في الشارع؟',
          'هل أقف ليلًا أمام مجمّعي القديم؟',
        ],
        summary:
          'إذا سكنت في مجمّع قديم بلا مواقف يمكنك طلب تصريح وقوف ليلي في شارعك. تصريح واحد لكل بيت بـ120 يوانًا شهريًا، من 18:00 إلى 8:00. قدّم عبر الإنترنت أو في مكتب الحي. المدة 5 أيام عمل، ويرتبط بلوحتك دون ملصق.',
        body: 'تحقق عبر الإنترنت أولًا هل مجمّعك في القائمة، ثم اختر شارعًا قريبًا. لكل شارع عدد محدد من التصاريح، وإذا امتلأ تدخل الدور وترى ترتيبك على الإنترنت.\n\nالتصريح صالح ليلًا فقط، وفي النهار تدفع أجرة الوقوف. سيارات ذوي الإعاقة والسيارات الكهربائية تدفع النصف. أخبرنا خلال 10 أيام إذا انتقلت أو غيّرت سيارتك. وإذا أعدت التصريح تستعيد ثمن الأشهر المتبقية.\n\nالتصريح لا يضمن مكانًا ثابتًا. إذا شغلت سيارة أخرى المنطقة الليلية فاتصل بشرطة المرور. لا تؤجر التصريح ولا تبعه وإلا أُلغي ولا يعود قبل سنة.',
        conditions: 'مجمّعك في القائمة، والسيارة لك أو لأسرتك، وليس لديك موقف آخر.',
        papers: 'بطاقة الهوية، ورخصة السيارة، وإثبات الملكية أو عقد الإيجار. عبر الإنترنت تكفي الصور.',
        where: 'مكتب الحي، من الاثنين إلى الجمعة 9:00–17:30، والسبت 9:00–12:00. وعبر الإنترنت في أي ساعة.',
        fee: '120 يوانًا شهريًا، و60 يوانًا للسيارات الكهربائية وسيارات ذوي الإعاقة.',
        duration: '5 أيام عمل، أو حسب ترتيبك إذا امتلأ الشارع.',
        legalBasis: 'قواعد تينغلان لوقوف السيارات في الشوارع.',
      },
    },
    phone: '0700-5551 2105',
    validFrom: '2026-02-01',
    reviewDate: '2027-02-01',
  },
  {
    slug: 'elderly-bus-card',
    departmentCode: 'transport',
    categoryCode: 'traffic',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '老年公交卡',
        questions: ['老年卡怎么办', '外地老人坐公交免费吗', '老年公交卡多少岁可以办'],
        summary:
          '年满 65 岁的老人，不分本地外地，都能免费办老年公交卡，免费乘坐市内公交和轮渡；60 到 64 岁半价。带身份证到公交服务点或社区办理，当场领卡；也可以直接刷身份证坐车。',
        body: '到公交服务点办，现场拍照，十分钟拿卡。腿脚不方便的，家人带您的身份证和照片也可以代办，社区每月第一个周三还有上门服务。\n\n不想办卡的，65 岁以上老人上车直接刷身份证或社保卡，一样免费。地铁换乘、机场快线按优惠价收费，站牌上有说明。\n\n卡每年审核一次，坐车刷卡时自动完成，不用跑。丢了请打电话挂失，第一次补卡免费。司机拒绝老人刷卡乘车，请记下线路和时间告诉我们。',
        conditions: '年满 60 周岁；户籍不限，外国人持护照也可以办。',
        papers: '居民身份证（外国人带护照）；代办的带双方身份证和老人近照。',
        where:
          '公交总站服务厅（南屿区站前路 20 号），每天 8:00–18:00；各街道社区服务站周一至周五 9:00–17:00。',
        fee: '办卡免费；第二次补卡收工本费 10 元。',
        duration: '当场办结。',
        legalBasis: '《中华人民共和国老年人权益保障法》；《汀兰市老年人优待办法》。',
      },
      en: {
        title: 'Bus card for older people',
        questions: [
          'How do I get a senior bus card?',
          'Do older people from other cities ride the bus free?',
          'How old must I be for a senior bus card?',
        ],
        summary:
          'Everyone aged 65 or more, from any place, rides city buses and ferries free with a senior card. From 60 to 64 it is half price. Bring your ID card to a bus service point or community office and get the card at once. Your ID card works on the bus too.',
        body: 'At the bus service point we take your photo and the card is ready in ten minutes. If you cannot come, a family member can bring your ID card and a photo. On the first Wednesday of each month staff visit homes.\n\nYou do not need the card if you are 65 or more. Tap your ID card or social security card on the bus. For the metro and the airport line there are reduced prices, shown at the stop.\n\nThe yearly check happens when you tap. If you lose the card, call us. The first new card is free. If a driver refuses you, note the line and time and tell us.',
        conditions:
          'You are at least 60. Where you are registered does not matter. Foreigners use their passport.',
        papers:
          'ID card, or passport for foreigners. If someone comes for you, both ID cards and a recent photo of you.',
        where:
          'Bus Station service hall, 20 Zhanqian Road, South Isle, every day 8:00–18:00. Community offices Monday to Friday 9:00–17:00.',
        fee: 'Free. A second replacement costs 10 yuan.',
        duration: 'At once.',
        legalBasis: 'Law on the Rights of Older People; Tinglan Rules on Benefits for Older People.',
      },
      ar: {
        title: 'بطاقة الحافلات لكبار السن',
        questions: [
          'كيف أحصل على بطاقة حافلات لكبار السن؟',
          'هل يركب كبار السن من مدن أخرى الحافلة مجانًا؟',
          'كم العمر المطلوب لبطاقة كبار السن؟',
        ],
        summary:
          'كل من بلغ 65 سنة يركب حافلات المدينة والعبّارات مجانًا ببطاقة كبار السن أيًّا كان مكان قيده. ومن 60 إلى 64 سنة بنصف السعر. أحضر بطاقة هويتك إلى نقطة خدمة الحافلات أو مركز الحي لاستلامها فورًا. وتعمل بطاقة الهوية أيضًا.',
        body: 'في نقطة الخدمة نلتقط صورتك وتكون البطاقة جاهزة خلال عشر دقائق. إذا تعذر حضورك يمكن لأحد أفراد الأسرة أن يأتي ببطاقة هويتك وصورة. ويزور موظفونا البيوت في أول أربعاء من كل شهر.\n\nلا تحتاج إلى البطاقة إذا بلغت 65 سنة، فيكفي تمرير بطاقة الهوية أو بطاقة الضمان على الجهاز في الحافلة. وللمترو وخط المطار أسعار مخفضة مكتوبة في المحطة.\n\nيتم التحقق السنوي تلقائيًا عند تمرير البطاقة. إذا ضاعت فاتصل بنا، والبدل الأول مجاني. إذا رفضك سائق فسجّل رقم الخط والوقت وأخبرنا.',
        conditions: 'أن يكون عمرك 60 سنة على الأقل أيًّا كان مكان قيدك. ويستعمل الأجانب جواز السفر.',
        papers: 'بطاقة الهوية أو جواز السفر للأجانب. وإذا جاء غيرك فبطاقتا الهوية وصورة حديثة لك.',
        where:
          'قاعة خدمات محطة الحافلات، 20 شارع تشانتشيان، الجزيرة الجنوبية، كل يوم 8:00–18:00. ومراكز الأحياء من الاثنين إلى الجمعة 9:00–17:00.',
        fee: 'مجانية. البدل الثاني 10 يوانات.',
        duration: 'في الحال.',
        legalBasis: 'قانون حماية حقوق كبار السن؛ قواعد تينغلان لمزايا كبار السن.',
      },
    },
    phone: '0700-5551 2103',
    validFrom: '2025-01-01',
    reviewDate: '2027-01-31',
  },
  {
    slug: 'bus-route-change',
    departmentCode: 'transport',
    categoryCode: 'traffic',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '公交线路调整建议',
        questions: ['小区门口没有公交怎么申请加线路', '公交改线在哪里查', '公交车间隔太长找谁反映'],
        summary:
          '公交改线、停运和换站，在网上、站牌和车内至少提前 7 天公布。想加站、改线、加密班次，请告诉我们地点、时间和大概人数，15 个工作日内答复，能改的写明开通日期。',
        body: '查线路：网上“实时公交”能看到改线和到站时间；站牌上的二维码也能扫。临时绕行（修路、活动）当天在站牌贴出。\n\n提建议时，请您说清小区或单位、想去哪里、什么时间、大概多少人。社区和公司可以一起提，人数多的优先调研。我们先看客流和道路条件，再试跑，每季度集中调整一次，结果在网上公布。\n\n车来得太晚、甩站不停、空调不开、司机态度不好，请记下线路、车号和时间，5 个工作日内答复。需要低地板公交车的，请一并说明。',
        conditions: '任何人、小区、学校和企业都可以提。',
        papers: '不用证件；请提供地点、时间、人数，投诉请提供线路和车号。',
        where: '网上和电话受理；汀兰市交通运输局（南屿区站前路 8 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '线路建议 15 个工作日答复；服务投诉 5 个工作日答复。',
        legalBasis: '《城市公共交通条例》；《汀兰市公共汽车客运管理办法》。',
      },
      en: {
        title: 'Ask for a bus route change',
        questions: [
          'How do I ask for a bus to my estate?',
          'Where can I see if my bus route has changed?',
          'Who do I tell that the bus comes too rarely?',
        ],
        summary:
          'Changes to routes and stops are shown online, at stops and on buses at least 7 days before. To ask for a stop, a route or more buses, tell us the place, the time and about how many people. We answer in 15 working days, with a date if we can do it.',
        body: 'The online page Live Bus shows changes and arrival times. You can also scan the code at the stop. A short detour because of road works or an event is put up on the day.\n\nIn your request, give the estate or company, where you want to go, at what time, and about how many people. Communities and companies can ask together. We look at passengers and roads, then make a test run. Changes come every three months and are shown online.\n\nIf a bus is late, passes without stopping or a driver is rude, note the line, bus number and time. We answer in 5 working days. Tell us if you need a low-floor bus.',
        conditions: 'Anyone can ask: people, communities, schools and companies.',
        papers: 'None. Give place, time and number of people. For a complaint, the line and bus number.',
        where:
          'Online or by phone. Transport Bureau, 8 Zhanqian Road, South Isle, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: 'A route request is answered in 15 working days, a complaint in 5.',
        legalBasis: 'Urban Public Transport Regulations; Tinglan Rules on Bus Services.',
      },
      ar: {
        title: 'طلب تعديل خط حافلات',
        questions: [
          'كيف أطلب حافلة تصل إلى مجمّعي؟',
          'أين أعرف هل تغيّر خط الحافلة؟',
          'لمن أقول إن الحافلة تتأخر كثيرًا؟',
        ],
        summary:
          'تُنشر تغييرات الخطوط والمواقف عبر الإنترنت وفي المواقف والحافلات قبل 7 أيام على الأقل. لطلب موقف أو خط أو حافلات أكثر اذكر المكان والوقت والعدد التقريبي. نرد خلال 15 يوم عمل ونذكر التاريخ إذا أمكن التنفيذ.',
        body: 'صفحة «الحافلات الآن» على الإنترنت تُظهر التغييرات ومواعيد الوصول، ويمكنك مسح الرمز في الموقف. أما التحويلات القصيرة بسبب أعمال الطرق أو المناسبات فتُعلَّق في اليوم نفسه.\n\nفي طلبك اذكر المجمّع أو جهة العمل والوجهة والوقت والعدد التقريبي. ويمكن أن تطلب الأحياء والشركات معًا. ندرس عدد الركاب والطرق ثم نجري تجربة. تصدر التغييرات كل ثلاثة أشهر وتُنشر على الإنترنت.\n\nإذا تأخرت الحافلة أو مرت دون توقف أو كان السائق فظًا فسجّل الخط ورقم الحافلة والوقت، ونرد خلال 5 أيام عمل. وأخبرنا إذا احتجت إلى حافلة منخفضة الأرضية.',
        conditions: 'يحق للجميع: الأفراد والأحياء والمدارس والشركات.',
        papers: 'لا شيء. اذكر المكان والوقت والعدد. وفي الشكوى الخط ورقم الحافلة.',
        where:
          'عبر الإنترنت أو الهاتف. مكتب النقل والمواصلات، 8 شارع تشانتشيان، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'طلب الخط خلال 15 يوم عمل، والشكوى خلال 5 أيام عمل.',
        legalBasis: 'لائحة النقل العام في المدن؛ قواعد تينغلان للحافلات.',
      },
    },
    phone: '0700-5551 2103',
    validFrom: '2025-08-01',
    reviewDate: '2027-08-01',
  },
  {
    slug: 'taxi-refusal-complaint',
    departmentCode: 'transport',
    categoryCode: 'traffic',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '出租车拒载、绕路投诉',
        questions: ['出租车拒载怎么投诉', '打车被绕路多收钱怎么办', '东西落在出租车上怎么找'],
        summary:
          '出租车拒载、绕路、不打表、乱收费，请记下车牌、时间、地点，30 日内告诉我们，7 个工作日内答复。查实的退还多收的车费并处罚司机。东西落在车上，请带上发票信息打 0700-5551 2103 寻找。',
        body: '空车灯亮着，问了去哪里就不走，是拒载；没有您的同意走远路，是绕路。投诉请写明车牌或者车内服务监督卡的号码、上下车时间地点、付款记录，有录音录像更好。\n\n网约车有同样的问题，请先在平台投诉，平台 3 日内不解决的，再告诉我们，请附上订单截图。\n\n查实后，多收的钱原路退还，司机扣服务分并罚款，严重的取消资格。遇到司机骂人、打人、骚扰，请先下车到安全的地方拨打 110。带导盲犬、坐轮椅的乘客被拒载，我们 2 个工作日内优先处理。',
        conditions: '在汀兰市坐出租车、网约车的乘客；可以请别人代为投诉。',
        papers: '车牌或服务监督卡号码；时间、地点；发票或付款记录；录音录像（如果有）。',
        where:
          '网上和电话受理；汀兰市交通运输局出租车管理处（南屿区站前路 8 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '7 个工作日内答复；涉及残疾人的 2 个工作日；寻找遗失物 24 小时内回话。',
        legalBasis: '《巡游出租汽车经营服务管理规定》；《网络预约出租汽车经营服务管理暂行办法》。',
      },
      en: {
        title: 'Complain about a taxi: refused, detour, overcharged',
        questions: [
          'A taxi refused to take me, how do I complain?',
          'What can I do if a taxi took a detour and charged too much?',
          'I left something in a taxi, how do I find it?',
        ],
        summary:
          'If a taxi refuses you, takes a detour, or uses no meter, note the plate, time and place and tell us within 30 days. We answer in 7 working days. Proven overcharges are paid back and the driver is punished. Lost something? Call 0700-5551 2103.',
        body: 'A driver with the light on who will not go where you ask refuses you. A longer way without your consent is a detour. Give the plate or the number on the card inside, where and when you rode, and how you paid. A recording helps.\n\nFor a ride-hailing car, complain to the app first. If it does not help within 3 days, tell us and send the order.\n\nIf it is proven, you get the money back. The driver loses points and pays a fine. Insulted or attacked? Get out, go somewhere safe and call 110. People refused with a guide dog or wheelchair come first: 2 working days.',
        conditions:
          'You rode, or tried to ride, in a taxi or ride-hailing car in Tinglan. Someone can complain for you.',
        papers:
          'Plate or card number, time and place, receipt or payment record, and a recording if you have one.',
        where:
          'Online or by phone. Taxi Office of the Transport Bureau, 8 Zhanqian Road, South Isle, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: 'Answer in 7 working days, 2 for disabled passengers; news about lost things in 24 hours.',
        legalBasis: 'Provisions on Taxi Services; Interim Measures on Online Ride-Hailing Services.',
      },
      ar: {
        title: 'الشكوى من سيارة أجرة: رفض أو إطالة الطريق',
        questions: [
          'رفضتني سيارة أجرة، كيف أشتكي؟',
          'ماذا أفعل إذا أطال السائق الطريق وأخذ أجرة زائدة؟',
          'نسيت شيئًا في سيارة أجرة، كيف أجده؟',
        ],
        summary:
          'إذا رفضك سائق أجرة أو أطال الطريق أو لم يشغّل العداد فسجّل اللوحة والوقت والمكان وأخبرنا خلال 30 يومًا. نرد خلال 7 أيام عمل. إذا ثبتت الزيادة تُعاد إليك ويُعاقَب السائق. للمفقودات اتصل بالرقم 0700-5551 2103.',
        body: 'السائق الذي يضيء إشارة الفراغ ثم يرفض وجهتك رفضك. والطريق الأطول دون موافقتك إطالة. اذكر اللوحة أو الرقم في بطاقة السيارة، ووقت الركوب ومكانه، وطريقة الدفع، والتسجيل يساعد.\n\nفي سيارات التطبيق اشتكِ إلى التطبيق أولًا، فإن لم يُحل الأمر خلال 3 أيام فأخبرنا وأرسل صورة الطلب.\n\nإذا ثبتت الشكوى تستعيد مالك ويفقد السائق نقاطًا ويدفع غرامة. وإذا أهانك أو اعتدى عليك فانزل واذهب إلى مكان آمن واتصل بـ110. ومن رُفض بسبب كلب إرشاد أو كرسي متحرك تُعالَج شكواه أولًا خلال يومي عمل.',
        conditions:
          'أن تكون ركبت أو حاولت ركوب سيارة أجرة أو تطبيق في تينغلان. ويمكن أن يشتكي غيرك نيابة عنك.',
        papers: 'رقم اللوحة أو البطاقة، والوقت والمكان، والإيصال أو سجل الدفع، والتسجيل إن وجد.',
        where:
          'عبر الإنترنت أو الهاتف. قسم سيارات الأجرة في مكتب النقل، 8 شارع تشانتشيان، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'الرد خلال 7 أيام عمل، ويومين لذوي الإعاقة، والرد عن المفقودات خلال 24 ساعة.',
        legalBasis: 'أحكام خدمات سيارات الأجرة؛ اللائحة المؤقتة لخدمات سيارات التطبيقات.',
      },
    },
    phone: '0700-5551 2103',
    validFrom: '2025-06-15',
    reviewDate: '2027-06-15',
  },
];
