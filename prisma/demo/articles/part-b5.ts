import type { DemoArticle } from '../types';
import { subdistrictCounters } from './part-b-places';

/** Families: money for small children, for hard times and for old age, and getting married. */
export const familyArticles: DemoArticle[] = [
  {
    slug: 'childcare-subsidy',
    departmentCode: 'health',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '育儿补贴怎么领',
        questions: ['三岁以下孩子有补贴吗', '育儿补贴一年多少钱', '育儿补贴去哪里申请'],
        summary:
          '3 周岁以下的孩子，每个每年补 3,600 元，一孩、二孩、三孩都有。由父母一方在“汀兰民生”网或户籍地街道申请，凭出生证明、户口簿和身份证，30 个工作日内打到银行卡。不收任何费用。',
        body: '2025 年 1 月 1 日以后出生的孩子，从出生起补到满 3 周岁。2025 年以前出生、还没满 3 周岁的，按剩下的月数折算。\n\n每年申请一次，当年没来得及申请的，可以在孩子满 3 周岁后的一年内补领。钱打到申请人或孩子的银行卡。领补贴不影响您申请低保，也不交个人所得税。\n\n我们不会打电话问您银行卡密码和验证码，也不会让您点链接交手续费。遇到这样的电话，请挂断并拨打 110。',
        conditions: '孩子有中国国籍、户籍在汀兰市、不满 3 周岁，按法律规定生育。',
        papers: '孩子的出生医学证明；户口簿；申请人身份证；银行卡号。',
        where: subdistrictCounters['zh-CN'],
        fee: '免费',
        duration: '30 个工作日内审核并发放。',
        legalBasis: '国家《育儿补贴制度实施方案》；《汀兰市育儿补贴实施细则》。',
      },
      en: {
        title: 'Childcare subsidy',
        questions: [
          'Is there money for children under three?',
          'How much is the childcare subsidy a year?',
          'Where do I apply for the childcare subsidy?',
        ],
        summary:
          'Every child under 3 gets 3,600 yuan a year, whether first, second or third. One parent applies on the Tinglan Minsheng website or at the subdistrict where the child is registered, with the birth certificate, household register and ID card. It is paid within 30 working days.',
        body: 'A child born on or after 1 January 2025 gets the money from birth until the third birthday. A child born earlier and still under 3 gets a share for the months that are left.\n\nYou apply once a year. If you missed a year, you can still claim it until one year after the third birthday. We pay into your bank card or your child’s. The money is not taxed and does not count against the minimum living allowance.\n\nWe never phone to ask for a bank password or a code, and never ask for a fee through a link. If someone does, hang up and call 110.',
        conditions:
          'The child is a Chinese national, registered in Tinglan and under 3, and was born in line with the law.',
        papers: 'Birth certificate; household register; ID card of the parent; bank card number.',
        where: subdistrictCounters.en,
        fee: 'Free',
        duration: 'Checked and paid within 30 working days.',
        legalBasis: 'National Plan for the Childcare Subsidy; Tinglan Rules on the Childcare Subsidy.',
      },
      ar: {
        title: 'إعانة رعاية الأطفال',
        questions: [
          'هل توجد إعانة للأطفال دون الثالثة؟',
          'كم تبلغ إعانة رعاية الطفل في السنة؟',
          'أين أقدّم طلب إعانة رعاية الطفل؟',
        ],
        summary:
          'لكل طفل دون الثالثة 3,600 يوان في السنة، سواء كان الأول أو الثاني أو الثالث. يقدّم أحد الوالدين على موقع «تينغلان مينشنغ» أو في الحي المسجّل فيه الطفل، ومعه شهادة الميلاد ودفتر الأسرة وبطاقة الهوية. تُدفع خلال 30 يوم عمل.',
        body: 'الطفل المولود في 1 يناير 2025 أو بعده يحصل على الإعانة من ولادته حتى عيد ميلاده الثالث. والطفل المولود قبل ذلك ولم يبلغ الثالثة يحصل على نصيب الأشهر الباقية.\n\nتقدّم الطلب مرة كل سنة. وإذا فاتتك سنة يمكنك طلبها حتى سنة بعد بلوغ الثالثة. ندفع إلى بطاقتك المصرفية أو بطاقة طفلك. لا ضريبة على هذا المال، ولا يُحسب عند طلب إعانة الحد الأدنى للمعيشة.\n\nنحن لا نطلب أبدًا بالهاتف كلمة سر أو رمزًا، ولا رسومًا عبر رابط. إذا حدث ذلك فأغلق الخط واتصل بالرقم 110.',
        conditions: 'الطفل صيني الجنسية، مسجّل في تينغلان، دون الثالثة، ووُلد وفق القانون.',
        papers: 'شهادة الميلاد؛ دفتر تسجيل الأسرة؛ بطاقة هوية أحد الوالدين؛ رقم البطاقة المصرفية.',
        where: subdistrictCounters.ar,
        fee: 'مجانًا',
        duration: 'المراجعة والدفع خلال 30 يوم عمل.',
        legalBasis: 'الخطة الوطنية لإعانة رعاية الأطفال؛ قواعد تينغلان لإعانة رعاية الأطفال.',
      },
    },
    phone: '0700-5551 2108',
    validFrom: '2025-09-01',
    reviewDate: '2027-09-01',
  },
  {
    slug: 'minimum-living-allowance',
    departmentCode: 'civil-affairs',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '低保怎么申请',
        questions: ['家里困难怎么申请低保', '低保的收入标准是多少', '外地户口能在汀兰申请低保吗'],
        summary:
          '全家人均月收入低于 960 元、财产符合规定的，可以申请低保，按差额每月补足。向户籍地或居住地街道提出，带身份证和户口簿，签一份核对授权书，一般 30 个工作日内答复，不收费。',
        body: '家人可以代您申请，行动不便的由社区上门帮您办。收入、存款、房产和车辆由系统核对，您不用到各处开证明。工作人员会上门了解情况，结果在社区公示 7 天，公示时不写孩子的名字和病情。\n\n批准后，从下个月起每月 10 日前发到您的银行卡。同时可以享受医保缴费补助、教育资助和水电费减免。\n\n收入增加了，请在一个月内告诉我们。找到工作后，低保还会再发 6 个月，让您安心上班。没有批准的，会书面告诉您理由，您可以申请复核。',
        conditions: '家庭人均月收入低于 960 元，财产符合规定；家庭成员中有汀兰市户籍，或持居住证居住满一年。',
        papers: '身份证；户口簿；收入和财产核对授权书（窗口有）；有重病、残疾的带证明。',
        where: subdistrictCounters['zh-CN'],
        fee: '免费',
        duration: '30 个工作日内答复，情况复杂的最长 45 个工作日。',
        legalBasis: '《社会救助暂行办法》；《最低生活保障审核确认办法》。',
      },
      en: {
        title: 'Minimum living allowance',
        questions: [
          'We cannot make ends meet, what help is there?',
          'What is the income limit for the living allowance?',
          'Can people from other cities get the living allowance?',
        ],
        summary:
          'If your family has less than 960 yuan a month for each person and little property, the city pays the difference. Apply at your subdistrict with your ID card and household register, and sign so that we can check. You normally hear within 30 working days. It is free.',
        body: 'A relative can apply for you. If you cannot leave home, the community comes to you. We check income, savings, homes and cars in our records, so you need no certificates. Someone visits you. The result is shown in your community for 7 days, without children’s names or illnesses.\n\nIf granted, the money comes by the 10th of each month. You also get help with medical insurance, school costs, water and power.\n\nTell us within a month if you earn more. When you find work, we go on paying for 6 months. If we say no, you get the reason in writing and can ask for a new check.',
        conditions:
          'Less than 960 yuan a month for each person and property within the limits; someone in the family is registered in Tinglan, or has lived here for a year with a residence permit.',
        papers:
          'ID card; household register; signed consent to check income and property (at the counter); proof of serious illness or disability if any.',
        where: subdistrictCounters.en,
        fee: 'Free',
        duration: 'Answer within 30 working days, or 45 in a hard case.',
        legalBasis:
          'Interim Measures on Social Assistance; Measures on Reviewing and Confirming the Minimum Living Allowance.',
      },
      ar: {
        title: 'إعانة الحد الأدنى للمعيشة',
        questions: [
          'دخلنا لا يكفي، ما المساعدة المتاحة؟',
          'ما حد الدخل للحصول على إعانة المعيشة؟',
          'هل يحصل القادمون من مدن أخرى على إعانة المعيشة؟',
        ],
        summary:
          'إذا كان دخل أسرتك أقل من 960 يوانًا شهريًا لكل فرد وأملاكها قليلة، دفعت المدينة الفرق. قدّم في مكتب حيّك ومعك بطاقة الهوية ودفتر الأسرة، ووقّع على السماح لنا بالمراجعة. يأتيك الرد عادةً خلال 30 يوم عمل. الخدمة مجانية.',
        body: 'يمكن لقريب أن يقدّم عنك، ومن لا يستطيع الخروج نأتي إليه. نراجع الدخل والمدخرات والبيوت والسيارات في سجلاتنا، فلا تحتاج إلى شهادات. يزورك موظف، ثم تُعلن النتيجة في الحي 7 أيام دون أسماء الأطفال أو الأمراض.\n\nعند الموافقة يصل المال قبل يوم 10 من كل شهر. ولك أيضًا مساعدة في التأمين الصحي والمدرسة والماء والكهرباء.\n\nأخبرنا خلال شهر إذا زاد دخلك. وإذا وجدت عملًا نواصل الدفع 6 أشهر. وإذا رفضنا الطلب نكتب لك السبب، ويمكنك أن تطلب مراجعة جديدة.',
        conditions:
          'الدخل أقل من 960 يوانًا شهريًا لكل فرد والأملاك ضمن الحدود؛ وأحد أفراد الأسرة مسجّل في تينغلان أو يقيم فيها منذ سنة ببطاقة إقامة.',
        papers:
          'بطاقة الهوية؛ دفتر تسجيل الأسرة؛ موافقة موقّعة على مراجعة الدخل والأملاك (متوفرة في المكتب)؛ إثبات المرض الخطير أو الإعاقة إن وُجد.',
        where: subdistrictCounters.ar,
        fee: 'مجانًا',
        duration: 'الرد خلال 30 يوم عمل، أو 45 في الحالات المعقدة.',
        legalBasis:
          'الإجراءات المؤقتة للمساعدة الاجتماعية؛ إجراءات مراجعة إعانة الحد الأدنى للمعيشة وإقرارها.',
      },
    },
    phone: '0700-5551 2110',
    validFrom: '2026-01-01',
    reviewDate: '2027-01-01',
  },
  {
    slug: 'elderly-care-allowance',
    departmentCode: 'civil-affairs',
    categoryCode: 'social-security',
    audience: 'person',
    texts: {
      'zh-CN': {
        title: '失能老人护理补贴怎么申请',
        questions: ['老人生活不能自理有补贴吗', '护理补贴一个月多少钱', '瘫痪在床的老人怎么申请补助'],
        summary:
          '60 岁以上、生活长期不能自理、家庭经济困难的老人，每月可领护理补贴 200、400 或 600 元，按失能程度定。老人或家人凭身份证到街道申请，免费上门评估，20 个工作日内答复。',
        body: '评估员会和您约好时间上门，看老人吃饭、穿衣、洗澡、上厕所、走路和记事的情况，大约 40 分钟，请家人在场。评估分轻度、中度、重度三档，对应三个补贴标准。\n\n钱从批准的下个月起发到老人的银行卡，也可以换成等值的上门护理、助浴、送餐服务。老人身体变差的，随时可以申请重新评估。\n\n已经领了残疾人护理补贴的，两项取高的一项，不能重复领。80 岁以上老人的高龄津贴另外发，不受影响。',
        conditions: '汀兰市户籍，年满 60 周岁，失能 6 个月以上；属于低保、特困或低保边缘家庭。',
        papers: '老人和代办人的身份证；户口簿；病历或诊断证明；老人的银行卡号。',
        where: subdistrictCounters['zh-CN'],
        fee: '免费，上门评估也不收费。',
        duration: '20 个工作日内答复，次月起发放。',
        legalBasis: '《中华人民共和国老年人权益保障法》第三十条；《汀兰市老年人护理补贴办法》。',
      },
      en: {
        title: 'Care allowance for older people',
        questions: [
          'Is there help for older people who need care?',
          'How much is the care allowance a month?',
          'My father cannot leave his bed, what can we claim?',
        ],
        summary:
          'A person of 60 or over who has long needed care and has little money gets 200, 400 or 600 yuan a month, by how much care is needed. Apply at the subdistrict with an ID card, yourself or through family. We visit for free and answer within 20 working days.',
        body: 'We agree on a time and come to your home for about 40 minutes. We look at eating, dressing, washing, using the toilet, walking and memory. Please have a family member there. There are three levels of need and three amounts.\n\nThe money comes from the month after we agree. You can take it as home care, help with bathing or meals instead. If things get worse, ask for a new visit at any time.\n\nIf you already get the nursing allowance for disabled people, you get the higher of the two, not both. The extra money for people of 80 and over is paid as well.',
        conditions:
          'Registered in Tinglan, 60 or older, in need of care for over 6 months, in a family on or just above the minimum living allowance or in extreme need.',
        papers:
          'ID cards of the older person and of whoever applies; household register; medical record; bank card number of the older person.',
        where: subdistrictCounters.en,
        fee: 'Free, and so is the visit.',
        duration: 'Answer within 20 working days; paid from the next month.',
        legalBasis:
          'Law on the Protection of the Rights of Older People, article 30; Tinglan Measures on the Care Allowance.',
      },
      ar: {
        title: 'بدل رعاية كبار السن',
        questions: [
          'هل توجد مساعدة لكبار السن المحتاجين إلى رعاية؟',
          'كم يبلغ بدل الرعاية في الشهر؟',
          'والدي لا يغادر الفراش، ماذا يحق لنا؟',
        ],
        summary:
          'من بلغ 60 سنة ويحتاج إلى رعاية منذ مدة طويلة وماله قليل يحصل على 200 أو 400 أو 600 يوان شهريًا حسب حاجته. قدّم في مكتب الحي ببطاقة الهوية، بنفسك أو عبر أسرتك. نزورك مجانًا ونرد خلال 20 يوم عمل.',
        body: 'نتفق معك على موعد ونأتي إلى البيت نحو 40 دقيقة. ننظر في الأكل واللبس والاستحمام ودخول الحمام والمشي والذاكرة. نرجو حضور أحد أفراد الأسرة. للحاجة ثلاث درجات ولكل درجة مبلغ.\n\nيُدفع المال من الشهر التالي للموافقة. ويمكن أن تأخذه رعاية منزلية أو مساعدة في الاستحمام أو وجبات. وإذا ساءت الحال فاطلب زيارة جديدة في أي وقت.\n\nمن يتقاضى بدل التمريض لذوي الإعاقة يأخذ الأعلى من البدلين، لا كليهما. أما علاوة من بلغوا 80 سنة فتُدفع معه.',
        conditions:
          'مسجّل في تينغلان، عمره 60 سنة أو أكثر، يحتاج إلى رعاية منذ أكثر من 6 أشهر، من أسرة لها إعانة الحد الأدنى أو قريبة منها أو شديدة الحاجة.',
        papers:
          'بطاقتا هوية المسن ومن يقدّم عنه؛ دفتر تسجيل الأسرة؛ التقرير الطبي؛ رقم البطاقة المصرفية للمسن.',
        where: subdistrictCounters.ar,
        fee: 'مجانًا، والزيارة مجانية أيضًا.',
        duration: 'الرد خلال 20 يوم عمل، والدفع من الشهر التالي.',
        legalBasis: 'قانون حماية حقوق كبار السن، المادة 30؛ إجراءات تينغلان لبدل الرعاية.',
      },
    },
    phone: '0700-5551 2110',
    validFrom: '2025-10-01',
    reviewDate: '2027-10-01',
  },
  {
    slug: 'marriage-registration',
    departmentCode: 'civil-affairs',
    categoryCode: 'residence',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '结婚登记怎么办',
        questions: ['领结婚证要带什么', '结婚登记要户口本吗', '外地户口能在汀兰领证吗'],
        summary:
          '男满 22 周岁、女满 20 周岁，双方自愿、都没有配偶的，带身份证一起到婚姻登记处，当场领证，免费。不用户口簿，外地户籍也能在汀兰市办。建议先在“汀兰民生”网预约。',
        body: '到了登记处，两个人分别填写声明书，工作人员核对身份和婚姻状况，双方签字、按指印，就可以领证，大约 30 分钟。照片可以自己带，也可以现场免费拍。\n\n离过婚或者丧偶的，系统查不到记录时，请带离婚证、法院判决书或死亡证明。一方是外国人或港澳台居民的，也在这里办，需要带护照或通行证，以及经过公证认证的单身证明。\n\n登记前，您可以在同一层免费做婚前体检，自愿参加。证件遗失的，带身份证可以当场补领。',
        conditions:
          '男方满 22 周岁，女方满 20 周岁；双方自愿、亲自到场；都没有配偶，没有三代以内旁系血亲关系。',
        papers: '双方身份证；三张二寸近期合影（可现场拍）。外国人带护照和单身证明，外文材料要附中文译本。',
        where:
          '汀兰市婚姻登记处，南屿区和平路 21 号二楼。工作日 9:00–17:30，周六 9:00–12:00。法定节假日见网上公告。',
        fee: '免费',
        duration: '约 30 分钟，当场领证。',
        legalBasis: '《中华人民共和国民法典》第一千零四十六至一千零四十九条；《婚姻登记条例》。',
      },
      en: {
        title: 'Register a marriage',
        questions: [
          'What do we bring to register our marriage?',
          'Do we need the household register to marry?',
          'Can people from other places marry in Tinglan?',
        ],
        summary:
          'A man of 22 and a woman of 20 who both agree and are not married can register together and get the certificates on the spot, free. Bring your ID cards; no household register is needed, and you may come from any city. Please book on the Tinglan Minsheng website.',
        body: 'At the office each of you fills in a statement. We check who you are and that you are free to marry. You both sign and give a fingerprint. It takes about 30 minutes. Bring a photo or have one taken for free.\n\nIf you were married before and our records do not show the end of it, bring the divorce certificate, court ruling or death certificate. Foreigners and people from Hong Kong, Macao or Taiwan marry here too. They bring a passport or travel permit and a certified proof of being single.\n\nYou may have a free health check on the same floor. Lost certificates are replaced while you wait.',
        conditions:
          'The man is at least 22 and the woman at least 20; both agree and come in person; neither is married; you are not close relatives.',
        papers:
          'Both ID cards; three recent photos of you together (or taken here). Foreigners: passport and proof of being single, with a Chinese translation.',
        where:
          'Tinglan Marriage Registry, one floor up, 21 Heping Road, South Isle. Working days 9:00–17:30, Saturday 9:00–12:00. Public holidays are announced online.',
        fee: 'Free',
        duration: 'About 30 minutes, on the spot.',
        legalBasis: 'Civil Code, articles 1046 to 1049; Regulation on Marriage Registration.',
      },
      ar: {
        title: 'تسجيل الزواج',
        questions: [
          'ماذا نحضر لتسجيل الزواج؟',
          'هل نحتاج إلى دفتر الأسرة لتسجيل الزواج؟',
          'هل يمكن للقادمين من أماكن أخرى الزواج في تينغلان؟',
        ],
        summary:
          'الرجل الذي أتم 22 سنة والمرأة التي أتمت 20 سنة، إذا رضيا ولم يكونا متزوجين، يسجلان الزواج معًا ويستلمان الوثيقة فورًا مجانًا. أحضرا بطاقتي الهوية، ولا حاجة إلى دفتر الأسرة، من أي مدينة كنتما. احجزا على موقع «تينغلان مينشنغ».',
        body: 'في المكتب يملأ كل منكما إقرارًا، ونتحقق من هويتكما وأن كلًا منكما غير متزوج، ثم توقّعان وتبصمان. يستغرق ذلك نحو 30 دقيقة. أحضرا صورة أو التقطاها هنا مجانًا.\n\nمن سبق له الزواج ولم يظهر انتهاؤه في سجلاتنا يحضر وثيقة الطلاق أو حكم المحكمة أو شهادة الوفاة. ويتزوج هنا أيضًا الأجانب وأهالي هونغ كونغ وماكاو وتايوان، ومعهم جواز السفر أو تصريح السفر وإثبات عزوبة مصدّق.\n\nيمكنكما إجراء فحص صحي مجاني في الطابق نفسه. والوثيقة الضائعة تُستبدل فورًا.',
        conditions:
          'أتم الرجل 22 سنة والمرأة 20 سنة؛ كلاهما راضٍ وحاضر بنفسه؛ لا أحد منهما متزوج؛ ولا قرابة قريبة بينهما.',
        papers:
          'بطاقتا الهوية؛ ثلاث صور حديثة تجمعكما (أو تُلتقط هنا). للأجانب: جواز السفر وإثبات العزوبة مع ترجمة صينية.',
        where:
          'مكتب تسجيل الزواج في تينغلان، الطابق الأول فوق الأرضي، 21 شارع هيبينغ، الجزيرة الجنوبية. أيام العمل من 9:00 إلى 17:30، والسبت من 9:00 إلى 12:00. مواعيد العطل الرسمية معلنة على الموقع.',
        fee: 'مجانًا',
        duration: 'نحو 30 دقيقة، فورًا.',
        legalBasis: 'القانون المدني، المواد من 1046 إلى 1049؛ لائحة تسجيل الزواج.',
      },
    },
    phone: '0700-5551 2110',
    validFrom: '2025-05-10',
    reviewDate: '2027-05-10',
  },
];
