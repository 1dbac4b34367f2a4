/** Words that staff of the demonstration city use often in talks. */
import { localized } from './localized';

export const cannedReplies = [
  {
    code: 'hello',
    title: localized('问候', 'Greeting', 'تحية'),
    texts: localized(
      '您好，我是热线工作人员，已经看到您写的内容。',
      'Hello, I am a member of the hotline staff. I have read what you wrote.',
      'مرحبًا، أنا من موظفي الخط الساخن، وقد قرأت ما كتبته.',
    ),
  },
  {
    code: 'where',
    title: localized('请补充地点', 'Where is it?', 'أين المكان؟'),
    texts: localized(
      '请问具体在什么地方？可以写路名和门牌号，也可以发位置。',
      'Where exactly is it? You can write the street and number, or send your location.',
      'أين المكان بالضبط؟ يمكنك كتابة الشارع والرقم أو إرسال موقعك.',
    ),
  },
  {
    code: 'photo',
    title: localized('请发照片', 'Please send a photo', 'أرسل صورة من فضلك'),
    texts: localized(
      '方便的话，请拍一张照片发过来，能看清位置和情况。',
      'If you can, please send a photo that shows the place and what is wrong.',
      'إن أمكن، أرسل صورة تُظهر المكان والمشكلة.',
    ),
  },
  {
    code: 'case',
    title: localized('转为诉求', 'I make a request of it', 'سأقدّم طلبًا'),
    texts: localized(
      '这件事需要其他部门办理。我现在为您提交，编号马上发给您。',
      'Another department has to work on this. I am making a request for you now, and its number comes right away.',
      'يحتاج هذا الأمر إلى إدارة أخرى. أقدّم لك طلبًا الآن وسيصلك رقمه فورًا.',
    ),
  },
  {
    code: 'moment',
    title: localized('请稍等', 'One moment', 'لحظة من فضلك'),
    texts: localized(
      '我查一下，请等我几分钟。',
      'Let me look that up. Please give me a few minutes.',
      'سأتحقق من ذلك، من فضلك امنحني بضع دقائق.',
    ),
  },
  {
    code: 'bye',
    title: localized('结束语', 'Closing words', 'ختام'),
    texts: localized(
      '还有其他问题，随时写给我们。祝您生活愉快！',
      'If there is anything else, write to us at any time. Have a good day!',
      'إن كان لديك أي سؤال آخر فاكتب إلينا في أي وقت. يومك سعيد!',
    ),
  },
];
