export { type Files, filesAt } from './files.js';
export { listen, type Listener, type ListenOptions } from './listener.js';
