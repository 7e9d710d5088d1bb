// What the command prints when it ends with an error: a sentence that says what to do, or the stack of an error that nobody expected.
import { AfterwordError } from '../../core/errors.js';
import { UsageError } from './settings.js';

type SystemError = Error & { readonly code?: string; readonly syscall?: string; readonly path?: string };

/** Why the server cannot listen, by the system's code. */
const LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: 'this port is taken; choose another with --port, or 0 for any.',
  EACCES: 'you may not use this port; choose one above 1023 with --port.',
  EADDRNOTAVAIL: 'this machine does not have the address of --host; 0.0.0.0 stands for all that it has.',
  ENOTFOUND: 'the name of --host is unknown; use an address of this machine.',
  EAI_AGAIN: 'the name of --host is unknown; use an address of this machine.',
};

/** Why a file cannot be used, by the system's code. */
const FILES: Readonly<Record<string, string>> = {
  EACCES: 'you do not have the right to do that',
  EPERM: 'you do not have the right to do that',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
};

const systemSentence = ({ code = '', syscall, path }: SystemError): string | undefined => {
  if (syscall === 'listen' || syscall === 'getaddrinfo') return LISTENING[code];
  return path !== undefined && FILES[code] ? `${path} cannot be read or written: ${FILES[code]}.` : undefined;
};

const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof AfterwordError || error instanceof TypeError;

export const failureText = (error: unknown): string => {
  const sentence = systemSentence(error as SystemError);
  if (sentence) return `afterword: ${sentence}\n`;
  if (!isExpected(error)) return `${(error as Error).stack}\n`;
  const { message, cause } = error;
  return `afterword: ${message}${cause instanceof Error ? ` (${cause.message})` : ''}\n`;
};
