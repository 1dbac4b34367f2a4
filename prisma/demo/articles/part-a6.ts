/** Articles on fines and a tidy city: appeals, shared bikes, trees, sorting and bulky waste. */
import type { DemoArticle } from '../types';

export const tidyCityArticles: DemoArticle[] = [
  {
    slug: 'traffic-fine-appeal',
    departmentCode: 'traffic-police',
    categoryCode: 'traffic',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '交通罚款申诉',
        questions: ['违章罚款不服怎么申诉', '被电子眼拍错了怎么办', '救护车让路闯红灯能撤销吗'],
        summary:
          '对电子眼拍到的违法有意见，先不要缴款，在网上或到交警窗口申诉，附说明和证据，5 个工作日内答复，属实的撤销。已经处罚的，可以在 60 日内申请行政复议，或在 6 个月内向法院起诉，复议免费。',
        body: '常见可以撤销的情况：给救护车、消防车让路，听交警指挥，车被套牌，标志标线看不清，照片不能证明违法。请写清时间、地点，附行车记录、照片或者证明。\n\n先申诉，再缴款。申诉没有通过，您还可以听取交警当面说明，或者等正式的处罚决定后，在 60 日内向市政府申请行政复议，6 个月内向法院起诉。\n\n复议期间一般不停止缴款，每天有加处罚款，上限是罚款本数。有实际困难的，可以申请分期或者延期缴款。没有人可以花钱“消分”，遇到这样的广告请告诉我们。',
        conditions: '车主、驾驶人或者被处罚的单位；不服交通处罚决定或违法记录的。',
        papers:
          '身份证、驾驶证、行驶证；处罚决定书或违法通知；照片、行车记录等证据。单位带营业执照和委托书。',
        where:
          '网上申诉全天受理；交警支队违法处理窗口（南屿区站前路 122 号），周一至周五 9:00–17:30，周六 9:00–12:00。',
        fee: '申诉和复议免费；起诉的案件受理费 50 元。',
        duration: '申诉 5 个工作日；行政复议 60 日内，简单的 30 日内。',
        legalBasis:
          '《中华人民共和国行政处罚法》；《中华人民共和国行政复议法》；《道路交通安全违法行为处理程序规定》。',
      },
      en: {
        title: 'Appeal a traffic fine',
        questions: [
          'How do I appeal a traffic fine?',
          'What can I do if a camera made a mistake?',
          'I ran a red light to let an ambulance pass, can it be cancelled?',
        ],
        summary:
          'If you disagree with a camera record, do not pay yet. Object online or at the police desk with your reason and proof. We answer in 5 working days and cancel it if you are right. After a fine you have 60 days to ask for a free review, or 6 months to go to court.',
        body: 'A record is often cancelled when you made way for an ambulance, followed an officer, someone copied your plate, a sign could not be seen, or the photo proves nothing. Give time and place, with photos or video.\n\nObject first, pay later. If we refuse, an officer can explain it to you. When the formal decision comes, you can ask the city government for a review within 60 days, or go to court within 6 months.\n\nThe fine must usually still be paid, and late payment adds a charge, at most the fine itself. If you cannot pay, ask for more time. Nobody can remove points for money. Tell us about such offers.',
        conditions: 'You are the owner, the driver or the company fined, and you disagree.',
        papers:
          'ID card, driving licence, vehicle licence, the notice or decision, and proof such as photos or video. Companies bring the licence and a letter of authority.',
        where:
          'Online at any hour. Traffic Police desk, 122 Zhanqian Road, South Isle, Monday to Friday 9:00–17:30, Saturday 9:00–12:00.',
        fee: 'Objection and review are free. A court case costs 50 yuan.',
        duration: 'Objection 5 working days; review within 60 days, or 30 for simple cases.',
        legalBasis:
          'Administrative Penalty Law; Administrative Reconsideration Law; Procedures for Handling Road Traffic Offences.',
      },
      ar: {
        title: 'الاعتراض على مخالفة مرورية',
        questions: [
          'كيف أعترض على غرامة مرورية؟',
          'ماذا أفعل إذا أخطأت الكاميرا؟',
          'تجاوزت الإشارة لأفسح لسيارة إسعاف، هل تُلغى المخالفة؟',
        ],
        summary:
          'إذا لم توافق على تسجيل الكاميرا فلا تدفع بعد، واعترض عبر الإنترنت أو عند شرطة المرور مع السبب والدليل. نرد خلال 5 أيام عمل ونلغي المخالفة إن كنت محقًا. بعد القرار أمامك 60 يومًا لطلب مراجعة مجانية أو 6 أشهر للمحكمة.',
        body: 'تُلغى المخالفة غالبًا إذا أفسحت لسيارة إسعاف أو إطفاء، أو اتبعت شرطيًا، أو زوّر أحد لوحتك، أو لم تكن الإشارة مرئية، أو لم تثبت الصورة شيئًا. اذكر الوقت والمكان مع صور أو مقطع.\n\nاعترض أولًا ثم ادفع. إذا رفضنا اعتراضك يمكن أن يشرح لك الضابط السبب. وعند صدور القرار الرسمي يمكنك طلب مراجعة من حكومة المدينة خلال 60 يومًا أو رفع دعوى خلال 6 أشهر.\n\nيجب دفع الغرامة عادة في أثناء ذلك، والتأخر يضيف مبلغًا لا يتجاوز قيمة الغرامة. إذا تعذر عليك الدفع فاطلب مهلة. لا أحد يستطيع حذف النقاط بالمال، فأخبرنا بمثل هذه العروض.',
        conditions: 'أن تكون مالك السيارة أو السائق أو الجهة المغرَّمة ولا توافق على المخالفة.',
        papers:
          'بطاقة الهوية ورخصة القيادة ورخصة السيارة، والإشعار أو القرار، والدليل من صور أو مقاطع. وعلى الشركة الرخصة وخطاب تفويض.',
        where:
          'عبر الإنترنت في أي ساعة. نافذة شرطة المرور، 122 شارع تشانتشيان، الجزيرة الجنوبية، من الاثنين إلى الجمعة 9:00–17:30، والسبت 9:00–12:00.',
        fee: 'الاعتراض والمراجعة مجانيان، ورسم الدعوى 50 يوانًا.',
        duration: 'الاعتراض 5 أيام عمل، والمراجعة خلال 60 يومًا أو 30 للحالات البسيطة.',
        legalBasis: 'قانون العقوبات الإدارية؛ قانون المراجعة الإدارية؛ أحكام إجراءات معالجة مخالفات المرور.',
      },
    },
    phone: '0700-5551 2105',
    validFrom: '2025-07-01',
    reviewDate: '2027-07-01',
  },
  {
    slug: 'shared-bikes-piled-up',
    departmentCode: 'city-management',
    categoryCode: 'traffic',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '共享单车乱停堆放',
        questions: ['共享单车堆满人行道找谁', '单车堵住盲道怎么投诉', '共享单车停哪里不会罚调度费'],
        summary:
          '共享单车堵路、占盲道、倒一片，请告诉我们地点并拍照，企业 2 小时内清理，地铁口、学校、医院门口 1 小时内。盲道被占的优先处理。押金不退、多收费请先找平台，7 日不解决再告诉我们。',
        body: '请写明路口或地铁出口、大概多少辆、哪一家的车。不用分清是哪家，我们会通知所有企业一起清理。清理完会发照片给您。\n\n请把车停在白线框内，电子围栏外还车要收调度费，费用标准公布在 App 里。框少、框满的地方，您可以提建议，我们每月增加一次停车框。\n\n坏车请扫码报修，报修后不收费。12 岁以下的孩子不能骑。企业清理不及时的，我们减少它的投放数量；押金和余额问题，平台应在 7 日内退到您的账户。',
        conditions: '任何人都可以反映；退费由注册用户本人申请。',
        papers: '不用证件；请提供地点和照片，退费请提供订单截图。',
        where:
          '网上和电话全天受理；汀兰市城市管理局（北岸区长堤路 36 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '一般 2 小时内清理，重点地方 1 小时内；退费问题 7 个工作日内答复。',
        legalBasis: '《汀兰市互联网租赁自行车管理办法》。',
      },
      en: {
        title: 'Shared bikes piled up',
        questions: [
          'Who clears shared bikes off the pavement?',
          'How do I report bikes on the path for blind people?',
          'Where can I leave a shared bike without an extra fee?',
        ],
        summary:
          'If shared bikes block the way, tell us the place and send a photo. The companies clear it within 2 hours, and within 1 hour at metro exits, schools and hospitals. For a deposit or a wrong charge, ask the app first. If nothing happens in 7 days, tell us.',
        body: 'Give the crossing or metro exit, about how many bikes, and the brand if you know it. We tell all companies to clear up, and send you a photo afterwards.\n\nPlease leave bikes in the white boxes. Outside the boxes the app charges a fee, shown in the app. If there are too few boxes, suggest a place. We add boxes every month.\n\nScan a broken bike and report it. You pay nothing for that ride. Children under 12 may not ride. If a company is too slow, it must take bikes off the street. Deposits must be paid back to your account within 7 days.',
        conditions: 'Anyone can report. Only the registered user can ask for money back.',
        papers: 'None. Give the place and a photo. For money back, a picture of the order.',
        where:
          'Online or by phone at any hour. City Management Bureau, 36 Changdi Road, North Bank, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: 'Cleared in 2 hours, or 1 hour at busy places; money questions answered in 7 working days.',
        legalBasis: 'Tinglan Rules on Shared Bicycles.',
      },
      ar: {
        title: 'تكدّس الدراجات المشتركة',
        questions: [
          'من يزيل الدراجات المشتركة عن الرصيف؟',
          'كيف أبلّغ عن دراجات على مسار المكفوفين؟',
          'أين أترك الدراجة المشتركة دون رسم إضافي؟',
        ],
        summary:
          'إذا سدّت الدراجات المشتركة الطريق فأخبرنا بالمكان وأرسل صورة. تزيلها الشركات خلال ساعتين، وخلال ساعة عند مخارج المترو والمدارس والمستشفيات. للتأمين أو رسم خاطئ راجع التطبيق أولًا، وإن لم يُحل خلال 7 أيام فأخبرنا.',
        body: 'اذكر التقاطع أو مخرج المترو وعدد الدراجات تقريبًا واسم الشركة إن عرفته. نطلب من كل الشركات الإزالة ونرسل إليك صورة بعد الانتهاء.\n\nاترك الدراجة داخل المربعات البيضاء، فخارجها يأخذ التطبيق رسمًا معلنًا فيه. إذا كانت المربعات قليلة فاقترح مكانًا، ونضيف مربعات كل شهر.\n\nامسح رمز الدراجة المعطلة وأبلغ عنها، ولا تدفع ثمن تلك الرحلة. لا يُسمح بركوب من هم دون 12 سنة. إذا تأخرت الشركة في الإزالة نخفض عدد دراجاتها. ويجب إعادة التأمين إلى حسابك خلال 7 أيام.',
        conditions: 'يحق للجميع الإبلاغ. واستعادة المال للمستخدم المسجّل نفسه.',
        papers: 'لا شيء. اذكر المكان وأرسل صورة، ولاستعادة المال صورة الطلب.',
        where:
          'عبر الإنترنت أو الهاتف في أي ساعة. مكتب إدارة المدينة، 36 شارع تشانغدي، الضفة الشمالية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'الإزالة خلال ساعتين وخلال ساعة في الأماكن المزدحمة، ومسائل المال خلال 7 أيام عمل.',
        legalBasis: 'قواعد تينغلان للدراجات المشتركة.',
      },
    },
    phone: '0700-5551 2101',
    validFrom: '2025-05-20',
    reviewDate: '2027-05-20',
  },
  {
    slug: 'tree-pruning',
    departmentCode: 'city-management',
    categoryCode: 'city',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '树木修剪和倒伏处理',
        questions: ['树枝挡住窗户找谁修剪', '树倒了砸到车怎么办', '小区的树能自己砍吗'],
        summary:
          '道路旁的树挡光、挡路灯、碰电线，请告诉我们地点和照片，5 个工作日内到场，适合修剪的 15 个工作日内完成。树倒下或要倒下，全天有人接，1 小时内到场。私自砍树违法。',
        body: '路边、广场、公园的树由城管管；小区里的由物业管，要修剪请向物业提出，砍树、移树先办批准。自己家院里的树，大树砍伐也要批准。\n\n冬天是修剪的好时候，夏天只剪危险的枝，以免伤树。对鸟巢和古树有保护，要请专家看过再剪。修剪的日期会提前三天贴出来，请把车开走。\n\n树倒下压到人，请先打 120；压到电线，请离开 8 米以上并打供电电话 0700-5551 2401。压坏车或者房屋的，请拍照，我们核实树的管理责任后告诉您怎么赔。',
        conditions: '任何人可以反映；砍树、移树由树的所有人或管理人申请。',
        papers: '反映不用证件；砍伐、移植申请带身份证明、树的位置照片和理由，小区带业主委员会意见。',
        where:
          '网上和电话全天受理；汀兰市城市管理局（北岸区长堤路 36 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '公共树木修剪和抢险免费；砍伐、移植审批免费，施工由申请人负担。',
        duration: '抢险 1 小时内到场；修剪 15 个工作日；砍伐、移植审批 10 个工作日。',
        legalBasis: '《城市绿化条例》；《汀兰市城市绿化管理办法》。',
      },
      en: {
        title: 'Tree pruning and fallen trees',
        questions: [
          'Who cuts the branches in front of my window?',
          'A tree fell on my car, what do I do?',
          'May I cut down a tree in my estate?',
        ],
        summary:
          'If a street tree takes your light, hides a lamp or touches wires, send the place and a photo. We come within 5 working days and prune within 15 if it suits the tree. If a tree has fallen or may fall, we come within 1 hour, day or night. Do not cut trees yourself.',
        body: 'We care for trees on streets, squares and in parks. Inside an estate ask the property company. Felling or moving a tree needs permission, also for big trees in a private yard.\n\nWinter is the best time to prune. In summer we cut only dangerous branches. Birds in a nest and very old trees are protected, and an expert looks first. We put up the date three days before. Please move your car.\n\nIf a tree has fallen on someone, call 120. If it lies on wires, stay 8 metres away and call 0700-5551 2401. For damage to a car or house, take photos. We find out who is responsible and tell you how you are paid.',
        conditions:
          'Anyone can report. The owner or manager of the tree asks for permission to fell or move it.',
        papers:
          'None to report. To fell or move a tree: ID, photos of the place and the reason; in an estate also the view of the owners committee.',
        where:
          'Online or by phone at any hour. City Management Bureau, 36 Changdi Road, North Bank, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Pruning of public trees and emergencies are free. Permits are free, but you pay for the work.',
        duration: 'Danger 1 hour; pruning 15 working days; permission 10 working days.',
        legalBasis: 'Urban Greening Regulations; Tinglan Rules on Urban Greening.',
      },
      ar: {
        title: 'تقليم الأشجار والأشجار الساقطة',
        questions: [
          'من يقلّم أغصانًا أمام نافذتي؟',
          'سقطت شجرة على سيارتي، ماذا أفعل؟',
          'هل يجوز لي قطع شجرة في المجمّع؟',
        ],
        summary:
          'إذا حجبت شجرة في الشارع الضوء أو مصباحًا أو لامست الأسلاك فأرسل المكان وصورة. نحضر خلال 5 أيام عمل ونقلّم خلال 15 إن كان ذلك مناسبًا. وإذا سقطت أو كادت تسقط نحضر خلال ساعة ليلًا ونهارًا. لا تقطع الشجر بنفسك.',
        body: 'نعتني بأشجار الشوارع والساحات والحدائق. داخل المجمّع اطلب من شركة الإدارة. قطع الشجر أو نقله يحتاج إلى إذن، حتى الأشجار الكبيرة في الفناء الخاص.\n\nالشتاء أفضل وقت للتقليم، وفي الصيف نقص الأغصان الخطرة فقط. الأعشاش والأشجار المعمرة محمية ويفحصها خبير أولًا. نعلّق التاريخ قبل ثلاثة أيام، فأبعد سيارتك من فضلك.\n\nإذا سقطت شجرة على أحد فاتصل بـ120. وإذا سقطت على الأسلاك فابتعد 8 أمتار واتصل بالرقم 0700-5551 2401. إذا تضررت سيارة أو بيت فالتقط صورًا، ونحدد المسؤول ونخبرك كيف تُعوَّض.',
        conditions: 'يحق للجميع الإبلاغ. ويطلب مالك الشجرة أو مديرها إذن القطع أو النقل.',
        papers:
          'البلاغ بلا أوراق. لقطع شجرة أو نقلها: الهوية وصور المكان والسبب، وفي المجمّع رأي لجنة الملاك.',
        where:
          'عبر الإنترنت أو الهاتف في أي ساعة. مكتب إدارة المدينة، 36 شارع تشانغدي، الضفة الشمالية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'تقليم الأشجار العامة والطوارئ مجانيان، والإذن مجاني، وتكاليف العمل على الطالب.',
        duration: 'الخطر خلال ساعة، والتقليم 15 يوم عمل، والإذن 10 أيام عمل.',
        legalBasis: 'لائحة تخضير المدن؛ قواعد تينغلان لتخضير المدينة.',
      },
    },
    phone: '0700-5551 2101',
    validFrom: '2025-11-15',
    reviewDate: '2027-11-15',
  },
  {
    slug: 'garbage-sorting-and-pickup',
    departmentCode: 'city-management',
    categoryCode: 'city',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '垃圾分类和收运',
        questions: ['垃圾怎么分类', '小区垃圾没人收怎么投诉', '垃圾投放点几点开放'],
        summary:
          '垃圾分四类：可回收物、厨余垃圾、有害垃圾、其他垃圾。投放点每天 6:30–9:30、17:30–20:30 开放，另有全天误时投放点。垃圾满了没人收，请告诉我们小区和时间，24 小时内清运。',
        body: '纸、塑料、金属、玻璃、旧衣服是可回收物；剩饭菜、果皮是厨余垃圾，请倒掉水、不带塑料袋；电池、灯管、药品、油漆是有害垃圾；卫生纸、烟头、灰土是其他垃圾。拿不准的，请在“汀兰民生”网上输入名字查询。\n\n厨余垃圾每天清运，其他垃圾每天清运，可回收物和有害垃圾满桶就收。赶不上时间的，可以投到全天开放的误时投放点，位置在网上和楼道里有。\n\n没有按类投放，个人先劝导，再犯的可以罚款；单位混装混运，罚得更重。看到垃圾车混装，请拍下车牌告诉我们。',
        conditions: '本市的居民、学校、企业和机关都要分类。',
        papers: '不用证件；反映问题请提供小区、投放点和照片。',
        where:
          '各小区投放点；咨询和反映：汀兰市城市管理局（北岸区长堤路 36 号），周一至周五 9:00–12:00、13:30–17:30，网上全天。',
        fee: '居民每户每月垃圾费 6 元，和水费一起收；企业按产生量计费。',
        duration: '满桶 24 小时内清运；混装混运 5 个工作日内答复。',
        legalBasis: '《中华人民共和国固体废物污染环境防治法》；《汀兰市生活垃圾管理条例》。',
      },
      en: {
        title: 'Sorting and collecting household waste',
        questions: [
          'How do I sort my rubbish?',
          'The bins at my estate are not emptied, who do I tell?',
          'When can I take out the rubbish?',
        ],
        summary:
          'Sort waste into four: recycling, kitchen waste, harmful waste, other waste. Drop-off points open every day 6:30–9:30 and 17:30–20:30, and some are open day and night. If bins are full, tell us the estate and time. We empty them within 24 hours.',
        body: 'Paper, plastic, metal, glass and clothes are recycling. Leftovers and peel are kitchen waste, without water or bag. Batteries, lamps, medicine and paint are harmful waste. Tissues, cigarette ends and dust are other waste. Not sure? Look it up on Tinglan Minsheng.\n\nKitchen and other waste are collected every day. Recycling and harmful waste are collected when the bin is full. If you miss the hours, use a point that is open day and night.\n\nIf you do not sort, you are first advised and then may be fined. Companies pay more. If a lorry mixes sorted waste, send us its number plate.',
        conditions: 'Everyone in Tinglan sorts waste: homes, schools, companies and offices.',
        papers: 'None. To report, give the estate, the drop-off point and a photo.',
        where:
          'Drop-off points in each estate. Questions: City Management Bureau, 36 Changdi Road, North Bank, Monday to Friday 9:00–12:00 and 13:30–17:30, online at any hour.',
        fee: '6 yuan a month for each home, paid with the water bill. Companies pay by amount.',
        duration: 'Full bins emptied in 24 hours; mixing reports answered in 5 working days.',
        legalBasis: 'Law on Preventing Solid Waste Pollution; Tinglan Regulations on Household Waste.',
      },
      ar: {
        title: 'فرز النفايات المنزلية وجمعها',
        questions: [
          'كيف أفرز النفايات؟',
          'لا أحد يفرغ حاويات المجمّع، لمن أشكو؟',
          'متى تفتح نقاط وضع النفايات؟',
        ],
        summary:
          'تُفرز النفايات أربعة أنواع: قابلة للتدوير، ومطبخ، وضارة، وأخرى. تفتح نقاط الوضع كل يوم 6:30–9:30 و17:30–20:30، وبعضها مفتوح ليلًا ونهارًا. إذا امتلأت الحاويات فأخبرنا بالمجمّع والوقت ونفرغها خلال 24 ساعة.',
        body: 'الورق والبلاستيك والمعدن والزجاج والملابس قابلة للتدوير. بقايا الطعام والقشور نفايات مطبخ، دون ماء ولا كيس. البطاريات والمصابيح والأدوية والدهان نفايات ضارة. المناديل وأعقاب السجائر والغبار نفايات أخرى. إذا ترددت فابحث في «تينغلان مينشنغ».\n\nتُجمع نفايات المطبخ والنفايات الأخرى كل يوم، والقابلة للتدوير والضارة عند امتلاء الحاوية. إذا فاتك الوقت فاستعمل نقطة مفتوحة ليلًا ونهارًا.\n\nمن لا يفرز يُنصح أولًا ثم قد يُغرَّم، وغرامة الشركات أكبر. إذا خلطت شاحنة النفايات المفروزة فأرسل إلينا رقم لوحتها.',
        conditions: 'الفرز واجب على الجميع في تينغلان: البيوت والمدارس والشركات والدوائر.',
        papers: 'لا شيء. للبلاغ اذكر المجمّع ونقطة الوضع وأرسل صورة.',
        where:
          'نقاط الوضع في كل مجمّع. للاستفسار: مكتب إدارة المدينة، 36 شارع تشانغدي، الضفة الشمالية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30، وعبر الإنترنت في أي ساعة.',
        fee: '6 يوانات شهريًا لكل بيت تُدفع مع فاتورة الماء. والشركات حسب الكمية.',
        duration: 'تفريغ الحاويات الممتلئة خلال 24 ساعة، والرد على بلاغ الخلط خلال 5 أيام عمل.',
        legalBasis: 'قانون الوقاية من تلوث النفايات الصلبة؛ لائحة تينغلان للنفايات المنزلية.',
      },
    },
    phone: '0700-5551 2101',
    validFrom: '2026-03-01',
    reviewDate: '2027-03-01',
  },
  {
    slug: 'bulky-waste-pickup',
    departmentCode: 'city-management',
    categoryCode: 'city',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '大件垃圾和旧家具上门收运',
        questions: ['旧沙发旧床垫怎么扔', '大件垃圾怎么预约上门', '旧家电有人收吗'],
        summary:
          '旧沙发、床垫、衣柜等大件垃圾，请在网上或电话预约，3 个工作日内上门收走，每件 20 元，70 岁以上老人、残疾人和低保家庭免费。旧冰箱、洗衣机等家电免费回收，还可能付您钱。',
        body: '预约时请写清物品名称、件数、楼层、有没有电梯，拍一张照片。工作人员会给您一个半天的时间段，到达前半小时打电话。没有电梯的，五层以下每件另收 5 元搬运费，六层以上 10 元。\n\n请把东西放在楼下指定点或者门口，不要堵住楼道和消防通道。随便丢在路边是违法的，每件可以罚款 200 元。\n\n装修垃圾（砖、瓦、瓷砖）不算大件垃圾，请另外找有资质的公司清运，物业有名单。旧家电请让网上公布的正规企业回收，不要交给路边收购的人拆解。',
        conditions: '本市住户自己家里的大件物品；企业请找有资质的公司。',
        papers: '不用证件；免费的带老年证、残疾证或低保证；请附物品照片。',
        where:
          '网上预约全天开放；电话预约 0700-5551 2101，每天 8:00–18:00；大件投放点（南屿区榕荫路 70 号）每天 8:00–18:00，自送免费。',
        fee: '每件 20 元；无电梯楼另加 5 或 10 元；自送投放点免费；优待对象免费。',
        duration: '预约后 3 个工作日内上门。',
        legalBasis: '《汀兰市生活垃圾管理条例》。',
      },
      en: {
        title: 'Bulky waste and old furniture pick-up',
        questions: [
          'How do I get rid of an old sofa or mattress?',
          'How do I book a bulky waste pick-up?',
          'Does anyone take old fridges and washing machines?',
        ],
        summary:
          'Book a pick-up for sofas, mattresses and wardrobes online or by phone. We come within 3 working days. It costs 20 yuan each and is free for people over 70, disabled people and families on minimum support. Old fridges and washing machines are taken free.',
        body: 'Tell us what it is, how many, the floor, whether there is a lift, and add a photo. You get a half-day slot and a call half an hour before. Without a lift we charge 5 yuan more for each thing up to floor five, and 10 yuan above that.\n\nPlease put things at the marked spot downstairs or at your door. Do not block stairs or fire lanes. Leaving furniture in the street is against the law and can cost 200 yuan for each thing.\n\nBricks and tiles from renovation are not bulky waste. Use a licensed company. The property company has a list. Give old machines only to a company named on our website.',
        conditions: 'Large things from your own home in Tinglan. Companies use a licensed firm.',
        papers:
          'None. For free pick-up: card for older people, disability card or minimum support card. Add a photo of the things.',
        where:
          'Online at any hour. Phone 0700-5551 2101 every day 8:00–18:00. Drop-off point, 70 Rongyin Road, South Isle, every day 8:00–18:00, free if you bring it.',
        fee: '20 yuan each; 5 or 10 yuan more without a lift; free at the drop-off point and for the groups named.',
        duration: 'Within 3 working days after you book.',
        legalBasis: 'Tinglan Regulations on Household Waste.',
      },
      ar: {
        title: 'جمع الأثاث القديم والنفايات الكبيرة',
        questions: [
          'كيف أتخلص من أريكة أو مرتبة قديمة؟',
          'كيف أحجز موعدًا لجمع النفايات الكبيرة؟',
          'هل يأخذ أحد الثلاجات والغسالات القديمة؟',
        ],
        summary:
          'احجز عبر الإنترنت أو بالهاتف لأخذ الأرائك والمراتب والخزائن. نحضر خلال 3 أيام عمل. الرسم 20 يوانًا للقطعة، ومجاني لمن تجاوزوا 70 سنة وذوي الإعاقة وأسر المعونة. الثلاجات والغسالات القديمة تؤخذ مجانًا.',
        body: 'اذكر نوع القطعة وعددها والطابق وهل يوجد مصعد، وأرفق صورة. نعطيك موعدًا مدته نصف يوم ونتصل قبل الوصول بنصف ساعة. دون مصعد نضيف 5 يوانات لكل قطعة حتى الطابق الخامس و10 يوانات لما فوقه.\n\nضع الأغراض في المكان المحدد أسفل المبنى أو عند بابك، ولا تسد الدرج أو ممر الإطفاء. رمي الأثاث في الشارع مخالف للقانون وقد تبلغ غرامته 200 يوان للقطعة.\n\nالطوب والبلاط من أعمال التجديد ليست نفايات كبيرة، فاستعن بشركة مرخصة، ولدى شركة الإدارة قائمة. ولا تسلّم الأجهزة القديمة إلا لشركة مذكورة في موقعنا.',
        conditions: 'أغراض كبيرة من بيتك في تينغلان. وعلى الشركات الاستعانة بشركة مرخصة.',
        papers: 'لا شيء. للجمع المجاني: بطاقة كبار السن أو الإعاقة أو المعونة. أرفق صورة الأغراض.',
        where:
          'عبر الإنترنت في أي ساعة. الهاتف 0700-5551 2101 كل يوم 8:00–18:00. نقطة الوضع، 70 شارع رونغين، الجزيرة الجنوبية، كل يوم 8:00–18:00، مجانًا إذا أحضرتها بنفسك.',
        fee: '20 يوانًا للقطعة، و5 أو 10 يوانات إضافية دون مصعد، ومجانًا في نقطة الوضع وللفئات المذكورة.',
        duration: 'خلال 3 أيام عمل من الحجز.',
        legalBasis: 'لائحة تينغلان للنفايات المنزلية.',
      },
    },
    phone: '0700-5551 2101',
    validFrom: '2026-03-01',
    reviewDate: '2027-03-01',
  },
];
