import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Listens, and gives the address.
 * @throws an Error whose message is one line that says what to set, where the port or the host cannot be had
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new Error(problemOf((error as NodeJS.ErrnoException).code, host, port), { cause: error });
  }
  const { address, family, port: given } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${given}`;
}

function problemOf(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Set PORT to a free one.`;
    case 'EACCES':
      return `Port ${port} may not be used. Set PORT to one from 1024 on.`;
    case 'ERR_SOCKET_BAD_PORT':
      return `There is no port ${port}. Set PORT to a number from 0 to 65535.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all of its addresses.`;
    default:
      return `Port ${port} on ${host} cannot be opened (${code ?? 'unknown error'}). Set PORT or HOST to another.`;
  }
}
