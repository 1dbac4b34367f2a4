/** Articles on the lines and pipes of the city: burst pipes, gas, power, heating, street lights. */
import type { DemoArticle } from '../types';

export const linesAndPipesArticles: DemoArticle[] = [
  {
    slug: 'burst-water-pipe',
    departmentCode: 'water-supply',
    categoryCode: 'utilities',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '水管爆裂报修',
        questions: ['马路上水管爆了打什么电话', '家里水管漏水谁来修', '路面一直冒水怎么报修'],
        summary:
          '马路、小区路面冒水或水管爆裂，请打供水抢修电话 0700-5551 2114，全天有人接，抢修人员 1 小时内到场。水表之前的管道免费修，水表之后的由住户自己修。家里漏水，请先关总阀。',
        body: '报修时请说清路名、门牌或附近的明显标志，水有多大，有没有淹到车、店铺或者路面塌陷。有照片可以在网上一起发来。\n\n家里漏水，请先关水表旁的总阀，再关掉被水泡到的电源，脚下有水时不要碰插座。水表之后的管道由您或者物业找人修，找不到人的，供水公司可以有偿上门。\n\n因为公共管道爆裂造成家里、店里被淹，请拍照并保留物品清单，供水公司核实后按规定赔偿。路面塌陷或有人被困，请马上拨打 110 或 119。',
        conditions: '任何人发现漏水、爆管都可以报修。',
        papers: '报修不用证件；申请赔偿的带身份证、现场照片和损失清单，企业带营业执照。',
        where: '抢修电话全天 24 小时；供水公司营业厅（南屿区榕荫路 17 号），每天 8:30–17:30。',
        fee: '公共管道和水表之前免费；水表之后上门费 30 元起，材料另计，先报价再动工。',
        duration: '1 小时内到场；一般管道 8 小时修好，主管道 24 小时修好；赔偿核实 10 个工作日。',
        legalBasis: '《城市供水条例》；《汀兰市供水用水条例》。',
      },
      en: {
        title: 'Report a burst water pipe',
        questions: [
          'Who do I call when a water pipe bursts in the street?',
          'Who repairs a leaking pipe in my home?',
          'Water keeps coming up through the road, how do I report it?',
        ],
        summary:
          'If water bursts from a street or path, call 0700-5551 2114, day and night. The team comes within 1 hour. Pipes before your water meter are repaired free. Pipes after the meter are yours to repair. At home, first close the main tap.',
        body: 'Tell us the street, the house number or a landmark, how strong the water is, and whether cars, shops or the road are affected. You can send photos online.\n\nAt home, close the main tap next to the meter. Then switch off the power in wet rooms. Do not touch sockets while you stand in water. You or the property company repair pipes after the meter. If you find nobody, we can come for a fee.\n\nIf a public pipe floods your home or shop, take photos and list what is damaged. We check it and pay by the rules. If the road sinks or someone is trapped, call 110 or 119 at once.',
        conditions: 'Anyone who sees a leak can report it.',
        papers:
          'None to report. For compensation: ID card, photos and a list of the damage; companies bring the business licence.',
        where:
          'Repair line day and night. Water Supply Company hall, 17 Rongyin Road, South Isle, every day 8:30–17:30.',
        fee: 'Free up to the meter. After the meter from 30 yuan plus material. You hear the price first.',
        duration:
          'On site within 1 hour; small pipes repaired in 8 hours, main pipes in 24; compensation checked in 10 working days.',
        legalBasis: 'Urban Water Supply Regulations; Tinglan Regulations on Water Supply and Use.',
      },
      ar: {
        title: 'الإبلاغ عن انفجار أنبوب ماء',
        questions: [
          'بمن أتصل إذا انفجر أنبوب ماء في الشارع؟',
          'من يصلح تسرب الماء في بيتي؟',
          'الماء يخرج من الطريق باستمرار، كيف أبلّغ؟',
        ],
        summary:
          'إذا تدفق الماء من الطريق أو انفجر أنبوب فاتصل بالرقم 0700-5551 2114 ليلًا ونهارًا، ويصل الفريق خلال ساعة. الأنابيب قبل العداد تُصلح مجانًا، وما بعد العداد على صاحب البيت. في البيت أغلق المحبس الرئيسي أولًا.',
        body: 'اذكر اسم الشارع ورقم البيت أو معلمًا قريبًا، وقوة الماء، وهل وصل إلى السيارات أو المتاجر أو هبط الطريق. ويمكنك إرسال صور عبر الإنترنت.\n\nفي البيت أغلق المحبس الرئيسي عند العداد ثم افصل الكهرباء عن الغرف المبللة. لا تلمس المقابس وأنت واقف في الماء. إصلاح ما بعد العداد عليك أو على شركة الإدارة، وإن لم تجد أحدًا نحضر مقابل أجر.\n\nإذا غمر أنبوب عام بيتك أو متجرك فالتقط صورًا واكتب قائمة بالأضرار، وبعد التحقق نعوّضك حسب القواعد. إذا هبط الطريق أو حوصر أحد فاتصل فورًا بـ110 أو 119.',
        conditions: 'يحق لكل من يرى تسربًا أن يبلّغ.',
        papers: 'البلاغ بلا أوراق. للتعويض: بطاقة الهوية والصور وقائمة الأضرار، وللشركة الرخصة التجارية.',
        where:
          'خط الإصلاح ليلًا ونهارًا. صالة شركة المياه، 17 شارع رونغين، الجزيرة الجنوبية، كل يوم 8:30–17:30.',
        fee: 'مجاني حتى العداد. بعد العداد من 30 يوانًا مع ثمن المواد، ونخبرك بالسعر أولًا.',
        duration:
          'الوصول خلال ساعة، وإصلاح الأنابيب العادية خلال 8 ساعات والرئيسية خلال 24 ساعة، والتحقق من التعويض خلال 10 أيام عمل.',
        legalBasis: 'لائحة إمداد المدن بالماء؛ لائحة تينغلان للمياه.',
      },
    },
    phone: '0700-5551 2114',
    validFrom: '2026-01-01',
    reviewDate: '2027-01-10',
  },
  {
    slug: 'gas-safety-check',
    departmentCode: 'city-management',
    categoryCode: 'utilities',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '燃气入户安全检查',
        questions: ['燃气安检要收费吗', '家里闻到煤气味怎么办', '怎么预约燃气上门检查'],
        summary:
          '闻到燃气味，请先关阀门、开窗、不动电器和明火，到室外拨打 0700-5551 2402，有人不适拨打 120。燃气公司每年免费上门安检一次，可以预约时间，安检员不推销商品。',
        body: '家庭每年安检一次，餐饮等商户每半年一次，全部免费。安检员穿工作服、戴工牌，工牌上的二维码可以扫码核对。安检前三天会发短信约时间，您也可以改到晚上或者周末。\n\n检查内容有表、管、灶、热水器和报警器。发现小隐患，会留下整改单和最后日期；发现严重隐患，要先停气，整改合格后 24 小时内恢复。\n\n软管、灶具由您自己买，哪里买都可以。有人借安检推销或者收检查费，请记下工牌号告诉我们。家里没人、两次没查成的，请主动预约。',
        conditions: '本市使用管道燃气和瓶装燃气的家庭、商户。',
        papers: '用气户号或地址；改管、移表要带房屋产权证明。',
        where: '燃气公司营业厅（南屿区站前路 60 号），每天 8:30–17:30；漏气抢修电话全天 24 小时。',
        fee: '安检和漏气抢修免费；更换软管、灶具按您自己买的价格。',
        duration: '漏气 30 分钟内到场；预约安检 3 个工作日内上门。',
        legalBasis: '《城镇燃气管理条例》；《汀兰市燃气管理条例》。',
      },
      en: {
        title: 'Gas safety check at home',
        questions: [
          'Does a gas safety check cost money?',
          'What do I do if I smell gas at home?',
          'How do I book a gas check?',
        ],
        summary:
          'If you smell gas, close the valve, open windows, touch no switch and no flame, go outside and call 0700-5551 2402. If someone feels ill, call 120. The gas company checks every home once a year, free of charge. Inspectors sell nothing.',
        body: 'Homes are checked once a year, restaurants and shops twice a year, all free. The inspector wears a uniform and a badge. Scan the code on the badge to check it. Three days before, we text you a time. You can move it to an evening or a weekend.\n\nThe check covers the meter, pipes, cooker, water heater and alarm. For a small problem you get a paper with the last date to repair it. For a serious one, gas is turned off and comes back within 24 hours after the repair.\n\nBuy hoses and cookers wherever you like. If an inspector sells things or asks for money, note the badge number and tell us.',
        conditions: 'Homes and businesses in Tinglan that use piped or bottled gas.',
        papers: 'Customer number or address. To move a pipe or a meter, proof that the home is yours.',
        where:
          'Gas company hall, 60 Zhanqian Road, South Isle, every day 8:30–17:30. The leak line is open day and night.',
        fee: 'Checks and leak repairs are free. You pay for hoses and cookers that you buy.',
        duration: 'A leak: within 30 minutes. A booked check: within 3 working days.',
        legalBasis: 'Urban Gas Regulations; Tinglan Gas Regulations.',
      },
      ar: {
        title: 'فحص سلامة الغاز في البيت',
        questions: [
          'هل فحص الغاز مدفوع؟',
          'ماذا أفعل إذا شممت رائحة غاز في البيت؟',
          'كيف أحجز موعدًا لفحص الغاز؟',
        ],
        summary:
          'إذا شممت غازًا فأغلق الصمام وافتح النوافذ ولا تلمس مفتاحًا ولا لهبًا، واخرج واتصل بالرقم 0700-5551 2402. وإن شعر أحد بتعب فاتصل بـ120. تفحص شركة الغاز كل بيت مرة في السنة مجانًا، والمفتش لا يبيع شيئًا.',
        body: 'تُفحص البيوت مرة في السنة والمطاعم والمتاجر مرتين، وكل ذلك مجاني. يلبس المفتش الزي الرسمي ويحمل شارة، وتستطيع مسح رمزها للتحقق. نرسل إليك رسالة بالموعد قبل ثلاثة أيام، ويمكنك تغييره إلى المساء أو عطلة الأسبوع.\n\nيشمل الفحص العداد والأنابيب والموقد وسخان الماء وجهاز الإنذار. عند مشكلة بسيطة تحصل على ورقة بآخر تاريخ للإصلاح. وعند مشكلة خطيرة يُقطع الغاز ويعود خلال 24 ساعة بعد الإصلاح.\n\nاشترِ الخرطوم والموقد من أي مكان تريده. إذا عرض المفتش بضاعة أو طلب مالًا فسجّل رقم شارته وأخبرنا.',
        conditions: 'البيوت والمتاجر في تينغلان التي تستعمل غاز الأنابيب أو الأسطوانات.',
        papers: 'رقم المشترك أو العنوان. ولنقل الأنبوب أو العداد إثبات ملكية البيت.',
        where:
          'صالة شركة الغاز، 60 شارع تشانتشيان، الجزيرة الجنوبية، كل يوم 8:30–17:30. خط التسرب يعمل ليلًا ونهارًا.',
        fee: 'الفحص وإصلاح التسرب مجانيان، وتدفع ثمن ما تشتريه من خراطيم ومواقد.',
        duration: 'التسرب خلال 30 دقيقة، والفحص المحجوز خلال 3 أيام عمل.',
        legalBasis: 'لائحة الغاز في المدن؛ لائحة تينغلان للغاز.',
      },
    },
    phone: '0700-5551 2402',
    validFrom: '2025-03-15',
    reviewDate: '2027-03-15',
  },
  {
    slug: 'electricity-outage',
    departmentCode: 'city-management',
    categoryCode: 'utilities',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '停电报修和查询',
        questions: ['家里突然停电了怎么办', '小区停电什么时候来电', '停电烧坏电器能赔吗'],
        summary:
          '停电先看自家空气开关和电费余额，再看邻居有没有电。都停了，请打供电抢修电话 0700-5551 2401，全天有人接，城区 45 分钟内到场。计划停电会提前 7 天公告。看到断落的电线不要靠近。',
        body: '只有您一家停电的，先看空气开关是否跳闸、电费是否用完，跳闸后合不上的，不要反复合，请打电话。整栋楼或者整条街都停的，打一次电话就行，抢修进展会发短信给您。\n\n家里有呼吸机、制氧机等设备的，请提前在供电公司登记，停电前专人通知，并优先恢复。电梯里有人被困，请同时按报警按钮。\n\n因为供电公司的故障烧坏电器的，请在 7 日内报告并保留电器，核实后按规定修理或者赔偿。对抢修慢、通知不到位有意见，请告诉我们。',
        conditions: '本市用电的家庭和企业，租户也可以报修。',
        papers: '报修报地址或户号即可；申请赔偿的带身份证、电器购买凭证，企业带营业执照。',
        where: '供电营业厅（北岸区兰溪大道 90 号），每天 8:30–17:30；抢修电话全天 24 小时。',
        fee: '供电公司负责的线路免费；住户自家线路的修理费先报价再动工。',
        duration: '城区 45 分钟、农村 90 分钟内到场；一般故障 4 小时恢复；赔偿核实 10 个工作日。',
        legalBasis: '《中华人民共和国电力法》；《供电营业规则》。',
      },
      en: {
        title: 'Power cut: report and check',
        questions: [
          'What do I do when the power goes off at home?',
          'When will the power come back in my estate?',
          'Can I get money if a power cut broke my fridge?',
        ],
        summary:
          'First check your fuse box and your balance, then ask if neighbours have power. If all are off, call 0700-5551 2401, day and night. In town the team comes within 45 minutes. Planned cuts are announced 7 days before. Keep away from fallen wires.',
        body: 'If only your home is off, look at the switch in the fuse box and at your balance. If the switch will not stay up, leave it and call. If the whole building or street is off, one call is enough. We send you text messages about the repair.\n\nIf someone at home needs a breathing machine, please register it with the power company. You are warned first and helped first. If someone is stuck in a lift, press its alarm button too.\n\nIf a fault of the company broke your appliance, report it within 7 days and keep the appliance. It is repaired or paid for after a check. Tell us if repairs are slow.',
        conditions: 'Homes and companies in Tinglan. Tenants can report too.',
        papers:
          'Address or customer number. For compensation: ID card and proof of purchase; companies bring the business licence.',
        where:
          'Power company hall, 90 Lanxi Avenue, North Bank, every day 8:30–17:30. Repair line day and night.',
        fee: 'Free on company lines. For wires inside your home you hear the price first.',
        duration:
          'On site in 45 minutes in town, 90 in villages; most faults repaired in 4 hours; compensation checked in 10 working days.',
        legalBasis: 'Electric Power Law; Rules on Power Supply Services.',
      },
      ar: {
        title: 'انقطاع الكهرباء: الإبلاغ والاستفسار',
        questions: [
          'ماذا أفعل إذا انقطعت الكهرباء في البيت؟',
          'متى تعود الكهرباء إلى المجمّع؟',
          'هل أُعوَّض إذا أتلف انقطاع الكهرباء جهازًا؟',
        ],
        summary:
          'انظر أولًا إلى القاطع ورصيدك، ثم اسأل الجيران. إذا كان الانقطاع عامًا فاتصل بالرقم 0700-5551 2401 ليلًا ونهارًا، ويصل الفريق في المدينة خلال 45 دقيقة. القطع المقرر يُعلن قبل 7 أيام. ابتعد عن الأسلاك الساقطة.',
        body: 'إذا انقطعت عن بيتك وحده فانظر إلى القاطع وإلى رصيدك. إن لم يثبت القاطع فاتركه واتصل بنا. وإذا انقطعت عن المبنى أو الشارع كله فاتصال واحد يكفي، ونرسل إليك رسائل عن سير الإصلاح.\n\nإذا كان في البيت من يحتاج إلى جهاز تنفس فسجّله لدى شركة الكهرباء، لتُخبَر قبل القطع وتعود لك الكهرباء أولًا. وإذا علق أحد في المصعد فاضغط زر الإنذار أيضًا.\n\nإذا أتلف عطل من الشركة جهازك فأبلغ خلال 7 أيام واحتفظ بالجهاز، فيُصلَح أو تُعوَّض بعد التحقق. وأخبرنا إذا تأخر الإصلاح.',
        conditions: 'البيوت والشركات في تينغلان، ويحق للمستأجر أن يبلّغ.',
        papers: 'العنوان أو رقم المشترك. للتعويض: بطاقة الهوية وإثبات الشراء، وللشركة الرخصة التجارية.',
        where:
          'صالة شركة الكهرباء، 90 جادة لانشي، الضفة الشمالية، كل يوم 8:30–17:30. خط الإصلاح ليلًا ونهارًا.',
        fee: 'مجاني على خطوط الشركة. وفي أسلاك بيتك نخبرك بالسعر أولًا.',
        duration:
          'الوصول خلال 45 دقيقة في المدينة و90 دقيقة في الريف، ومعظم الأعطال تُصلَح خلال 4 ساعات، والتعويض خلال 10 أيام عمل.',
        legalBasis: 'قانون الكهرباء؛ قواعد خدمات الإمداد بالكهرباء.',
      },
    },
    phone: '0700-5551 2401',
    validFrom: '2025-10-01',
    reviewDate: '2027-10-01',
  },
  {
    slug: 'heating-complaint',
    departmentCode: 'city-management',
    categoryCode: 'utilities',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '暖气不热投诉',
        questions: ['家里暖气不热找谁', '供暖温度标准是多少度', '暖气不热可以退费吗'],
        summary:
          '供暖期是 11 月 15 日到次年 3 月 15 日，卧室和客厅应当不低于 18℃。不热请打供热电话 0700-5551 2403，24 小时内上门测温，测温不达标按天退费。供暖期内电话全天有人接。',
        body: '刚供暖的头三天，管里有空气，您可以先放气；放气后还不热，请打供热电话。上门测温在白天，关门窗半小时后，在房间正中、离地 1.4 米处测，您在场并签字。\n\n低于 18℃ 的，从报修那天起到修好那天止，按天退热费；低于 14℃ 的，退当天全部热费。退费在供暖期结束后 30 日内退到您的缴费账户。\n\n暖气漏水，请先关进户阀门再打电话，2 小时内到场。已经打过电话、24 小时没有人上门的，请告诉我们，我们会催办并把结果告诉您。',
        conditions: '本市集中供暖区内、已经缴纳热费的住户和单位。',
        papers: '热用户卡号或地址；退费带缴费凭证和银行卡号。',
        where: '供热公司服务站（南屿区海棠路 30 号），供暖期每天 8:00–20:00，其他时间周一至周五 9:00–17:00。',
        fee: '测温和放气免费；室内自己改造的部分修理另计费。',
        duration: '24 小时内上门测温；漏水 2 小时内到场；退费在供暖期结束后 30 日内。',
        legalBasis: '《汀兰市供热管理办法》。',
      },
      en: {
        title: 'Complain about cold heating',
        questions: [
          'My radiators are cold, who do I call?',
          'How warm must my home be in winter?',
          'Can I get money back if the heating is cold?',
        ],
        summary:
          'Heating runs from 15 November to 15 March. Bedrooms and living rooms must reach 18 °C. If not, call 0700-5551 2403, day and night in winter. We come within 24 hours to measure. If it is too cold, you get money back for each day.',
        body: 'In the first three days there can be air in the pipes. Let it out. If the radiator stays cold, call the heating company. We measure in the daytime, after half an hour with doors and windows closed, in the middle of the room, 1.4 metres above the floor. You are there and sign the result.\n\nBelow 18 °C you get part of the fee back for each day from your call until it is repaired. Below 14 °C you get the whole fee of that day. The money reaches your account within 30 days after winter.\n\nIf a radiator leaks, close the valve and call. If nobody comes within 24 hours, tell us.',
        conditions: 'You live or work in an area with central heating and have paid the fee.',
        papers: 'Customer number or address. For money back: proof of payment and a bank account.',
        where:
          'Heating company service point, 30 Haitang Road, South Isle. In winter every day 8:00–20:00, else Monday to Friday 9:00–17:00.',
        fee: 'Measuring and letting air out are free. Repairs to parts you changed yourself cost extra.',
        duration: 'Measured within 24 hours; a leak within 2 hours; money back within 30 days after winter.',
        legalBasis: 'Tinglan Rules on Heating.',
      },
      ar: {
        title: 'الشكوى من برودة التدفئة',
        questions: [
          'المدفأة في بيتي باردة، بمن أتصل؟',
          'كم درجة حرارة البيت المطلوبة في الشتاء؟',
          'هل أستعيد مالي إذا كانت التدفئة ضعيفة؟',
        ],
        summary:
          'التدفئة من 15 نوفمبر إلى 15 مارس، ويجب أن تبلغ غرف النوم والجلوس 18 درجة. إذا لم تبلغها فاتصل بالرقم 0700-5551 2403 ليلًا ونهارًا في الشتاء. نحضر خلال 24 ساعة لقياس الحرارة، ونعيد إليك المال عن كل يوم بارد.',
        body: 'في الأيام الثلاثة الأولى قد يكون في الأنابيب هواء، فأخرجه. إذا بقيت المدفأة باردة فاتصل بشركة التدفئة. نقيس الحرارة نهارًا بعد نصف ساعة من إغلاق الأبواب والنوافذ، في وسط الغرفة وعلى ارتفاع 1.4 متر، بحضورك وتوقيعك.\n\nدون 18 درجة نعيد إليك جزءًا من الرسم عن كل يوم منذ بلاغك حتى الإصلاح. ودون 14 درجة نعيد رسم ذلك اليوم كله. يصل المبلغ إلى حسابك خلال 30 يومًا بعد انتهاء الشتاء.\n\nإذا سرّبت المدفأة ماءً فأغلق الصمام واتصل. وإذا لم يحضر أحد خلال 24 ساعة فأخبرنا.',
        conditions: 'أن تسكن أو تعمل في منطقة تدفئة مركزية وقد دفعت الرسم.',
        papers: 'رقم المشترك أو العنوان. ولاستعادة المال إثبات الدفع ورقم الحساب المصرفي.',
        where:
          'مركز خدمة شركة التدفئة، 30 شارع هايتانغ، الجزيرة الجنوبية. في الشتاء كل يوم 8:00–20:00، وفي غيره من الاثنين إلى الجمعة 9:00–17:00.',
        fee: 'القياس وإخراج الهواء مجانيان. إصلاح ما غيّرته بنفسك مدفوع.',
        duration: 'القياس خلال 24 ساعة، والتسرب خلال ساعتين، وإعادة المال خلال 30 يومًا بعد الشتاء.',
        legalBasis: 'قواعد تينغلان للتدفئة.',
      },
    },
    phone: '0700-5551 2403',
    validFrom: '2025-11-01',
    reviewDate: '2027-09-15',
  },
  {
    slug: 'street-light-out',
    departmentCode: 'city-management',
    categoryCode: 'city',
    audience: 'everyone',
    texts: {
      'zh-CN': {
        title: '路灯不亮报修',
        questions: ['路灯坏了打什么电话', '小区门口路灯不亮谁修', '路灯一闪一闪怎么报修'],
        summary:
          '路灯不亮、闪烁或白天还亮着，请报路名和灯杆编号，电话 0700-5551 2101 或网上都行。单盏灯 24 小时内修好，整条路不亮的 48 小时内修好。电线掉落或灯杆歪倒请别靠近，先打 110。',
        body: '灯杆上离地一人高的地方有编号牌，报编号最快；没有编号，报路名和最近的门牌或路口也可以。网上报修可以附照片和定位。\n\n公共道路、桥、背街小巷的路灯由城管维修。小区里面的由物业修，物业不修的请告诉我们，我们会督促。公园、景区里的由管理单位修，我们帮您转过去。\n\n需要挖开路面修电缆的，会在现场贴出修好的日期，这段时间装临时灯。有的路本来没有路灯，您也可以提出安装建议，我们每季度统一看一次现场，并答复您能不能装。',
        conditions: '任何人都可以报修。',
        papers: '不用证件；请提供灯杆编号或位置。',
        where:
          '网上报修全天受理；汀兰市城市管理局（北岸区长堤路 36 号），周一至周五 9:00–12:00、13:30–17:30。',
        fee: '免费。',
        duration: '单盏灯 24 小时；整条路 48 小时；电缆故障 7 个工作日。',
        legalBasis: '《城市道路照明设施管理规定》。',
      },
      en: {
        title: 'Report a street light that is out',
        questions: [
          'Who do I tell about a broken street light?',
          'The lamp at my gate is dark, who repairs it?',
          'How do I report a flickering street lamp?',
        ],
        summary:
          'If a street light is dark, flickers or burns by day, give us the street and the number on the post, by phone on 0700-5551 2101 or online. One lamp is repaired within 24 hours, a whole street within 48. Keep away from fallen wires and call 110.',
        body: 'The number is on a small plate on the post, about as high as your head. If you cannot see one, the street and the nearest door or crossing is enough. Online you can add a photo and your location.\n\nWe repair lamps on public roads, bridges and lanes. Inside an estate it is the property company. If it does nothing, tell us. In a park it is the park office, and we pass your report on.\n\nIf we must dig up the road for a cable, a notice shows the date when it is done, and we put up temporary lamps. Is there no lamp at all? You can ask for one and we answer you.',
        conditions: 'Anyone can report.',
        papers: 'None. Give the number of the post or the place.',
        where:
          'Online at any hour. City Management Bureau, 36 Changdi Road, North Bank, Monday to Friday 9:00–12:00 and 13:30–17:30.',
        fee: 'Free.',
        duration: 'One lamp 24 hours; a street 48 hours; a cable fault 7 working days.',
        legalBasis: 'Provisions on Urban Road Lighting.',
      },
      ar: {
        title: 'الإبلاغ عن عطل في إنارة الشارع',
        questions: [
          'بمن أتصل إذا تعطل مصباح الشارع؟',
          'المصباح عند باب المجمّع مطفأ، من يصلحه؟',
          'كيف أبلّغ عن مصباح شارع يرمش؟',
        ],
        summary:
          'إذا انطفأ مصباح الشارع أو رمش أو بقي مضاءً نهارًا فأرسل اسم الشارع ورقم العمود، هاتفيًا على 0700-5551 2101 أو عبر الإنترنت. يُصلح المصباح الواحد خلال 24 ساعة والشارع كله خلال 48. ابتعد عن الأسلاك الساقطة واتصل بـ110.',
        body: 'رقم العمود على لوحة صغيرة بارتفاع رأسك تقريبًا. إذا لم تره يكفي اسم الشارع وأقرب باب أو تقاطع. وعبر الإنترنت يمكنك إضافة صورة وموقعك.\n\nنصلح المصابيح في الطرق والجسور والأزقة العامة. داخل المجمّع تصلحها شركة الإدارة، فإن لم تفعل فأخبرنا. وفي الحديقة إدارة الحديقة، ونحن ننقل بلاغك إليها.\n\nإذا احتجنا إلى حفر الطريق لإصلاح كابل نعلّق إعلانًا بتاريخ الانتهاء ونركّب مصابيح مؤقتة. إذا لم يكن في المكان مصباح أصلًا يمكنك أن تطلبه، وننظر في هذه الطلبات كل ثلاثة أشهر ونرد عليك.',
        conditions: 'يحق للجميع الإبلاغ.',
        papers: 'لا شيء. اذكر رقم العمود أو المكان.',
        where:
          'عبر الإنترنت في أي ساعة. مكتب إدارة المدينة، 36 شارع تشانغدي، الضفة الشمالية، من الاثنين إلى الجمعة 9:00–12:00 و13:30–17:30.',
        fee: 'مجاني.',
        duration: 'المصباح الواحد 24 ساعة، والشارع 48 ساعة، وعطل الكابل 7 أيام عمل.',
        legalBasis: 'أحكام إنارة طرق المدن.',
      },
    },
    phone: '0700-5551 2101',
    validFrom: '2025-02-15',
    reviewDate: '2027-02-15',
  },
];
