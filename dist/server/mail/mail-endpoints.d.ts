import type { EndpointContext, EndpointDependencies } from '../endpoint.js';
export declare const mailEndpoints: ({ adapter, mails, signIn, locales }: EndpointDependencies) => {
    mailDecisionPage(context: EndpointContext): Promise<Response>;
    mailDecide(context: EndpointContext): Promise<Response>;
    mailConfirmPage(context: EndpointContext): Promise<Response>;
    mailConfirm(context: EndpointContext): Promise<Response>;
    mailLeavePage(context: EndpointContext): Promise<Response>;
    mailLeave(context: EndpointContext): Promise<Response>;
};
