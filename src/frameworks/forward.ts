// The inputs of Angular's directives: each sets the property of the element that the directive stands on.
import { ElementRef, inject } from '@angular/core';

/** The base of a directive. */
export class OnElement {
  protected readonly element: Record<string, unknown> = (inject(ElementRef) as ElementRef<never>).nativeElement;
}

/**
 * Gives a directive its inputs.
 *
 * @param booleans those of which an attribute without a text means true
 */
export const forward = (
  directive: typeof OnElement,
  names: readonly string[],
  booleans: readonly string[] = [],
): void => {
  for (const name of names) {
    const property = name.replaceAll(/-./g, ([, letter = '']) => letter.toUpperCase());
    Object.defineProperty(directive.prototype, name, {
      set(this: { element: Record<string, unknown> }, value: unknown) {
        this.element[property] = value === '' && booleans.includes(name) ? true : value;
      },
    });
  }
};
