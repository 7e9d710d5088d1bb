import { type Access, type EndpointDependencies } from './endpoint.js';
export declare const moderationEndpoints: ({ adapter, warn }: EndpointDependencies, { ability, assertAllowed, callerIn, redact }: Access) => {
    moderate(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    moderateDiscussion(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    reports(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    queue(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    queueState(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    decide(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    decisions(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    exportDecisions(context: import("./endpoint.js").EndpointContext): Promise<Response>;
    undo(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    restore(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
};
