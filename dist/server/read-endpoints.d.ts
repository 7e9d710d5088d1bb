import { type Access, type EndpointContext, type EndpointDependencies } from './endpoint.js';
import { Content, type Reply } from './reply.js';
export declare const readEndpoints: ({ adapter, guard, changeStreams, pages, language, locales }: EndpointDependencies, { ability, sessionOf, callerIn, redact }: Access) => {
    list(context: EndpointContext): Promise<{
        status: number;
        type: string;
        content: Content;
        cache: "none" | "private" | "shared";
    }>;
    changes(context: EndpointContext): Promise<Reply | Response>;
    follow(context: EndpointContext): Promise<Response>;
    count({ query }: EndpointContext): Promise<Reply>;
    latest({ query }: EndpointContext): Promise<Reply>;
    search(context: EndpointContext): Promise<Reply>;
    history(context: EndpointContext): Promise<Reply>;
    feed({ base, query }: EndpointContext): Promise<{
        status: number;
        type: string;
        content: Content;
        cache: "shared";
    }>;
    session({ identity }: EndpointContext): Promise<Reply>;
    description({ base }: EndpointContext): Promise<Reply>;
};
