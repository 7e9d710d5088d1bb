// src/core/moderator-access.ts
/** The part of a page's address that has the code of `linkTo`. */
var MODERATOR_CODE = "#afterword-moderator=";
export { MODERATOR_CODE };

//# sourceMappingURL=moderator-access.js.map