// The language of a block of code.

/** The first word of what stands beside the start of the code. A long one is no language. */
export const languageIn = (info: string): { readonly lang?: string } => {
  const [lang = ''] = /^\S{1,40}(?!\S)/.exec(info.trimStart()) ?? [];
  return lang ? { lang } : {};
};
