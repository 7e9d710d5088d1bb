// The entry that reports a comment to the moderators. Its dialog is loaded when it is chosen.
import type { CommentEntry } from './comment-entry.js';
import { loadable } from '../core/load-chunk.js';
import { isReported, keepReported } from './reported.js';

const loadDialog = loadable(() => import('./report-dialog.js'));

export const reportEntry: CommentEntry = {
  id: 'report',
  label: (node, { messages }, { discussion }) =>
    isReported(discussion.id, node.record.id) ? messages.reported : messages.report,
  isOffered: ({ record, delivery }, view) =>
    !record.mine && !delivery && record.status === 'approved' && !!view.permissions?.()?.has('report'),
  isDone: (node, { discussion }) => isReported(discussion.id, node.record.id),
  async run(context) {
    const { openReport } = await loadDialog();
    if (!(await openReport(context))) return;
    keepReported(context.discussion.id, context.node.record.id);
    context.say(({ thanks }) => thanks);
  },
};
