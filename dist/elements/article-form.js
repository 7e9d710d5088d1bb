import { enterForm } from "./form-place.js";
import { writing } from "./load-writing.js";
import { EXPORTED_PARTS } from "./parts.js";
import { html } from "lit";
// src/elements/article-form.ts
/** The form, if the reader may write. */
var articleForm = ({ renderRoot }) => renderRoot.querySelector("afterword-reply-form");
/** Closes the form under a comment, and enters the one under the article. */
var enterArticleForm = (host) => {
	host.renderRoot.querySelector("afterword-comment-list").open = void 0;
	enterForm(articleForm(host), host.localizer);
};
var renderArticleForm = (host) => {
	const { discussion, localizer, headingLevel } = host;
	const { messages } = localizer;
	return html`
    <afterword-reply-form
      exportparts=${EXPORTED_PARTS}
      heading-level=${headingLevel + 1}
      @click=${() => {
		if (!writing()) enterForm(articleForm(host), localizer);
	}}
    ></afterword-reply-form>
    <button part="open" @click=${() => enterArticleForm(host)}>
      ${discussion?.typedTexts.get(null) && messages.goOn || messages.leaveReply}
    </button>
  `;
};
export { articleForm, enterArticleForm, renderArticleForm };

//# sourceMappingURL=article-form.js.map