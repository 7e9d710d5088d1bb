import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
// src/server/node/listener.ts
/** Milliseconds in which the head of a request, and the whole request, must arrive. */
var HEAD_LIMIT = 1e4;
var REQUEST_LIMIT = 3e4;
/** Milliseconds that an idle connection is kept: longer than proxies keep theirs, because they would find it closed otherwise. */
var KEEP_ALIVE = 65e3;
/** Milliseconds that answers may still take after a stop. */
var GRACE = 1e4;
var text = (status, body) => new Response(`${body}\n`, {
	status,
	headers: {
		"content-type": "text/plain",
		"cache-control": "no-store"
	}
});
var listen = async ({ handler, port, host, ready, files, ownsProcess = false }) => {
	let isStopping = false;
	const answer = async (request, address) => {
		const { pathname } = new URL(request.url);
		if (pathname === "/health/live") return text(200, "live");
		if (pathname === "/health/ready") {
			if (isStopping) return text(503, "stopping");
			return await ready().then(() => text(200, "ready"), () => text(503, "the store does not answer"));
		}
		return await files?.(request, pathname) ?? await handler(request, { address });
	};
	const listener = getRequestListener((request, { incoming }) => answer(request, incoming.socket.remoteAddress), { overrideGlobalObjects: ownsProcess });
	const server = createServer({
		headersTimeout: HEAD_LIMIT,
		requestTimeout: REQUEST_LIMIT,
		keepAliveTimeout: KEEP_ALIVE,
		connectionsCheckingInterval: 2e3
	}, (request, response) => {
		if (isStopping) response.setHeader("connection", "close");
		response.once("close", () => isStopping && server.closeIdleConnections());
		listener(request, response);
	});
	const sockets = /* @__PURE__ */ new Set();
	server.on("connection", (socket) => {
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, resolve);
	});
	const { port: taken } = server.address();
	return {
		url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
		server,
		async stop() {
			isStopping = true;
			const closed = new Promise((resolve) => server.close(resolve));
			handler.close();
			server.closeIdleConnections();
			for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
			const timer = setTimeout(() => server.closeAllConnections(), GRACE);
			await closed;
			clearTimeout(timer);
		}
	};
};
export { listen };

//# sourceMappingURL=listener.js.map