import type { Access, EndpointDependencies } from './endpoint.js';
export declare const administrationEndpoints: ({ adapter }: EndpointDependencies, { ability, assertAllowed, callerIn }: Access) => {
    statistics(context: import("./endpoint.js").EndpointContext): Promise<import("./reply.js").Reply>;
};
