// The options of `afterword serve` for mails and words.
import type { Settings } from './settings.js';

export const MAILS = {
  smtp: {
    value: 'ADDRESS',
    variable: 'AFTERWORD_SMTP',
    help: 'Send mails by this server: smtps://user:password@host, or a file with such an address. Needs --url and --from. Default: no mails.',
  },
  from: {
    value: 'ADDRESS',
    variable: 'AFTERWORD_FROM',
    help: 'Who mails are from: comments@blog.example, or "Comments <comments@blog.example>".',
  },
  'owner-mail': {
    value: 'ADDRESS',
    variable: 'AFTERWORD_OWNER_MAIL',
    help: 'Who is told by mail of comments that wait or were reported. Default: nobody.',
    many: true,
  },
  digest: {
    value: 'MINUTES',
    variable: 'AFTERWORD_DIGEST',
    help: 'Collect what waits or was reported for so long into one mail. Default: 0, a mail for each comment.',
  },
  'mail-language': {
    value: 'LANGUAGE',
    variable: 'AFTERWORD_MAIL_LANGUAGE',
    help: 'Of mails to moderators and of feeds, such as de, pt-BR or zh-Hant: one of docs/languages.md or --locales. Default: en.',
  },
  locales: {
    value: 'FILE',
    variable: 'AFTERWORD_LOCALES',
    help: 'A file with words of your own for mails, pages of the server and feeds, in JSON; docs/languages.md describes them. Default: none.',
  },
} satisfies Settings;
