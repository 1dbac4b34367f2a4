import type { DemoArticle } from '../types';
import { socialInsuranceHall } from './part-b-places';

/** Wages, labour disputes and the social insurance that follows a working life. */
export const workingLifeArticles: DemoArticle[] = [
  {
    slug: 'unpaid-wages-complaint',
    departmentCode: 'human-resources',
    categoryCode: 'work',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '单位拖欠工资怎么投诉',
        questions: ['老板拖欠工资找谁', '工资一直不发怎么办', '农民工讨薪去哪里投诉'],
        summary:
          '单位拖欠工资，您可以在两年内向劳动保障监察机构投诉，不收费。带身份证和能证明您在那里干活的材料，到窗口或拨打 12345 都可以。查实后会责令单位限期付清。',
        body: '单位应当按约定的日子，把工资足额发给您。没有签合同也能投诉，只要您说清楚在哪里干活、干了多久、欠了多少。考勤记录、工作服、聊天记录、转账记录都可以当证明。\n\n监察员在 5 个工作日内决定是否立案，立案后 60 个工作日内查清，情况复杂的最多再延长 30 个工作日。查实后，会书面要求单位在规定日期前付钱。单位仍不付的，依法处罚；有钱故意不付的，移送公安机关。\n\n在建筑工地干活的，可以要求施工总承包单位先行垫付。',
        conditions: '在汀兰市干活、工资被拖欠不满两年的劳动者。几个人一起被欠薪的，可以推选代表投诉。',
        papers:
          '身份证；单位名称和地址；欠薪的时间和金额；合同、考勤、工资条、聊天或转账记录等任意一种证明。',
        where: '汀兰市劳动保障监察支队，北岸区兰溪大道 66 号二楼。工作日 9:00–17:30，周六 9:00–12:00。',
        fee: '免费',
        duration: '5 个工作日内决定是否立案；立案后 60 个工作日内查清，复杂的可延长 30 个工作日。',
        legalBasis:
          '《中华人民共和国劳动合同法》第三十条；《保障农民工工资支付条例》；《劳动保障监察条例》。',
      },
      en: {
        title: 'Complain about unpaid wages',
        questions: [
          'My boss has not paid me, who can help?',
          'What can I do if my wages are late?',
          'Where do I complain about unpaid wages?',
        ],
        summary:
          'If your employer has not paid you, you can complain to the labour inspectors within two years. It is free. Bring your ID card and anything that shows you worked there, or call 12345. If you are right, the employer is ordered to pay by a set date.',
        body: 'Your employer must pay your full wages on the agreed day. You can complain even without a written contract. Tell us where you worked, for how long and how much is owed. Time sheets, a uniform, chat messages or bank transfers can all be proof.\n\nThe inspectors decide within 5 working days whether to open a case. They then have 60 working days to find the facts, or 90 if the case is hard. If money is owed, they order the employer in writing to pay. An employer who still refuses is punished, and one who could pay but hides is reported to the police.\n\nOn a building site, you can ask the main contractor to pay first.',
        conditions:
          'Anyone who worked in Tinglan and whose unpaid wages are less than two years old. A group can choose someone to speak for it.',
        papers:
          'ID card or passport; name and address of the employer; dates and amount owed; one proof of work such as a contract, time sheet, pay slip, chat message or bank transfer.',
        where:
          'Tinglan Labour Inspection Office, one floor up, 66 Lanxi Avenue, North Bank. Working days 9:00–17:30, Saturday 9:00–12:00.',
        fee: 'Free',
        duration:
          'Decision to open a case within 5 working days; then up to 60 working days, or 90 for a hard case.',
        legalBasis:
          'Labour Contract Law, article 30; Regulation on Ensuring Wage Payment to Migrant Workers; Regulation on Labour Security Supervision.',
      },
      ar: {
        title: 'تقديم شكوى بشأن أجور غير مدفوعة',
        questions: [
          'صاحب العمل لم يدفع لي أجري، من يساعدني؟',
          'ماذا أفعل إذا تأخر أجري؟',
          'أين أشتكي من عدم دفع الأجور؟',
        ],
        summary:
          'إذا لم يدفع لك صاحب العمل أجرك، يمكنك أن تشتكي إلى مفتشي العمل خلال سنتين، مجانًا. أحضر بطاقة هويتك وأي شيء يثبت أنك عملت هناك، أو اتصل بالرقم 12345. إذا ثبت حقك أُمر صاحب العمل بالدفع في موعد محدد.',
        body: 'على صاحب العمل أن يدفع لك أجرك كاملًا في اليوم المتفق عليه. يمكنك أن تشتكي حتى بلا عقد مكتوب. أخبرنا أين عملت وكم من الوقت وكم المبلغ. سجل الحضور وملابس العمل والرسائل والتحويلات البنكية كلها أدلة مقبولة.\n\nيقرر المفتشون خلال 5 أيام عمل هل يفتحون القضية. ثم يبحثون فيها خلال 60 يوم عمل، أو 90 إذا كانت معقدة. إذا ثبت الدين أمروا صاحب العمل كتابةً بالدفع. ومن يرفض بعد ذلك يُعاقَب، ومن يقدر على الدفع ويتهرب يُحال إلى الشرطة.\n\nفي مواقع البناء يمكنك أن تطلب من المقاول الرئيسي أن يدفع أولًا.',
        conditions:
          'كل من عمل في تينغلان ولم يمضِ على أجره غير المدفوع سنتان. ويمكن للمجموعة أن تختار من يتكلم باسمها.',
        papers:
          'بطاقة الهوية أو جواز السفر؛ اسم صاحب العمل وعنوانه؛ التواريخ والمبلغ؛ دليل واحد على العمل مثل العقد أو سجل الحضور أو كشف الأجر أو الرسائل أو التحويل البنكي.',
        where:
          'مكتب تفتيش العمل في تينغلان، الطابق الأول فوق الأرضي، 66 جادة لانشي، الضفة الشمالية. أيام العمل من 9:00 إلى 17:30، والسبت من 9:00 إلى 12:00.',
        fee: 'مجانًا',
        duration: 'قرار فتح القضية خلال 5 أيام عمل، ثم 60 يوم عمل على الأكثر، أو 90 للقضية المعقدة.',
        legalBasis:
          'قانون عقود العمل، المادة 30؛ لائحة ضمان دفع أجور العمال المهاجرين؛ لائحة الرقابة على ضمان العمل.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2025-03-01',
    reviewDate: '2027-03-01',
  },
  {
    slug: 'labour-dispute-arbitration',
    departmentCode: 'human-resources',
    categoryCode: 'work',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '劳动合同纠纷怎么申请仲裁',
        questions: ['被公司辞退怎么申请仲裁', '劳动仲裁要钱吗', '公司不赔偿怎么办'],
        summary:
          '因辞退、赔偿、加班费、没签合同等发生争议，自您知道权利受损之日起一年内，可以申请劳动仲裁，不收费。带仲裁申请书、身份证和证据到仲裁院立案，一般 45 天内有结果。',
        body: '您可以先和单位商量，也可以找调解组织调解；谈不成，再申请仲裁。不经过仲裁，不能直接就这类争议去法院起诉。\n\n申请书要写清三件事：您是谁、单位是谁；您要求什么；事实和理由是什么。仲裁院有申请书样本，也有工作人员免费帮您填写。收到申请后 5 天内告诉您是否受理，受理后 45 天内裁决，复杂的最多延长 15 天。\n\n对裁决不服的，收到裁决书后 15 天内可以向法院起诉。还在单位上班时被欠工资的，不受一年期限限制。',
        conditions: '劳动者或用人单位都可以申请；单位在汀兰市，或者工作地点在汀兰市；没有超过一年期限。',
        papers:
          '仲裁申请书（每个被申请人一份，另交一份给仲裁院）；身份证或营业执照；劳动合同、工资记录、解除通知等证据。',
        where: '汀兰市劳动人事争议仲裁院，北岸区兰溪大道 66 号三楼。工作日 9:00–17:30，周六 9:00–12:00。',
        fee: '免费',
        duration: '5 天内决定是否受理；受理后 45 天内裁决，复杂的可延长 15 天。',
        legalBasis: '《中华人民共和国劳动争议调解仲裁法》第二十七、二十九、四十三、五十三条。',
      },
      en: {
        title: 'Take a work contract dispute to arbitration',
        questions: [
          'I was fired unfairly, what can I do?',
          'Does labour arbitration cost money?',
          'My company will not pay compensation',
        ],
        summary:
          'For a dispute about dismissal, compensation, overtime or a missing contract, you can ask for labour arbitration within one year of learning of the harm. It is free. Bring a claim form, your ID card and your proof. A ruling normally comes within 45 days.',
        body: 'You may first talk to your employer or ask a mediator for help. If that fails, ask for arbitration. For these disputes you cannot go to court before arbitration.\n\nYour claim form says who you are, who the employer is, what you ask for and why. The arbitration court has sample forms, and staff help you fill them in for free. You hear within 5 days whether your case is taken. A ruling follows within 45 days, or 60 for a hard case.\n\nIf you do not agree, you can go to court within 15 days of getting the ruling. The one-year limit does not apply to wages owed while you still work there.',
        conditions:
          'Workers and employers can both apply. The employer or the place of work must be in Tinglan, and the one-year limit must not have passed.',
        papers:
          'Claim form (one copy for each party you name and one for the court); ID card or business licence; proof such as the contract, pay records or notice of dismissal.',
        where:
          'Tinglan Labour Arbitration Court, two floors up, 66 Lanxi Avenue, North Bank. Working days 9:00–17:30, Saturday 9:00–12:00.',
        fee: 'Free',
        duration: 'Answer on taking the case within 5 days; ruling within 45 days, or 60 for a hard case.',
        legalBasis: 'Law on Labour Dispute Mediation and Arbitration, articles 27, 29, 43 and 53.',
      },
      ar: {
        title: 'اللجوء إلى التحكيم في نزاع على عقد العمل',
        questions: ['فُصلت من عملي ظلمًا، ماذا أفعل؟', 'هل التحكيم العمالي مجاني؟', 'الشركة ترفض دفع التعويض'],
        summary:
          'في نزاع على الفصل أو التعويض أو الساعات الإضافية أو غياب العقد، يمكنك طلب التحكيم العمالي خلال سنة من علمك بالضرر، مجانًا. أحضر نموذج الطلب وبطاقة الهوية والأدلة. يصدر القرار عادةً خلال 45 يومًا.',
        body: 'يمكنك أولًا أن تتحدث مع صاحب العمل أو تطلب مساعدة وسيط. إذا لم ينجح ذلك فاطلب التحكيم. لا يمكن رفع هذه النزاعات إلى المحكمة قبل التحكيم.\n\nيذكر الطلب من أنت، ومن هو صاحب العمل، وماذا تطلب ولماذا. في هيئة التحكيم نماذج جاهزة، والموظفون يساعدونك في ملئها مجانًا. تعرف خلال 5 أيام هل قُبلت القضية، ويصدر القرار خلال 45 يومًا، أو 60 إذا كانت معقدة.\n\nإذا لم تقبل القرار يمكنك اللجوء إلى المحكمة خلال 15 يومًا من استلامه. ولا تسري مهلة السنة على الأجور المتأخرة ما دمت تعمل هناك.',
        conditions:
          'يحق للعامل ولصاحب العمل التقديم. يجب أن يكون صاحب العمل أو مكان العمل في تينغلان، وألا تكون مهلة السنة قد انتهت.',
        papers:
          'نموذج الطلب (نسخة لكل طرف ونسخة للهيئة)؛ بطاقة الهوية أو رخصة العمل التجاري؛ أدلة مثل العقد أو سجلات الأجر أو إشعار الفصل.',
        where:
          'هيئة التحكيم العمالي في تينغلان، الطابق الثاني فوق الأرضي، 66 جادة لانشي، الضفة الشمالية. أيام العمل من 9:00 إلى 17:30، والسبت من 9:00 إلى 12:00.',
        fee: 'مجانًا',
        duration: 'الرد على قبول القضية خلال 5 أيام، والقرار خلال 45 يومًا، أو 60 للقضية المعقدة.',
        legalBasis: 'قانون الوساطة والتحكيم في منازعات العمل، المواد 27 و29 و43 و53.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2025-03-01',
    reviewDate: '2027-03-01',
  },
  {
    slug: 'unemployment-benefit',
    departmentCode: 'human-resources',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '失业金怎么领',
        questions: ['失业了能领多少钱', '被裁员怎么申请失业金', '失业保险金领取条件'],
        summary:
          '交满一年失业保险、不是自己主动辞职、已办失业登记的，可以领失业金，汀兰市现在每月 1,760 元，最长 24 个月。凭身份证或社保卡在网上或窗口申请，10 个工作日内办结。',
        body: '能领多久，看您交了多久：交满 1 年不足 5 年，最长 12 个月；满 5 年不足 10 年，最长 18 个月；10 年以上，最长 24 个月。\n\n申请时不需要单位开证明，系统会自动核对停保原因。失业登记可以和领取申请一起办。钱每月 15 日前打到您的社保卡。领取期间，您的职工医保由失业保险基金代缴，个人不用交。\n\n重新上班、退休、参军或移居境外的，请及时告诉我们，停发后剩下的月数可以留到下次失业时使用。',
        conditions: '本人和单位交失业保险满一年；非本人意愿中断就业；已办失业登记并有求职要求。',
        papers: '身份证或社会保障卡。其他信息由工作人员在系统里核对。',
        where: socialInsuranceHall['zh-CN'],
        fee: '免费',
        duration: '10 个工作日内办结，从次月起每月 15 日前发放。',
        legalBasis: '《中华人民共和国社会保险法》第四十五、四十六条；《失业保险条例》。',
      },
      en: {
        title: 'Claim unemployment benefit',
        questions: [
          'How much do I get if I lose my job?',
          'I was laid off, how do I claim benefit?',
          'Who can get unemployment benefit?',
        ],
        summary:
          'You can claim if you paid unemployment insurance for a year, did not quit by choice and registered as unemployed. In Tinglan it is now 1,760 yuan a month, for up to 24 months. Apply online or at the counter with your ID card or social security card. It takes 10 working days.',
        body: 'How long you are paid depends on how long you paid in. One to five years gives up to 12 months. Five to ten years gives up to 18 months. Ten years or more gives up to 24 months.\n\nYou do not need a letter from your employer: we check the reason in our records. You can register as unemployed and claim at the same time. The money reaches your social security card by the 15th of each month. Your employee medical insurance is paid for you during this time.\n\nTell us when you start work, retire, join the army or move abroad. Months you have not used are kept for later.',
        conditions:
          'You and your employer paid in for at least one year; you did not leave by your own choice; you are registered as unemployed and looking for work.',
        papers: 'ID card or social security card. Staff check the rest in the records.',
        where: socialInsuranceHall.en,
        fee: 'Free',
        duration: 'Decided within 10 working days; paid by the 15th of each month from the next month.',
        legalBasis: 'Social Insurance Law, articles 45 and 46; Regulation on Unemployment Insurance.',
      },
      ar: {
        title: 'طلب إعانة البطالة',
        questions: [
          'كم أتقاضى إذا فقدت عملي؟',
          'سرّحتني الشركة، كيف أطلب الإعانة؟',
          'من يحق له الحصول على إعانة البطالة؟',
        ],
        summary:
          'يحق لك الطلب إذا دفعت تأمين البطالة سنة، ولم تترك العمل باختيارك، وسجلت نفسك عاطلًا. الإعانة في تينغلان الآن 1,760 يوانًا شهريًا، لمدة تصل إلى 24 شهرًا. قدّم عبر الإنترنت أو في المكتب ببطاقة الهوية أو بطاقة الضمان الاجتماعي. يستغرق ذلك 10 أيام عمل.',
        body: 'تتوقف مدة الإعانة على مدة اشتراكك. من سنة إلى أقل من خمس سنوات: حتى 12 شهرًا. من خمس إلى أقل من عشر سنوات: حتى 18 شهرًا. عشر سنوات أو أكثر: حتى 24 شهرًا.\n\nلا تحتاج إلى خطاب من صاحب العمل، فنحن نراجع السبب في سجلاتنا. ويمكنك أن تسجل نفسك عاطلًا وتطلب الإعانة معًا. يصل المال إلى بطاقة الضمان الاجتماعي قبل يوم 15 من كل شهر، ويُدفع عنك التأمين الصحي للموظفين في هذه المدة.\n\nأخبرنا إذا بدأت عملًا أو تقاعدت أو التحقت بالجيش أو انتقلت إلى الخارج. الأشهر التي لم تستعملها تُحفظ لك.',
        conditions:
          'دفعت أنت وصاحب العمل الاشتراك سنة على الأقل؛ لم تترك العمل باختيارك؛ أنت مسجّل عاطلًا وتبحث عن عمل.',
        papers: 'بطاقة الهوية أو بطاقة الضمان الاجتماعي. يراجع الموظفون الباقي في السجلات.',
        where: socialInsuranceHall.ar,
        fee: 'مجانًا',
        duration: 'القرار خلال 10 أيام عمل، ثم الدفع قبل يوم 15 من كل شهر ابتداءً من الشهر التالي.',
        legalBasis: 'قانون التأمين الاجتماعي، المادتان 45 و46؛ لائحة التأمين ضد البطالة.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2026-01-01',
    reviewDate: '2027-01-01',
  },
  {
    slug: 'pension-claim',
    departmentCode: 'human-resources',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '到年龄了，怎么申领养老金',
        questions: ['退休手续怎么办', '养老金什么时候开始发', '社保没交满 15 年怎么办'],
        summary:
          '到了法定退休年龄、养老保险交满最低年限（2029 年底前为 15 年），就可以申领养老金。请在到龄前一个月内，由单位或本人凭身份证申请，15 个工作日内核定，次月起发放。',
        body: '从 2025 年起，退休年龄按出生年月逐步推迟。您可以在“汀兰民生”网上查到自己的法定退休年龄。交满最低年限的，可以自愿提前退休，最多提前三年，要在选定日期前三个月书面告诉单位。\n\n在职的由单位代办，灵活就业的自己申请。我们会先把缴费记录打印给您核对，您对年限有异议，当场就能提出。\n\n到年龄还没交满的，可以延长缴费，也可以转入城乡居民养老保险。最低缴费年限从 2030 年起每年增加六个月，逐步到 20 年。',
        conditions: '达到本人的法定退休年龄；养老保险累计缴费达到最低年限；最后待遇领取地在汀兰市。',
        papers: '身份证；社会保障卡；有视同缴费年限的，另带个人档案（由单位或人才中心提供）。',
        where: socialInsuranceHall['zh-CN'],
        fee: '免费',
        duration: '15 个工作日内核定，次月起每月 20 日前发放。',
        legalBasis:
          '《中华人民共和国社会保险法》第十六条；《全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定》。',
      },
      en: {
        title: 'Claim your pension',
        questions: [
          'How do I apply to retire?',
          'When does my pension start?',
          'What if I have not paid in for 15 years?',
        ],
        summary:
          'You can claim when you reach your legal retirement age and have paid in for the minimum time (15 years until the end of 2029). Apply in the month before that age, yourself or through your employer, with your ID card. We decide within 15 working days and pay from the next month.',
        body: 'Since 2025 the retirement age rises step by step, by month of birth. You can look up yours on the Tinglan Minsheng website. If you have paid in for the minimum time, you may retire up to three years earlier. Tell your employer in writing three months before.\n\nIf you have a job, your employer applies for you. If you work for yourself, you apply. We print your record first, so you can check it and say if years are missing.\n\nIf you have not paid in long enough, you can go on paying or move to the residents’ pension. From 2030 the minimum rises by six months a year until it is 20 years.',
        conditions:
          'You have reached your own legal retirement age, have paid in for the minimum time, and Tinglan is the place that pays your pension.',
        papers:
          'ID card; social security card; your personnel file if years before insurance began should count.',
        where: socialInsuranceHall.en,
        fee: 'Free',
        duration: 'Decided within 15 working days; paid by the 20th of each month from the next month.',
        legalBasis:
          'Social Insurance Law, article 16; Decision of the Standing Committee of the National People’s Congress on Gradually Raising the Legal Retirement Age.',
      },
      ar: {
        title: 'طلب معاش التقاعد',
        questions: ['كيف أقدّم طلب التقاعد؟', 'متى يبدأ صرف معاشي؟', 'ماذا لو لم أدفع الاشتراك 15 سنة؟'],
        summary:
          'يحق لك المعاش عند بلوغ سن التقاعد القانونية ودفع الاشتراك للمدة الدنيا (15 سنة حتى نهاية 2029). قدّم الطلب في الشهر السابق لبلوغ السن، بنفسك أو عبر صاحب العمل، ببطاقة الهوية. نقرر خلال 15 يوم عمل وندفع من الشهر التالي.',
        body: 'منذ 2025 ترتفع سن التقاعد بالتدريج حسب شهر الميلاد. يمكنك معرفة سنك القانونية على موقع «تينغلان مينشنغ». ومن أكمل المدة الدنيا يمكنه أن يتقاعد قبلها بثلاث سنوات على الأكثر، على أن يخبر صاحب العمل كتابةً قبل ثلاثة أشهر.\n\nإذا كنت موظفًا قدّم صاحب العمل الطلب عنك، وإذا كنت تعمل لحسابك قدّمته بنفسك. نطبع لك سجلك أولًا لتراجعه وتقول لنا إن نقصت منه سنوات.\n\nإذا لم تكمل المدة يمكنك أن تواصل الدفع أو تنتقل إلى معاش السكان. ومن 2030 ترتفع المدة الدنيا ستة أشهر كل سنة حتى تبلغ 20 سنة.',
        conditions:
          'بلغت سن التقاعد القانونية الخاصة بك، ودفعت الاشتراك للمدة الدنيا، وتينغلان هي المدينة التي تصرف معاشك.',
        papers: 'بطاقة الهوية؛ بطاقة الضمان الاجتماعي؛ ملفك الوظيفي إذا كانت لك سنوات عمل قبل بدء التأمين.',
        where: socialInsuranceHall.ar,
        fee: 'مجانًا',
        duration: 'القرار خلال 15 يوم عمل، ثم الدفع قبل يوم 20 من كل شهر ابتداءً من الشهر التالي.',
        legalBasis:
          'قانون التأمين الاجتماعي، المادة 16؛ قرار اللجنة الدائمة للمجلس الوطني لنواب الشعب بشأن الرفع التدريجي لسن التقاعد القانونية.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2025-01-01',
    reviewDate: '2027-01-01',
  },
  {
    slug: 'social-insurance-card',
    departmentCode: 'human-resources',
    categoryCode: 'social-security',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '社保卡怎么办、丢了怎么补',
        questions: ['社保卡丢了怎么办', '第一次办社保卡要带什么', '社保卡多久能拿到'],
        summary:
          '带身份证到社保大厅或合作银行网点，当场就能办社保卡。首次免费，补卡 20 元。卡丢了请先拨打 12345 或银行电话挂失，再带身份证去补。看病急用可以先用手机上的电子社保卡。',
        body: '社保卡用来看病结算、领养老金和失业金，也是一张银行卡。一个人只有一张卡，换工作、换城区都不用换卡。\n\n第一次办卡，带身份证到网点，现场拍照、制卡、激活，大约 30 分钟。孩子没有身份证的，父母带户口簿和自己的身份证代办。外国人凭护照或永久居留身份证办理。\n\n卡丢了，先挂失，再补卡。补卡后卡号会变，社保账户里的钱不会少；绑定过的代扣，请到银行重新绑定。行动不便的老人和残疾人，可以请社区上门办理。',
        conditions: '在汀兰市参加社会保险的人，包括外国人和未成年人。',
        papers: '身份证、护照或永久居留身份证；为孩子代办的，带户口簿和代办人身份证。',
        where: socialInsuranceHall['zh-CN'],
        fee: '首次办卡免费；补卡、换卡 20 元。',
        duration: '当场取卡，约 30 分钟。委托他人批量办理的，10 个工作日。',
        legalBasis: '《中华人民共和国社会保险法》第五十八条；《“中华人民共和国社会保障卡”管理办法》。',
      },
      en: {
        title: 'Get or replace a social security card',
        questions: [
          'I lost my social security card',
          'What do I bring for my first social security card?',
          'How long does a social security card take?',
        ],
        summary:
          'Bring your ID card to the social insurance hall or a partner bank and you get the card on the spot. The first is free, a new one costs 20 yuan. If yours is lost, block it first through 12345 or the bank. For a doctor’s visit you can use the card on your phone.',
        body: 'The card pays at the doctor, receives your pension or benefit, and is also a bank card. You keep one card for life, even when you change jobs or move.\n\nThe first time, bring your ID card. We take a photo, make the card and switch it on in about 30 minutes. For a child, a parent brings the household register and their own ID card. Foreigners bring a passport or permanent residence card.\n\nIf the card is lost, block it, then get a new one. The bank number changes but your money stays. Set up direct debits again. Older and disabled people can ask for a home visit.',
        conditions: 'Anyone insured in Tinglan, including foreigners and children.',
        papers:
          'ID card, passport or permanent residence card. For a child: household register and the ID card of the adult who applies.',
        where: socialInsuranceHall.en,
        fee: 'First card free; a replacement costs 20 yuan.',
        duration: 'On the spot, about 30 minutes; 10 working days when an employer orders many cards.',
        legalBasis: 'Social Insurance Law, article 58; Measures on the Social Security Card.',
      },
      ar: {
        title: 'استخراج بطاقة الضمان الاجتماعي أو بدل عنها',
        questions: [
          'ضاعت بطاقة الضمان الاجتماعي',
          'ماذا أحضر لاستخراج أول بطاقة تأمين؟',
          'كم يستغرق استخراج بطاقة الضمان الاجتماعي؟',
        ],
        summary:
          'أحضر بطاقة هويتك إلى قاعة التأمين الاجتماعي أو مصرف متعاون وتستلم البطاقة فورًا. الأولى مجانية، والبديلة بـ 20 يوانًا. إذا ضاعت فأوقفها أولًا عبر 12345 أو المصرف. وعند الطبيب يمكنك استعمال البطاقة الإلكترونية في هاتفك.',
        body: 'تُستعمل البطاقة للدفع عند الطبيب ولاستلام المعاش أو الإعانة، وهي بطاقة مصرفية أيضًا. لكل شخص بطاقة واحدة لا تتغير إذا غيّر عمله أو سكنه.\n\nفي المرة الأولى أحضر بطاقة الهوية، فنلتقط صورتك ونصدر البطاقة ونفعّلها في نحو 30 دقيقة. وللطفل يحضر أحد الوالدين دفتر تسجيل الأسرة وبطاقة هويته. ويحضر الأجنبي جواز السفر أو بطاقة الإقامة الدائمة.\n\nإذا ضاعت البطاقة فأوقفها ثم استخرج غيرها. يتغير الرقم المصرفي ويبقى مالك كما هو. أعد ربط الخصم التلقائي في المصرف. ويمكن لكبار السن وذوي الإعاقة طلب زيارة منزلية.',
        conditions: 'كل من له تأمين اجتماعي في تينغلان، ومنهم الأجانب والأطفال.',
        papers:
          'بطاقة الهوية أو جواز السفر أو بطاقة الإقامة الدائمة. للطفل: دفتر تسجيل الأسرة وبطاقة هوية البالغ الذي يقدّم الطلب.',
        where: socialInsuranceHall.ar,
        fee: 'البطاقة الأولى مجانية، والبديلة بـ 20 يوانًا.',
        duration: 'فورًا في نحو 30 دقيقة، أو 10 أيام عمل إذا طلب صاحب العمل بطاقات كثيرة.',
        legalBasis: 'قانون التأمين الاجتماعي، المادة 58؛ إجراءات بطاقة الضمان الاجتماعي.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2025-06-01',
    reviewDate: '2027-06-01',
  },
  {
    slug: 'social-insurance-transfer',
    departmentCode: 'human-resources',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '社保怎么转到汀兰市',
        questions: ['换城市工作社保怎么转', '外地社保怎么转过来', '养老保险转移要回原来的地方吗'],
        summary:
          '到汀兰市工作并开始交社保后，您可以把外地的养老、失业保险转过来，不用回原来的城市，也不用开凭证。凭身份证在网上或社保大厅申请，15 个工作日办完，不收费。',
        body: '换城市工作，缴费年限不会白费。转移后，两地的年限合并计算，个人账户里的钱全部转过来。\n\n您先在汀兰市交上第一个月的社保，再申请转移。我们直接联系原参保地，您不用来回跑。办完后会发短信告诉您，请核对年限和金额，有误请在 30 天内告诉我们。\n\n男满 50 岁、女满 40 岁后才到外地首次参保的，新参保地只建临时账户，到退休时再合并。医疗保险的转移由医疗保障部门办理。',
        conditions: '在外地交过社保，现在在汀兰市正常参保；没有开始领取养老金。',
        papers: '身份证或社会保障卡。',
        where: socialInsuranceHall['zh-CN'],
        fee: '免费',
        duration: '15 个工作日；原参保地需要核对档案的，最长 30 个工作日。',
        legalBasis:
          '《中华人民共和国社会保险法》第十九条；《城镇企业职工基本养老保险关系转移接续暂行办法》。',
      },
      en: {
        title: 'Move your social insurance to Tinglan',
        questions: [
          'How do I transfer social insurance to a new city?',
          'Can I bring my pension record from another city?',
          'Do I have to go back to transfer my insurance?',
        ],
        summary:
          'Once you work and pay in here, you can move your pension and unemployment insurance from another city to Tinglan. You need not go back or bring a certificate. Apply online or at the hall with your ID card. It takes 15 working days and is free.',
        body: 'The years you paid in elsewhere are not lost. After the transfer the years are added together, and all the money in your personal account comes with you.\n\nPay your first month in Tinglan, then apply. We write to the other city ourselves. You get a text message when it is done. Please check the years and the amount, and tell us within 30 days if something is wrong.\n\nMen of 50 or over and women of 40 or over who join in a new province for the first time get a temporary account there. It is added up when they retire. Medical insurance is moved by the medical insurance office.',
        conditions:
          'You paid social insurance in another city, now pay in Tinglan, and do not yet draw a pension.',
        papers: 'ID card or social security card.',
        where: socialInsuranceHall.en,
        fee: 'Free',
        duration: '15 working days; up to 30 if the other city must check old files.',
        legalBasis:
          'Social Insurance Law, article 19; Interim Measures on Transferring Basic Pension Insurance of Urban Enterprise Employees.',
      },
      ar: {
        title: 'نقل التأمين الاجتماعي إلى تينغلان',
        questions: [
          'كيف أنقل تأميني الاجتماعي إلى مدينة جديدة؟',
          'هل يمكن نقل سنوات المعاش من مدينة أخرى؟',
          'هل يجب أن أعود إلى مدينتي السابقة لنقل التأمين؟',
        ],
        summary:
          'بعد أن تعمل وتدفع الاشتراك هنا، يمكنك نقل تأمين المعاش والبطالة من مدينة أخرى إلى تينغلان. لا تحتاج إلى العودة إليها ولا إلى شهادة. قدّم عبر الإنترنت أو في القاعة ببطاقة الهوية. يستغرق ذلك 15 يوم عمل وهو مجاني.',
        body: 'السنوات التي دفعتها في مدينة أخرى لا تضيع. بعد النقل تُجمع السنوات معًا، وينتقل معك كل المال الذي في حسابك الشخصي.\n\nادفع اشتراك الشهر الأول في تينغلان ثم قدّم الطلب. نحن نراسل المدينة الأخرى بأنفسنا. تصلك رسالة قصيرة عند الانتهاء، فراجع السنوات والمبلغ وأخبرنا خلال 30 يومًا إن وجدت خطأ.\n\nمن بلغ 50 سنة من الرجال أو 40 من النساء واشترك في مقاطعة جديدة لأول مرة يُفتح له حساب مؤقت، ويُجمع عند التقاعد. أما التأمين الصحي فينقله مكتب التأمين الصحي.',
        conditions:
          'دفعت التأمين الاجتماعي في مدينة أخرى، وتدفعه الآن في تينغلان، ولم تبدأ بعد في تقاضي المعاش.',
        papers: 'بطاقة الهوية أو بطاقة الضمان الاجتماعي.',
        where: socialInsuranceHall.ar,
        fee: 'مجانًا',
        duration: '15 يوم عمل، أو 30 على الأكثر إذا احتاجت المدينة الأخرى إلى مراجعة ملفات قديمة.',
        legalBasis:
          'قانون التأمين الاجتماعي، المادة 19؛ الإجراءات المؤقتة لنقل تأمين المعاش الأساسي لموظفي المؤسسات في المدن.',
      },
    },
    phone: '0700-5551 2106',
    validFrom: '2025-06-01',
    reviewDate: '2027-06-01',
  },
];
