import type { AddTool } from './form-tool.js';
export declare const addFormLimits: AddTool;
