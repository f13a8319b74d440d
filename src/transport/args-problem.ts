/** What `parseArgs` of Node says is wrong, without the advice it adds; the next step is ours. */
export function argsProblem(error: unknown): string {
  const said = error instanceof Error ? error.message.split('. ')[0]! : 'That cannot be read';
  return said.endsWith('.') ? said : `${said}.`;
}
