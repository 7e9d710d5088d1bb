export declare const clickablePoint: (element: Element) => Promise<{ readonly x: number; readonly y: number } | null>;
