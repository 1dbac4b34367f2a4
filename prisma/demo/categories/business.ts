import { branch } from './branch';

/** The lane of companies and the self-employed. */
export const business = branch(
  14,
  'business',
  {
    unit: 'market-regulation',
    names: ['企业服务', 'Services for businesses', 'خدمات الشركات'],
    zh: '企业、公司、个体户、营商环境、开店、创业、我司',
    en: 'business, company, enterprise, self-employed, start-up',
    ar: 'شركة، أعمال، مؤسسة، عمل حر، شركة ناشئة',
  },
  {
    registration: {
      unit: 'market-regulation',
      names: ['企业登记注册', 'Registering a business', 'تسجيل الشركات'],
      zh: '营业执照、注册公司、个体户、变更、注销、经营范围、法人变更、核名、开公司、执照丢失、年报',
      en: 'business licence, register company, self-employed, change of owner, deregister, company name, annual report',
      ar: 'رخصة تجارية، تسجيل شركة، عمل حر، تغيير المالك، إلغاء التسجيل، اسم الشركة، تقرير سنوي',
    },
    tax: {
      unit: 'taxation',
      names: ['纳税申报', 'Tax', 'الضرائب'],
      zh: '税务、报税、纳税、个税、退税、增值税、契税、完税证明、偷税漏税、社保费、汇算清缴、减税',
      en: 'tax, tax return, income tax, VAT, tax refund, property tax, tax certificate, tax evasion',
      ar: 'ضريبة، إقرار ضريبي، ضريبة الدخل، ضريبة القيمة المضافة، استرداد ضريبي، شهادة ضريبية، تهرب ضريبي',
    },
    invoices: {
      unit: 'taxation',
      names: ['发票', 'Invoices', 'الفواتير الضريبية'],
      zh: '发票、开发票、拒开发票、电子发票、专票、发票抬头、数电票、发票额度、假发票',
      en: 'invoice, fapiao, refuses invoice, receipt, electronic invoice, invoice quota, fake invoice',
      ar: 'فاتورة، فاتورة ضريبية، رفض إصدار فاتورة، إيصال، فاتورة إلكترونية، فاتورة مزيفة',
    },
    licences: {
      unit: 'market-regulation',
      names: ['经营许可', 'Permits to trade', 'تصاريح مزاولة النشاط'],
      zh: '食品经营许可证、许可证、审批、开餐馆、卫生许可、办许可、许可延续、特种设备、小作坊登记',
      en: 'permit, food permit, open a restaurant, approval, hygiene permit, renew permit',
      ar: 'تصريح، رخصة غذائية، فتح مطعم، موافقة، تجديد التصريح، رخصة صحية',
    },
    support: {
      unit: null,
      names: ['惠企政策与融资', 'Support and finance for business', 'دعم الشركات وتمويلها'],
      zh: '惠企政策、补贴申报、创业贷款、贴息、专精特新、奖补、融资难、创业补贴、免申即享、小微企业',
      en: 'subsidy, business support, start-up loan, finance, small business, grant, interest subsidy',
      ar: 'دعم الشركات، إعانة، قرض للمشاريع، تمويل، شركة صغيرة، منحة',
    },
    'late-payment': {
      unit: null,
      names: ['拖欠企业账款', 'Late payment between businesses', 'تأخر سداد مستحقات الشركات'],
      zh: '拖欠账款、货款、工程款、欠款、中小企业账款、不付款、尾款、清欠、质保金',
      en: 'late payment, unpaid invoice, owed money, supplier, contract payment, retention money',
      ar: 'تأخر السداد، فاتورة غير مدفوعة، مستحقات، مورد، دفعة العقد',
    },
    staffing: {
      unit: 'human-resources',
      names: ['企业用工', 'Finding staff', 'توظيف العاملين'],
      zh: '招工难、用工、企业招聘、稳岗补贴、社保开户、就业见习、引才、用工登记、人才补贴',
      en: 'hire staff, recruit, staff shortage, job subsidy, internship, talent subsidy, employer account',
      ar: 'توظيف، نقص العمال، استقدام موظفين، دعم التوظيف، تدريب الخريجين، حساب صاحب العمل',
    },
    land: {
      unit: 'planning',
      names: ['用地与规划许可', 'Land and planning permission', 'الأراضي وتراخيص التخطيط'],
      zh: '用地、规划许可、厂房、工业用地、建设工程、施工许可、容积率、竣工验收、土地出让',
      en: 'land, planning permission, factory building, industrial land, building permit, completion check',
      ar: 'أرض، ترخيص التخطيط، مبنى مصنع، أرض صناعية، رخصة بناء، فحص الإنجاز',
    },
  },
);
