// The description of the protocol for programs: OpenAPI 3.1, made from the tables that the server itself uses.
import type { Operation } from './operation.js';
import { ANY_REFUSALS, isKept, MAX_REPEATED, operations, successOf } from './operations.js';
import { PROBLEM_TYPE } from './problem.js';
import { routes, type RouteName } from './routes.js';
import { schemas } from './schemas.js';

type Json = Readonly<Record<string, unknown>>;

const contentOf = (answer: Operation['answer'], name: RouteName): Json => {
  if (answer === 'feed') return { 'application/atom+xml': { schema: { type: 'string' } } };
  if (answer === 'events') return { 'text/event-stream': { schema: { type: 'string' } } };
  if (answer === 'lines') return { 'application/x-ndjson': { schema: { type: 'string' } } };
  if (answer === 'page') return { 'text/html': { schema: { type: 'string' } } };
  if (answer === 'description') return { 'application/json': { schema: { type: 'object' } } };
  const json = { 'application/json': { schema: { $ref: `#/components/schemas/${answer}` } } };
  return name === 'changes' ? { ...json, 'text/event-stream': { schema: { type: 'string' } } } : json;
};

const problem: Json = {
  description: 'A problem document (RFC 9457)',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Where people read the answer. */
const problemOrPage: Json = {
  description: 'A page, or a problem document (RFC 9457)',
  content: { ...(problem['content'] as Json), 'text/html': { schema: { type: 'string' } } },
};

const responsesOf = (name: RouteName): Json => {
  const { answer, refusals } = operations[name];
  const success = successOf(name);
  return {
    [success]: { description: 'Done', ...(answer && success !== 303 && { content: contentOf(answer, name) }) },
    ...(isKept(name) && { 304: { description: 'What the reader has is still true' } }),
    ...Object.fromEntries(
      [...ANY_REFUSALS, ...refusals].map((status) => [status, answer === 'page' ? problemOrPage : problem]),
    ),
  };
};

const parametersOf = (name: RouteName): readonly Json[] =>
  Object.entries(operations[name].query ?? {}).map(([key, { schema, required = false, many }]) => ({
    name: key,
    in: 'query',
    required,
    schema: many ? { type: 'array', items: schema, minItems: 1, maxItems: MAX_REPEATED } : schema,
  }));

const operationOf = (name: RouteName): Json => {
  const { summary, body } = operations[name];
  return {
    operationId: name,
    summary,
    parameters: parametersOf(name),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${body}` } } },
      },
    }),
    responses: responsesOf(name),
  };
};

const jsonOf = (schema: string): Json => ({
  'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
});

/** What the server itself asks a judge of the site. */
const check: Json = {
  post: {
    summary:
      'Asks the site’s own judge about a comment, and waits five seconds for the answer. If it fails, the comment waits',
    requestBody: { required: true, content: jsonOf('CheckedComment') },
    responses: { 200: { description: 'What becomes of the comment', content: jsonOf('CheckResult') } },
  },
};

/** @param server the address of the server; may be relative to the address of the description */
export const description = (server: string): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of Object.keys(routes) as RouteName[])
    (paths[routes[name].path] ??= {})[routes[name].method.toLowerCase()] = operationOf(name);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Afterword',
      version: '1',
      description: 'Discussions under articles. A guest authorizes with a secret of their own, a reader with a token.',
    },
    servers: [{ url: server }],
    security: [{}, { guest: [] }, { token: [] }, { moderator: [] }],
    paths,
    webhooks: { check },
    components: {
      schemas,
      securitySchemes: {
        guest: { type: 'http', scheme: 'guest', description: 'A random secret of 32 to 200 characters' },
        moderator: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-afterword-moderator',
          description: 'The session of a moderator who signed in by a link. Over http the name is afterword-moderator',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The site’s own sign-in. Who reads with one that does not hold, or not any more, is nobody',
        },
      },
    },
  };
};
