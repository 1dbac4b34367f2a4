/**
 * What the columns of an export are called. Our own names come first, then those that offices, spreadsheets and other systems use; what
 * is called otherwise is named with --mapping. Capitals, spaces, hyphens and underscores make no difference.
 */
const known = {
  id: [
    'id',
    'caseNumber',
    'number',
    'no',
    '编号',
    '留言编号',
    '工单编号',
    '工单号',
    '案件编号',
    '受理编号',
    '信件编号',
    '序号',
  ],
  title: ['title', 'subject', '标题', '主题', '留言主题', '工单标题', '信件标题', '诉求标题'],
  text: [
    'text',
    'content',
    'body',
    'message',
    'description',
    'letter',
    '内容',
    '详情',
    '正文',
    '留言内容',
    '留言详情',
    '诉求内容',
    '工单内容',
    '信件内容',
    '问题描述',
  ],
  time: [
    'time',
    'submittedAt',
    'createdAt',
    'created',
    'date',
    'datetime',
    '时间',
    '日期',
    '留言时间',
    '来电时间',
    '来信时间',
    '提交时间',
    '创建时间',
    '受理时间',
    '登记时间',
  ],
  requestType: ['requestType', 'type', '类型', '诉求类型', '工单类型', '信件类型', '留言类型', '诉求性质'],
  category: [
    'categoryCode',
    'category',
    'topic',
    '类别',
    '分类',
    '二级标签',
    '一级标签',
    '诉求分类',
    '问题分类',
    '事项分类',
  ],
  place: [
    'place',
    'place.text',
    'address',
    'location',
    '地点',
    '地址',
    '事发地址',
    '事发地点',
    '诉求地址',
    '位置',
  ],
  lat: ['lat', 'latitude', 'place.lat', '纬度'],
  lng: ['lng', 'lon', 'longitude', 'place.lng', '经度'],
  locale: ['locale', 'language', 'lang', '语言'],
  kind: ['applicantKind', 'applicant.kind', '诉求人类型', '来电人类型', '申请人类型'],
  identity: ['identity', 'applicant.identity'],
  anonymous: ['anonymous', '是否匿名', '匿名'],
  confidential: ['confidential', '是否保密', '保密'],
  name: ['name', 'applicant.name', '姓名', '联系人', '来电人', '来电人姓名', '诉求人', '写信人', '申请人'],
  phone: [
    'phone',
    'mobile',
    'telephone',
    'applicant.phone',
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '联系方式',
    '来电号码',
  ],
  email: ['email', 'mail', 'applicant.email', '邮箱', '电子邮箱', '邮件'],
  organisation: ['organisation', 'organization', 'company', 'applicant.organisation', '企业名称', '公司名称'],
  reply: [
    'reply',
    'answer',
    'response',
    '答复',
    '回复',
    '答复意见',
    '答复内容',
    '回复内容',
    '办理结果',
    '办理情况',
    '处理结果',
  ],
  replyTime: [
    'replyTime',
    'repliedAt',
    'answeredAt',
    'replyAt',
    'replyDate',
    '答复时间',
    '回复时间',
    '办结时间',
    '办理时间',
  ],
} as const;

export type FieldName = keyof typeof known;
export const fieldNames = Object.keys(known) as FieldName[];

/** From our name to the name in the file. */
export type Mapping = Partial<Record<FieldName, string>>;

/** Finds a field of a row by our name; empty words count as none. */
export type Pick = (name: FieldName) => string | null;

export function pickFrom(fields: ReadonlyMap<string, string>, mapping: Mapping): Pick {
  const byName = new Map(
    [...fields].map(([name, value]) => [folded(name), value.replaceAll('\0', '').trim()]),
  );
  return (name) => {
    const mapped = mapping[name];
    const names: readonly string[] = mapped ? [mapped] : known[name];
    for (const one of names) {
      const value = byName.get(folded(one));
      if (value) return value;
    }
    return null;
  };
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}
