// The text of src/frameworks/angular.ts: a directive for each element. Angular does not check what a template gives to an element that is
// no component, but it checks the inputs of a directive. Angular's own compiler would write them so for a library ("partial"); it needs
// another TypeScript than this project.
// A directive's inputs must stand in the types and in the code as literals, because Angular reads them without running the code.

/** The release whose form of declaration this is. Any later Angular reads it. */
const VERSION = "minVersion: '14.0.0', version: '21.2.26'";

const isBoolean = ({ type }) => type?.text === 'boolean';
const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const directiveOf = ({ tagName, name, attributes = [], description }, properties) => {
  const directive = name.replace(/Element$/, '');
  const inputs = [...new Set([...properties, ...attributes].map((setting) => setting.name))];
  const booleans = attributes.filter(isBoolean).map((setting) => setting.name);
  const types = inputs.map((input) => {
    const type = `Settings<'${tagName}'>['${input}']${booleans.includes(input) ? " | ''" : ''}`;
    return `  declare ${quoted(input)}: ${type};\n`;
  });
  const inTypes = inputs.map((input) => `${quoted(input)}: { alias: '${input}'; required: false }`);
  const inCode = inputs.map((input) => `${quoted(input)}: '${input}'`);
  return `/** ${description} */
export class ${directive} extends OnElement {
${types.join('')}
  static ɵfac: ng.ɵɵFactoryDeclaration<${directive}, never> = ng.ɵɵngDeclareFactory({
    ${VERSION}, ngImport: ng, type: ${directive}, deps: [], target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;
  static ɵdir: ng.ɵɵDirectiveDeclaration<
    ${directive}, '${tagName}', never, { ${inTypes.join('; ')} }, {}, never, never, true
  > = ng.ɵɵngDeclareDirective({
    ${VERSION}, ngImport: ng, type: ${directive}, isStandalone: true, selector: '${tagName}',
    inputs: { ${inCode.join(', ')} },
  } as never);
}
forward(
  ${directive},
  [${inputs.map((input) => `'${input}'`).join(', ')}],
  ${booleans.length ? `[${booleans.map((input) => `'${input}'`).join(', ')}],` : ''}
);
`;
};

export const angularDirectives = (
  elements,
  isSettable,
) => `// afterword/angular: a directive for each element, so that Angular knows the element and checks what a template gives to it.
// Written by \`npm run element-types\` (test/checks/angular-directives.mjs says why it looks like this).
import * as ng from '@angular/core';
import { forward, OnElement } from './forward.js';
import type { Settings } from './settings.js';

${elements.map((element) => directiveOf(element, element.members.filter(isSettable))).join('\n')}`;
