import type { Administration } from '../core/administration.js';
import type { Access, EndpointContext } from './endpoint.js';
type Part = <Name extends keyof Administration>(name: Name) => Promise<NonNullable<Administration[Name]>>;
/** @param administration the part of it with a name; throws `unsupported` */
export declare const outboxEndpoints: ({ assertAllowed, callerIn }: Access, administration: Part) => {
    webhooks(context: EndpointContext): Promise<import("./reply.js").Reply>;
    addWebhook(context: EndpointContext): Promise<import("./reply.js").Reply>;
    removeWebhook(context: EndpointContext): Promise<import("./reply.js").Reply>;
    rotateWebhook(context: EndpointContext): Promise<import("./reply.js").Reply>;
    testWebhook(context: EndpointContext): Promise<import("./reply.js").Reply>;
    outbox(context: EndpointContext): Promise<import("./reply.js").Reply>;
    sendAgain(context: EndpointContext): Promise<import("./reply.js").Reply>;
    sendAllAgain(context: EndpointContext): Promise<import("./reply.js").Reply>;
};
export {};
