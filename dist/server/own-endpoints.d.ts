import type { Access, EndpointContext, EndpointDependencies } from './endpoint.js';
export declare const ownEndpoints: ({ adapter, guard }: EndpointDependencies, { ability, redact }: Access) => {
    own(context: EndpointContext): Promise<import("./reply.js").Reply>;
    removeOwn(context: EndpointContext): Promise<import("./reply.js").Reply>;
};
