import type { EndpointContext, EndpointDependencies } from '../endpoint.js';
export declare const signInEndpoints: ({ adapter, signIn, admits, moderationScript, locales }: EndpointDependencies) => {
    moderatePage({ request, query, identity }: EndpointContext): Promise<Response>;
    signIn(context: EndpointContext): Promise<Response>;
    signOut(context: EndpointContext): Promise<import("../reply.js").Reply>;
    pageCode(context: EndpointContext): Promise<import("../reply.js").Reply>;
    pageSession(context: EndpointContext): Promise<import("../reply.js").Reply>;
};
