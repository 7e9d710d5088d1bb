// Whether the text in the form that changes a comment was stored, by trying again what had failed. The form does not know of that.
import type { EditTarget } from './form-target.js';

export const isEditStored = ({ node, open, form }: HTMLElementTagNameMap['afterword-comment']): boolean => {
  const { record, progress } = node!;
  if (open !== 'edit' || progress || form?.draft !== record.body.source) return false;
  return (form.target as EditTarget).comment.revision !== record.revision;
};
