import { branch } from './branch';

/** Pensions, medical insurance, assistance and care. */
export const socialSecurity = branch(
  7,
  'social-security',
  {
    unit: 'human-resources',
    names: ['社保医保与救助', 'Social insurance and assistance', 'الضمان الاجتماعي والمساعدات'],
    zh: '社保、保险、救助、养老、补贴、待遇、五险一金',
    en: 'social security, insurance, assistance, benefits, allowance',
    ar: 'ضمان اجتماعي، تأمين، مساعدة، إعانة، مستحقات',
  },
  {
    pension: {
      unit: 'human-resources',
      names: ['养老保险', 'Pensions', 'معاشات التقاعد'],
      zh: '养老金、退休、退休金、养老保险、领取资格认证、工龄、延迟退休、退休手续、退休年龄、涨养老金',
      en: 'pension, retirement, retire, pension insurance, pension amount, proof of life, retirement age',
      ar: 'معاش، تقاعد، معاش التقاعد، تأمين الشيخوخة، سن التقاعد، إثبات الحياة، راتب التقاعد',
    },
    'medical-insurance': {
      unit: 'medical-insurance',
      names: ['医保参保缴费', 'Joining medical insurance', 'الاشتراك في التأمين الصحي'],
      zh: '医保、参保、居民医保、职工医保、医保缴费、断缴、医保个人账户、新生儿参保、医保余额、家庭共济、医保码',
      en: 'medical insurance, health insurance, join insurance, premium, insurance account, newborn insurance',
      ar: 'تأمين صحي، الاشتراك في التأمين، قسط التأمين، حساب التأمين، تأمين المولود، رمز التأمين',
    },
    reimbursement: {
      unit: 'medical-insurance',
      names: [
        '医保报销与异地就医',
        'Reimbursement and care elsewhere',
        'استرداد النفقات والعلاج خارج المدينة',
      ],
      zh: '报销、医保报销、异地就医、备案、报销比例、门诊报销、住院报销、慢病、特病、大病、自费药、生育津贴',
      en: 'reimbursement, medical bill, claim, hospital in another city, chronic illness, maternity allowance',
      ar: 'استرداد النفقات، تعويض العلاج، علاج خارج المدينة، فاتورة المستشفى، مرض مزمن، نسبة التعويض',
    },
    card: {
      unit: 'human-resources',
      names: ['社保卡', 'Social security card', 'بطاقة الضمان الاجتماعي'],
      zh: '社保卡、社会保障卡、补卡、挂失、激活、社保卡密码、电子社保卡、制卡、换卡、卡丢了',
      en: 'social security card, lost card, replace card, activate card, card password, electronic card',
      ar: 'بطاقة الضمان، بطاقة مفقودة، بدل فاقد، تفعيل البطاقة، بطاقة إلكترونية، رمز البطاقة',
    },
    unemployment: {
      unit: 'human-resources',
      names: ['失业保险', 'Unemployment insurance', 'تأمين البطالة'],
      zh: '失业金、失业保险、失业补助、领失业金、失业、被裁、稳岗、停发失业金',
      en: 'unemployment, unemployment benefit, lost my job, jobless allowance, unemployment insurance',
      ar: 'بطالة، إعانة البطالة، فقدت عملي، تأمين البطالة، عاطل عن العمل',
    },
    transfer: {
      unit: 'human-resources',
      names: ['社保缴费与转移', 'Contributions and transfers', 'الاشتراكات ونقلها'],
      zh: '社保转移、转社保、社保缴费、不交社保、补缴社保、缴费基数、缴费记录、跨省转移、参保证明、没买社保',
      en: 'contributions, transfer social insurance, employer does not pay insurance, contribution record, back payment',
      ar: 'اشتراكات، نقل الاشتراك، الشركة لا تدفع التأمين، سجل الاشتراكات، سداد المتأخرات',
    },
    'minimum-living': {
      unit: 'civil-affairs',
      names: ['低保与困难救助', 'Minimum living allowance and relief', 'إعانة الحد الأدنى للمعيشة'],
      zh: '低保、低保户、困难补助、临时救助、特困、生活困难、救助站、流浪、吃不上饭、残疾补贴、孤儿',
      en: 'minimum living allowance, poor family, hardship, emergency relief, shelter, homeless, orphan',
      ar: 'إعانة معيشة، أسرة فقيرة، ضائقة مالية، مساعدة عاجلة، مأوى، مشرد، يتيم',
    },
    'elderly-care': {
      unit: 'civil-affairs',
      names: ['养老服务', 'Care for older people', 'رعاية كبار السن'],
      zh: '养老院、敬老院、长者食堂、老年食堂、居家养老、高龄津贴、独居老人、助餐、护理、适老化、老人照料',
      en: 'care home, nursing home, older people, elderly, meals for seniors, home care, senior allowance, living alone',
      ar: 'دار رعاية، كبار السن، مسنون، وجبات لكبار السن، رعاية منزلية، إعانة كبار السن، مسن وحيد',
    },
    disability: {
      unit: 'disabled-federation',
      names: ['残疾人服务', 'Services for disabled people', 'خدمات ذوي الإعاقة'],
      zh: '残疾人、残疾证、轮椅、无障碍、残疾补贴、康复、盲人、聋人、手语、辅具、坡道、残疾人就业',
      en: 'disability, disabled, wheelchair, ramp, accessible, deaf, blind, sign language, disability card, rehabilitation',
      ar: 'إعاقة، ذوو الإعاقة، كرسي متحرك، منحدر، بطاقة إعاقة، أصم، كفيف، لغة الإشارة، إعادة التأهيل',
    },
  },
);
