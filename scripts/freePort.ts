import {createServer, type AddressInfo} from 'node:net';

/**
 * A port of this machine that nobody listens on.
 * @param host address of this machine on which it has to be free
 */
export async function freePort(host = 'localhost'): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, host, done));
  const {port} = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
