import { nothing, type TemplateResult } from 'lit';
import type { CommentNode } from '../core/thread.js';
import type { Localizer } from './localizer.js';
/** If there are several acts, the one that failed is shown. A reaction needs no words unless it fails. */
export declare const progressNote: ({ delivery, progress }: CommentNode, localizer: Localizer) => TemplateResult | typeof nothing;
