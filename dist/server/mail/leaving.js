// src/server/mail/leaving.ts
var leaveUrl = (site, code) => `${site}/mail/leave?code=${code}`;
var leaveHeaders = (site, code) => ({
	"List-Unsubscribe": `<${leaveUrl(site, code)}>`,
	"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"
});
export { leaveHeaders, leaveUrl };

//# sourceMappingURL=leaving.js.map