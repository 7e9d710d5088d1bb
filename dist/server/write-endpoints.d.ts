import { type Access, type Endpoint, type EndpointContext, type EndpointDependencies } from './endpoint.js';
export declare const writeEndpoints: ({ adapter, guard, proofs, reservedNames, mails }: EndpointDependencies, { assertAllowed, redact }: Access) => {
    add(context: EndpointContext): Promise<import("./reply.js").Reply>;
    edit(context: EndpointContext): Promise<import("./reply.js").Reply>;
    remove(context: EndpointContext): Promise<import("./reply.js").Reply>;
    react: Endpoint;
    unreact: Endpoint;
    report(context: EndpointContext): Promise<import("./reply.js").Reply>;
};
