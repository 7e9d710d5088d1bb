// How a reader leaves: by a link to a page, or by the button of their mail program, which sends one request (RFC 8058).

export const leaveUrl = (site: string, code: string): string => `${site}/mail/leave?code=${code}`;

export const leaveHeaders = (site: string, code: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${leaveUrl(site, code)}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
