// What each route does: reads the request, asks the store and answers. The guard decides who may write and how often; errors of the
// store are passed on unchanged.
import type { RouteName } from '../protocol/routes.js';
import { administrationEndpoints } from './administration-endpoints.js';
import { accessOf, type Endpoint, type EndpointDependencies } from './endpoint.js';
import { mailEndpoints } from './mail/mail-endpoints.js';
import { moderationEndpoints } from './moderation-endpoints.js';
import { rulesEndpoints } from './rules-endpoints.js';
import { signInEndpoints } from './moderators/sign-in-endpoints.js';
import { ownEndpoints } from './own-endpoints.js';
import { readEndpoints } from './read-endpoints.js';
import { writeEndpoints } from './write-endpoints.js';

export const endpointsOf = (dependencies: EndpointDependencies): Readonly<Record<RouteName, Endpoint>> => {
  const access = accessOf(dependencies);
  return {
    ...readEndpoints(dependencies, access),
    ...writeEndpoints(dependencies, access),
    ...ownEndpoints(dependencies, access),
    ...moderationEndpoints(dependencies, access),
    ...rulesEndpoints(dependencies, access),
    ...administrationEndpoints(dependencies, access),
    ...signInEndpoints(dependencies),
    ...mailEndpoints(dependencies),
  };
};
