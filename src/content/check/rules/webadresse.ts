/**
 * Letters a host name of a German source is made of. Other alphabets, and Latin letters such as the i without dot, hold
 * twins of these that lead somewhere else.
 */
const HOST = /^[a-z0-9äöüß.-]+$/i;

const BEISPIEL = 'Beispiel: https://www.arbeitsagentur.de/';

/**
 * What is wrong with an address of the web, as the rest of a German sentence about it; undefined when it leads where it
 * seems to lead.
 * @param url begins with `http:` or `https:`
 */
export function webProblem(url: string): string | undefined {
  const [, authority = ''] = /^https?:\/\/([^/?#]+)/i.exec(url) ?? [];
  const address = authority !== '' && URL.canParse(url) ? new URL(url) : undefined;
  if (!address?.hostname.includes('.')) return `ist keine gültige Web-Adresse. ${BEISPIEL}`;
  if (authority.includes('@'))
    return `enthält einen Namen vor dem @ und kann über das Ziel täuschen. Schreiben Sie die Adresse ohne diesen Teil. ${BEISPIEL}`;
  const host = authority.replace(/:\d+$/, '');
  if (!HOST.test(host) || /(?:^|\.)xn--/i.test(host))
    return `hat einen Namen des Servers, der anders aussehen kann, als er ist. Erlaubt sind die Buchstaben a–z, Umlaute, Ziffern, Punkte und Bindestriche. ${BEISPIEL}`;
  // The browser reads 0x7f.1 and 2130706433.0 as numbers, too.
  if (/^[\d.]+$/.test(address.hostname))
    return `nennt statt eines Servers eine Nummer. Schreiben Sie seinen Namen. ${BEISPIEL}`;
  return undefined;
}
