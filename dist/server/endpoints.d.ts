import type { RouteName } from '../protocol/routes.js';
import { type Endpoint, type EndpointDependencies } from './endpoint.js';
export declare const endpointsOf: (dependencies: EndpointDependencies) => Readonly<Record<RouteName, Endpoint>>;
