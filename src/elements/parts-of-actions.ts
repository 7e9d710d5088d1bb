/** The parts of the controls on comments, in addition to EXPORTED_PARTS. */
export const ACTION_PARTS =
  'actions,reaction,menu-button,menu,menu-item,question,yes,no,undo,dismiss,dialog,dialog-heading,link,edited,versions,version,muted,muted-list,muted-names';
