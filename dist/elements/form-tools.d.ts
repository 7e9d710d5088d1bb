import { type Form } from './form-tool.js';
export declare const addTools: (form: Form) => Promise<void>;
