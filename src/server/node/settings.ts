// Reads the options of the command, from flags or from environment variables. Invalid values are refused with a sentence that says what
// is valid.
import { parseArgs } from 'node:util';

/** A wrong use of the command: printed without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface Setting {
  /** The name of its value in the help; absent for an option without a value. */
  readonly value?: string;
  /** The environment variable for it. */
  readonly variable: string;
  readonly help: string;
  /** May be given more than once; in the environment separated by commas. */
  readonly many?: boolean;
}

export type Settings = Readonly<Record<string, Setting>>;

export interface ParsedSettings {
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
  number(name: string, least: number, most: number): number | undefined;
  oneOf<Option extends string>(name: string, options: readonly Option[]): Option | undefined;
  /** The arguments that are not options: names of files. */
  readonly operands: readonly string[];
}

/** @throws UsageError */
export const readSettings = (
  settings: Settings,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedSettings => {
  const options = Object.fromEntries(
    Object.entries(settings).map(([name, { value, many = false }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), multiple: many },
    ]),
  );
  let values: Readonly<Record<string, unknown>>;
  let operands: readonly string[];
  try {
    ({ values, positionals: operands } = parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    throw new UsageError((error as Error).message.replaceAll('\n', ' '));
  }

  const raw = (name: string): unknown => {
    const { variable, value, many } = settings[name] as Setting;
    const said = environment[variable];
    if (values[name] !== undefined || said === undefined || said === '') return values[name];
    if (many) return said.split(',').map((part) => part.trim());
    return value ? said : !/^(0|false|no)$/i.test(said);
  };
  const text = (name: string): string | undefined => raw(name) as string | undefined;

  return {
    text,
    operands,
    list: (name) => (raw(name) as readonly string[] | undefined) ?? [],
    flag: (name) => raw(name) === true,
    number(name, least, most) {
      const said = text(name);
      if (said === undefined) return undefined;
      const number = Number(said);
      if (said.trim() !== '' && number >= least && number <= most) return number;
      throw new UsageError(`--${name} is a number from ${least} to ${most}, not "${said}".`);
    },
    oneOf(name, choices) {
      const said = text(name);
      const choice = choices.find((one) => one === said);
      if (said === undefined || choice) return choice;
      throw new UsageError(`--${name} is one of ${choices.join(', ')}, not "${said}".`);
    },
  };
};

/** The lines of a help text that describe the settings. */
export const helpOf = (settings: Settings): string => {
  const rows = Object.entries(settings).map(
    ([name, { value, variable, help, many }]) =>
      [
        `--${name}${value ? ` ${value}` : ''}`,
        `${help}${many ? ' May be given more than once.' : ''}`,
        variable,
      ] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length)) + 2;
  return rows
    .map(([flag, help, variable]) => `  ${flag.padEnd(width)}${help}\n  ${''.padEnd(width)}[${variable}]`)
    .join('\n');
};
