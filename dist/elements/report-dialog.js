import { asAfterwordError } from "../core/errors.js";
import { nameOf } from "./author-name.js";
import { html, render } from "lit";
// src/elements/report-dialog.ts
/** As the protocol allows. */
var LONGEST = 2e3;
/** Opens the dialog. Resolves when it is closed, to whether a report was sent. */
var openReport = async (context) => {
	const { discussion, list, node } = context;
	const { id } = node.record;
	const key = `\0report ${id}`;
	const dialog = document.createElement("dialog");
	dialog.setAttribute("part", "dialog");
	dialog.setAttribute("aria-labelledby", "report-heading");
	let isSent = false;
	let isSending = false;
	let fault;
	const keep = (text) => {
		discussion.typedTexts.set(key, text);
		list.store?.keepText({
			discussion: discussion.id,
			parent: key
		}, text).catch(() => {});
	};
	const reasonField = () => dialog.querySelector("textarea");
	const draw = () => {
		const { localizer } = list;
		const { messages } = localizer;
		render(html`
        <form novalidate @submit=${submit}>
          <h3 id="report-heading" part="dialog-heading">${messages.reportReply}</h3>
          <p class="muted">${nameOf(node.record.author, localizer)}</p>
          <label for="reason">${messages.reason}</label>
          <textarea
            id="reason"
            part="control"
            rows="4"
            maxlength=${LONGEST}
            aria-describedby="report-fault"
            @input=${() => keep(reasonField().value)}
          ></textarea>
          <p id="report-fault" class="fault" role="alert">${fault?.(messages)}</p>
          <p class="muted" role="status">${isSending ? messages.sending : ""}</p>
          <div class="line">
            <button part="send" aria-disabled=${isSending}>${messages.sendReport}</button>
            <button part="cancel" type="button" class="link-button" @click=${() => dialog.close()}>
              ${messages.cancel}
            </button>
          </div>
        </form>
      `, dialog);
	};
	const send = async (reason) => {
		try {
			await discussion.report?.(id, { reason });
			isSent = true;
			return;
		} catch (thrown) {
			if (dialog.open) discussion.dismiss({
				type: "report",
				comment: id,
				reason
			});
			const { code } = asAfterwordError(thrown);
			return ({ failed, gap, errors }) => failed + gap + errors[code];
		}
	};
	const submit = async (event) => {
		event.preventDefault();
		if (isSending) return;
		const reason = reasonField().value.trim();
		if (!reason) {
			fault = ({ required }) => required;
			draw();
			reasonField().focus();
			return;
		}
		isSending = true;
		fault = void 0;
		draw();
		fault = await send(reason);
		isSending = false;
		if (isSent) {
			keep("");
			dialog.close();
		} else draw();
	};
	const isClosed = new Promise((resolve) => {
		dialog.addEventListener("close", resolve, { once: true });
	});
	draw();
	reasonField().value = discussion.typedTexts.get(key) ?? "";
	list.renderRoot.append(dialog);
	dialog.showModal();
	reasonField().focus();
	const controller = { hostUpdated: draw };
	list.addController(controller);
	await isClosed;
	list.removeController(controller);
	dialog.remove();
	context.focus();
	return isSent;
};
export { openReport };

//# sourceMappingURL=report-dialog.js.map