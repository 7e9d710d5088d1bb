// The form under the article, with the button that opens it again after the reader opened a form under a comment. Until the form's code
// is loaded, a placeholder takes its room.
import { html, type TemplateResult } from 'lit';
import { enterForm } from './form-place.js';
import { writing } from './load-writing.js';
import { EXPORTED_PARTS } from './parts.js';

type Host = HTMLElementTagNameMap['afterword-discussion'];

/** The form, if the reader may write. */
export const articleForm = ({ renderRoot }: Host): HTMLElementTagNameMap['afterword-reply-form'] | null =>
  renderRoot.querySelector('afterword-reply-form');

/** Closes the form under a comment, and enters the one under the article. */
export const enterArticleForm = (host: Host): void => {
  host.renderRoot.querySelector('afterword-comment-list')!.open = undefined;
  void enterForm(articleForm(host), host.localizer);
};

export const renderArticleForm = (host: Host): TemplateResult => {
  const { discussion, localizer, headingLevel } = host;
  const { messages } = localizer;
  return html`
    <afterword-reply-form
      exportparts=${EXPORTED_PARTS}
      heading-level=${headingLevel + 1}
      @click=${() => {
        // A press on the placeholder of a form that is not loaded yet leads into the form.
        if (!writing()) void enterForm(articleForm(host), localizer);
      }}
    ></afterword-reply-form>
    <button part="open" @click=${() => enterArticleForm(host)}>
      ${(discussion?.typedTexts.get(null) && messages.goOn) || messages.leaveReply}
    </button>
  `;
};
