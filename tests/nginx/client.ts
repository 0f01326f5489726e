import {request, type IncomingHttpHeaders} from 'node:http';
import {connect} from 'node:net';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

/** An answer of the server, its body as sent. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server on this machine. The path goes out as it is, also where no browser would send it. */
export function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const outgoing = request({host: '127.0.0.1', port, path, method, headers, agent: false}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        done({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts)}),
      );
    });
    outgoing.on('error', fail).end();
  });
}

/** The body of an answer, unpacked. */
export function unpacked({headers, body}: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  if (headers['content-encoding'] === 'gzip') return gunzipSync(body);
  return body;
}

/** Sends bytes as they are and gathers what comes back until the server closes the connection. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((done) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'));
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    // A server that has heard enough may reset the connection.
    socket.on('error', () => undefined).on('close', () => done(answer));
  });
}

/** Status of an answer as text; NaN for none. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1]);
