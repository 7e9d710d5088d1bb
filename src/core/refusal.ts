// The sentence that the owner of a site has written for those whose comment a rule refuses. It is in the cause of the error, as it is in a
// problem document.

export const sentenceIn = (error: Pick<Error, 'cause'>): string | undefined => {
  const { sentence } = Object(error.cause) as { readonly sentence?: unknown };
  return typeof sentence === 'string' ? sentence : undefined;
};
