import { authorsOf, commentsOf, countDetails, readComments } from "./person-comments.js";
import { forgetTraces, tracesOf } from "./person-traces.js";
import { forget } from "./row-changes.js";
// src/server/sql/persons.ts
/** @param run gives a database to work with, and repeats work that collided with other work */
var personsIn = (run) => ({
	authorsOf: (comment, discussion) => run((db) => authorsOf(db, comment, discussion)),
	comments: (query) => run((db) => commentsOf(db, query)),
	read: (comments) => run((db) => readComments(db, comments)),
	traces: (query) => run((db) => tracesOf(db, query)),
	countDetails: (comments) => run((db) => countDetails(db, comments)),
	forgetComments: (comments) => run((db) => db.transaction().execute(async (work) => {
		for (const { discussion, id } of comments) await forget(work, discussion, id);
	})),
	forgetTraces: (query) => run((db) => db.transaction().execute((work) => forgetTraces(work, query)))
});
export { personsIn };

//# sourceMappingURL=persons.js.map