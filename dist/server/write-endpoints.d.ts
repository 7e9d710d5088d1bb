import { type Access, type Endpoint, type EndpointDependencies } from './endpoint.js';
export declare const writeEndpoints: ({ adapter, guard, proofs, reservedNames }: EndpointDependencies, { assertAllowed, redact }: Access) => {
    add(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    edit(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    remove(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
    react: Endpoint;
    unreact: Endpoint;
    report(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
};
