import type { Access, EndpointDependencies } from './endpoint.js';
export declare const administrationEndpoints: ({ adapter }: EndpointDependencies, access: Access) => {
    webhooks(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    addWebhook(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    removeWebhook(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    rotateWebhook(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    testWebhook(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    outbox(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    sendAgain(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    sendAllAgain(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    statistics(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
};
