import type { Endpoint, EndpointDependencies } from '../endpoint.js';
export declare const signInEndpoints: ({ adapter }: EndpointDependencies) => {
    moderatePage: Endpoint;
    signIn: Endpoint;
    signOut: Endpoint;
    pageCode: Endpoint;
    pageSession: Endpoint;
};
