import type { Invocation } from '../interaction/invocation.ts';

/** How an invocation is typed in Discord: `/quote words:taiwan page:2`. */
export function typeInvocation({ command, options }: Invocation): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}
