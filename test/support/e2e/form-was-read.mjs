/**
 * Whether the form under the article has been there for three seconds. A form that is sent sooner looks like a program's, and
 * a moderator has to look first. Runs in the page, which end-to-end tests send it to as text: it uses nothing from outside.
 */
export const formWasRead = () => {
  const form = document.querySelector('afterword-discussion')?.shadowRoot?.querySelector('afterword-reply-form');
  if (!form?.shadowRoot?.querySelector('#body')) return false;
  form.seenAt ??= performance.now();
  return performance.now() - form.seenAt > 3000;
};
