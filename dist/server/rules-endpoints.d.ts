import type { Access, EndpointDependencies } from './endpoint.js';
export declare const rulesEndpoints: ({ adapter, guard }: EndpointDependencies, { assertAllowed, callerIn }: Access) => {
    rules(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    setRules(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    bans(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    ban(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    unban(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
};
