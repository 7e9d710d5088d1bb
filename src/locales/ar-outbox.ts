// The Arabic words of the panels for webhooks and for what could not be sent.
import type { OutboxMessages } from './outbox-messages.js';

export const arOutbox: OutboxMessages = {
  webhooksHint: 'يخبر الخادم برامج أخرى بما يحدث للتعليقات. يجب أن تكون عناوينها عامة وأن تبدأ بـ https.',
  noWebhooks: 'لا يُخبَر أي برنامج.',
  allEvents: 'بكل شيء',
  eventNames: {
    'comment.created': 'التعليقات الجديدة',
    'comment.held': 'التعليقات المنتظرة أو المزعجة',
    'comment.approved': 'التعليقات المقبولة',
    'comment.edited': 'التعليقات المعدَّلة',
    'comment.removed': 'التعليقات المحذوفة',
    'comment.reported': 'التعليقات المبلَّغ عنها',
  },
  disabled: 'لم يعد يُخبَر بشيء: {why}',
  template: 'بقالب',
  test: 'أرسل مثالًا',
  newSecret: 'سر جديد',
  remove: 'احذف',
  removeAgain: 'اضغط مرة أخرى للحذف',
  addWebhook: 'أضف برنامجًا',
  address: 'العنوان',
  events: 'بماذا يُخبَر',
  templateField: 'قالب، إن كان البرنامج يتوقع شكلًا خاصًا (JSON)',
  notJson: 'القالب ليس JSON.',
  add: 'أضف',
  secret: 'هذا هو السر الذي تُوقَّع به الرسائل. انسخه الآن: لن يظهر مرة أخرى.',
  tested: 'مثال في الطريق. إن لم يمكن إرساله فسيظهر ذلك أدناه بعد يوم.',
  removed: 'تم الحذف.',

  waiting: 'الرسائل المنتظرة: {count}. أقدمها تنتظر منذ {time}.',
  nothingWaits: 'لا شيء ينتظر.',
  nothingFailed: 'لم يفشل شيء في الأيام الأخيرة.',
  channelNames: { mail: 'بريد', webhook: 'برنامج' },
  sendAgain: 'أرسل مرة أخرى',
  sentAgain: 'يُرسل مرة أخرى.',
  look: 'انظر مرة أخرى',
};
