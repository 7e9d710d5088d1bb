// SHA-256 in base64url, by the Web Crypto API that every runtime has.

export const digest = async (content: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', given));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};
