// src/protocol/proof.ts
/** The algorithm of all challenges: browsers have it, and run it beside the page. */
var PROOF_ALGORITHM = "PBKDF2/SHA-256";
/** Characters of a proof in a query. */
var LONGEST_PROOF = 2e3;
export { LONGEST_PROOF, PROOF_ALGORITHM };

//# sourceMappingURL=proof.js.map