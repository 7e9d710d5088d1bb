// src/elements/parts-of-actions.ts
/** The parts of the controls on comments, in addition to EXPORTED_PARTS. */
var ACTION_PARTS = "actions,reaction,menu-button,menu,menu-item,question,yes,no,undo,dismiss,dialog,dialog-heading,link,edited,versions,version,muted,muted-list,muted-names";
export { ACTION_PARTS };

//# sourceMappingURL=parts-of-actions.js.map